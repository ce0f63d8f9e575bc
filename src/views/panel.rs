use yew::html::onkeydown;
use yew::prelude::*;

use super::condition::condition_page;
use super::element::{Piece, button, el, icon};
use super::home::home;
use super::learn::{learn, lesson};
use super::lines::{line_page, lines};
use super::map_context::{Map, does, use_map};
use super::marks::marks;
use super::muscle_card::muscle_card;
use super::muscle_list::muscle_list;
use super::no_press::no_press;
use super::search_box::SearchBox;
use super::zone_panel::zone_panel;
use crate::language::words as w;
use crate::state::{Action, Page, Sheet};

/// What is known of what the person opened. On a phone a sheet from the bottom.
#[function_component]
pub fn Panel() -> Html {
    let map = use_map();
    let handle = if map.sheet == Sheet::Tall {
        w::SMALLER
    } else {
        w::LARGER
    };
    let keys = {
        let map = map.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" && !event.default_prevented() && map.can_go_back() {
                event.prevent_default();
                map.dispatch(Action::Back);
            }
        })
    };
    let resize = does(&map, Action::Resize(map.sheet.next()));
    let open = if map.sheet == Sheet::Low {
        "false"
    } else {
        "true"
    };
    let bar = el("div", "bar")
        .when(map.can_go_back(), || {
            button("back", icon("M15 5l-7 7 7 7"), does(&map, Action::Back)).add(w::BACK)
        })
        .when(map.can_go_forward(), || {
            button(
                "back forward",
                icon("M9 5l7 7-7 7"),
                does(&map, Action::Forward),
            )
            .attr("aria-label", w::FORWARD)
        })
        .add(html! { <SearchBox /> });
    let shown = el("div", "page")
        .part("page")
        .attr("tabindex", "-1")
        .key(map.page.key())
        .add(page(&map, map.page));
    el("section", "panel")
        .part("panel")
        .attr("aria-label", w::PANEL_LABEL)
        .on(onkeydown::Wrapper::new(keys))
        .add(
            button("handle", Html::default(), resize)
                .attr("aria-label", handle)
                .attr("aria-expanded", open),
        )
        .add(bar)
        .add(shown)
        .html()
}

/// What the panel says about `page`.
pub fn page(map: &Map, page: Page) -> Html {
    match page {
        Page::Home => home(map),
        Page::Zone(zone, side) => zone_panel(map, zone, side),
        Page::Muscle(muscle, side) => muscle_card(map, muscle, side),
        Page::Marks => marks(map),
        Page::Condition(condition) => condition_page(map, condition),
        Page::Learn => learn(map),
        Page::Lesson(page) => lesson(page),
        Page::Muscles => muscle_list(map),
        Page::Lines => lines(map),
        Page::Line(line) => line_page(line),
        Page::NoPress => no_press(),
    }
}
