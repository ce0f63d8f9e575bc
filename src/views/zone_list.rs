use super::element::{El, Piece, details, el};
use super::map_context::Map;
use super::names;
use super::text::{open_button, opener};
use crate::atlas::{Group, MuscleId, Side, ZoneId};
use crate::language::words as w;
use crate::state::Page;
use yew::prelude::*;

/// All places by part of the body, each side apart.
pub fn zone_list(map: &Map) -> Html {
    let groups = Group::ALL.into_iter().map(|group| {
        let zones = ZoneId::ALL.into_iter().filter(|z| z.group() == group);
        details("", group.name())
            .open(map.settings.links.still())
            .add(el("ul", "plain").all(zones.map(|zone| zone_row(map, zone))))
    });
    el("div", "zone-list").part("list").all(groups).html()
}

/// A row with what has a left and a right: its name, and a button for each side of the person.
///
/// `also` stands beside the name, `page` is what a side opens.
fn row(map: &Map, name: &'static str, also: Option<El>, page: &dyn Fn(Side) -> Page) -> El {
    let row = el("li", "zone-row");
    // Without scripts a thing has one page for both sides.
    if map.settings.links.still() {
        return row
            .add(open_button(map, page(Side::Middle), "link", name))
            .add(also);
    }
    let side = |side: Side, short: &'static str| {
        opener(map, page(side), "side-button")
            .set("aria-label", names::with_side(name, side))
            .add(short)
    };
    let name = el("span", "").attr("aria-hidden", "true").add(name);
    row.add(el("span", "").add(name).add(also)).add(
        el("span", "sides")
            .add(side(Side::Left, w::SIDE_LEFT))
            .add(side(Side::Right, w::SIDE_RIGHT)),
    )
}

/// A row with a muscle.
pub fn muscle_row(map: &Map, muscle: MuscleId, also: Option<El>) -> El {
    row(map, muscle.name(), also, &|side| Page::Muscle(muscle, side))
}

fn zone_row(map: &Map, zone: ZoneId) -> El {
    if zone.sided() {
        return row(map, zone.name(), None, &|side| Page::Zone(zone, side));
    }
    let one = open_button(map, Page::Zone(zone, Side::Middle), "link", zone.name());
    el("li", "zone-row").add(one)
}
