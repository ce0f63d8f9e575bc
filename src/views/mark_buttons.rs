use super::element::{El, button, el};
use super::map_context::{Map, does};
use super::names;
use super::text::open_button;
use crate::atlas::{Side, ZoneId};
use crate::finder::Strength;
use crate::language::words as w;
use crate::state::{Action, Page};

/// Marks a place as painful, with its strength if wanted.
pub fn mark_buttons(map: &Map, zone: ZoneId, side: Side) -> El {
    let Some(mark) = map.mark(zone, side) else {
        let marks = does(map, Action::Mark(zone, side, Strength::Moderate));
        return el("p", "row").add(button("primary mark-here", w::MARK_HERE, marks).part("button"));
    };
    let strength = |strength: Strength, text: &'static str| {
        button("tab", text, does(map, Action::Mark(zone, side, strength)))
            .pressed(mark.strength == strength)
    };
    let strengths = el("div", "segments")
        .attr("role", "group")
        .set("aria-label", names::at_zone(w::MARK_HERE, zone, side))
        .add(strength(Strength::Mild, w::MARK_MILD))
        .add(strength(Strength::Moderate, w::MARK_MODERATE))
        .add(strength(Strength::Strong, w::MARK_STRONG));
    el("div", "row")
        .add(strengths)
        .add(
            button(
                "chip",
                w::MARK_REMOVE,
                does(map, Action::Unmark(zone, side)),
            )
            .set("aria-label", names::at_zone(w::MARK_REMOVE, zone, side)),
        )
        .when(map.page != Page::Marks, || {
            open_button(map, Page::Marks, "chip strong", w::MARKED_PLACES)
        })
}
