use super::element::{Piece, all, el};
use super::map_context::Map;
use super::text::{open_button, p, title};
use super::zone_list::zone_list;
use crate::language::words as w;
use crate::state::Page;
use yew::prelude::*;

/// Where to begin: what to do, and the same places as on the figure as a list of equal rank.
pub fn home(map: &Map) -> Html {
    let chip = |page: Page, text: &'static str| open_button(map, page, "chip", text);
    let ways = el("div", "row")
        .when(!map.marks.is_empty(), || {
            open_button(map, Page::Marks, "chip strong", w::MARKED_PLACES)
        })
        .add(chip(Page::Learn, w::LEARN))
        .add(chip(Page::Muscles, w::MUSCLES_LIST))
        .add(chip(Page::Lines, w::LINES))
        .add(chip(Page::NoPress, w::NO_PRESS));
    all([
        title(w::TAP_WHERE),
        p("lead", w::TAP_WHERE_TEXT),
        ways.html(),
        el("h3", "").add(w::PLACES_LIST).html(),
        zone_list(map),
        p("small", w::NOT_A_DEVICE),
    ])
}
