use super::element::{Piece, all, button, el};
use super::flags::flags_at;
use super::map_context::{Map, does};
use super::mark_buttons::mark_buttons;
use super::names;
use super::print_button::PrintButton;
use super::ranked::Ranked;
use super::text::{open_button, p, title};
use crate::atlas::ZoneId;
use crate::finder::Mark;
use crate::language::words as w;
use crate::state::{Action, Page};
use yew::prelude::*;

/// The marked places and the muscles that explain them, after the signs that need help there.
pub fn marks(map: &Map) -> Html {
    let some = !map.marks.is_empty();
    let rows = map.marks.iter().map(|mark| {
        let page = Page::Zone(mark.zone, mark.side);
        el("li", "")
            .key(page.key())
            .add(open_button(
                map,
                page,
                "link",
                names::zone(mark.zone, mark.side),
            ))
            .add(mark_buttons(map, mark.zone, mark.side))
    });
    let buttons = el("div", "row")
        .add(open_button(map, Page::Home, "chip", w::MARKS_ADD))
        .when(map.can_undo(), || {
            button("chip", w::MARKS_UNDO, does(map, Action::Undo))
        })
        .when(some, || {
            button("chip", w::MARKS_CLEAR, does(map, Action::Clear))
        })
        .when(some, || html! { <PrintButton page={Page::Marks} /> });
    all([
        title(w::MARKS_TITLE),
        some.then(|| flags_at(map, &places(&map.marks))).html(),
        if some {
            el("ul", "plain marks").all(rows).html()
        } else {
            p("", w::MARKS_NONE)
        },
        buttons.html(),
        some.then(|| p("small", w::MARKS_TEXT)).html(),
        some.then(|| html! { <Ranked marks={map.marks.clone()} /> })
            .html(),
    ])
}

/// Where the marks are.
pub fn places(marks: &[Mark]) -> Vec<ZoneId> {
    marks.iter().map(|mark| mark.zone).collect()
}
