use yew::prelude::*;

use super::element::{El, Piece, button, el};
use super::map_context::{Map, does};
use super::names;
use crate::figure::{View, scene};
use crate::language::words as w;
use crate::state::Action;

/// Turns the figure, and leads from a close-up back to the whole body.
pub fn view_tabs(map: &Map) -> Html {
    let whole = map.view.whole();
    let tab = |view: View| turn(map, "tab", view, names::view(view)).pressed(whole == view);
    let close_up = |view: View| {
        turn(map, "chip", view, names::close_up(view))
            .pressed(map.view == view)
            .set("aria-label", w::open_close_up(&names::view(view)))
    };
    let close_ups = scene(whole);
    let close_ups = close_ups.close_ups.iter().map(|c| close_up(c.view));
    el("div", "view-tabs")
        .part("views")
        .add(
            el("div", "segments")
                .attr("role", "group")
                .attr("aria-label", w::VIEWS)
                .all(View::WHOLE.map(tab)),
        )
        .when(map.view != whole, || {
            let back = does(map, Action::Turn(whole));
            button("chip whole-body", w::WHOLE_BODY, back)
        })
        .add(el("div", "close-ups").key(whole.kind.slug()).all(close_ups))
        .html()
}

fn turn(map: &Map, class: &'static str, view: View, says: String) -> El {
    button(class, says, does(map, Action::Turn(view)))
        .attr("data-view", view.kind.slug())
        .attr("data-side", view.side.slug())
}
