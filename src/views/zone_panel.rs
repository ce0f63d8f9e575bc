use yew::prelude::*;

use super::element::{Piece, all, el, section};
use super::explain::explain;
use super::flags::flags;
use super::help::help;
use super::map_context::Map;
use super::mark_buttons::mark_buttons;
use super::names;
use super::ranked::Ranked;
use super::text::{named, p, part, title};
use crate::atlas::{Side, ZoneId};
use crate::finder::Mark;
use crate::language::words as w;

/// All about one place: signs that need help first, then what lies there and what sends pain there.
pub fn zone_panel(map: &Map, zone: ZoneId, side: Side) -> Html {
    let words = zone.words();
    let places = zone.places();
    let rules = places
        .iter()
        .map(|place| named("li", "", place.words().name, place.words().rule));
    all([
        title(names::zone(zone, side)),
        p("clinical", words.clinical),
        flags(map, zone).html(),
        (!map.settings.links.still())
            .then(|| mark_buttons(map, zone, side))
            .html(),
        part(w::ZONE_LIES, words.lies),
        section(w::ZONE_FASCIA)
            .add(explain("fascia"))
            .add(p("", words.fascia))
            .html(),
        section(w::ZONE_MUSCLES)
            .add(p("small", w::ZONE_MUSCLES_TEXT))
            .add(html! { <Ranked marks={vec![Mark::new(zone, side)]} /> })
            .html(),
        part(w::ZONE_OTHER, words.other),
        (!places.is_empty())
            .then(|| section(w::ZONE_NO_PRESS).add(el("ul", "").all(rules)))
            .html(),
        help(&map.settings).html(),
    ])
}
