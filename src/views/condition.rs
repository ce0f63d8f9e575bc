use super::element::{Piece, all, el, section};
use super::flags::{by_action, emergency};
use super::help::help;
use super::map_context::Map;
use super::names;
use super::text::{open_button, part, title};
use super::zone_list::muscle_row;
use crate::atlas::{ConditionId, Side};
use crate::language::words as w;
use crate::state::Page;
use yew::prelude::*;

/// A name that people search for: what the map can and can't say about it, and where to read on.
pub fn condition_page(map: &Map, condition: ConditionId) -> Html {
    let words = condition.words();
    let mut zones = el("p", "row");
    for zone in condition.zones() {
        let apart = zone.sided() && !map.settings.links.still();
        let sides: &[Side] = if apart {
            &[Side::Left, Side::Right]
        } else {
            &[Side::Middle]
        };
        zones = zones.all(sides.iter().map(|side| {
            open_button(
                map,
                Page::Zone(*zone, *side),
                "chip",
                names::zone(*zone, *side),
            )
        }));
    }
    let flags = condition.flags();
    let muscles = condition.muscles();
    all([
        title(words.name),
        (!flags.is_empty())
            .then(|| el("section", "flags").add(by_action(flags, "h3", true, Some(emergency(map)))))
            .html(),
        part(w::CONDITION_CAN, words.can),
        part(w::CONDITION_CANNOT, words.cannot),
        section(w::CONDITION_PLACES).add(zones).html(),
        (!muscles.is_empty())
            .then(|| {
                let rows = muscles.iter().map(|muscle| muscle_row(map, *muscle, None));
                section(w::CONDITION_MUSCLES).add(el("ul", "plain").all(rows))
            })
            .html(),
        help(&map.settings).html(),
    ])
}
