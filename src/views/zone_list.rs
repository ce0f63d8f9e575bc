use super::element::{El, Piece, details, el};
use super::map_context::Map;
use super::names;
use super::text::{open_button, opener};
use crate::atlas::{Group, Side, ZoneId};
use crate::language::words as w;
use crate::state::Page;
use yew::prelude::*;

/// All places by part of the body, each side apart.
pub fn zone_list(map: &Map) -> Html {
    let groups = Group::ALL.into_iter().map(|group| {
        let zones = ZoneId::ALL.into_iter().filter(|z| z.group() == group);
        details("", group.name())
            .open(map.settings.links.still())
            .add(el("ul", "plain").all(zones.map(|zone| row(map, zone))))
    });
    el("div", "zone-list").part("list").all(groups).html()
}

fn row(map: &Map, zone: ZoneId) -> El {
    let row = el("li", "zone-row");
    // Without scripts a place has one page for both sides.
    if !zone.sided() || map.settings.links.still() {
        return row.add(open_button(
            map,
            Page::Zone(zone, Side::Middle),
            "link",
            zone.name(),
        ));
    }
    let side = |side: Side, short: &'static str| {
        opener(map, Page::Zone(zone, side), "side-button")
            .set("aria-label", names::zone(zone, side))
            .add(short)
    };
    row.add(el("span", "").attr("aria-hidden", "true").add(zone.name()))
        .add(
            el("span", "sides")
                .add(side(Side::Left, w::SIDE_LEFT))
                .add(side(Side::Right, w::SIDE_RIGHT)),
        )
}
