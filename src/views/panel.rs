use yew::prelude::*;

use super::condition::condition_page;
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
    let onkeydown = {
        let map = map.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" && !event.default_prevented() && map.can_go_back() {
                event.prevent_default();
                map.dispatch(Action::Back);
            }
        })
    };
    html! {
        <section class="panel" aria-label={w::PANEL_LABEL} {onkeydown}>
            <button type="button" class="handle" aria-label={handle} aria-expanded={(map.sheet != Sheet::Low).to_string()}
                onclick={does(&map, Action::Resize(map.sheet.next()))}></button>
            <div class="bar">
                if map.can_go_back() {
                    <button type="button" class="back" onclick={does(&map, Action::Back)}>
                        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M15 5l-7 7 7 7" /></svg>
                        { w::BACK }
                    </button>
                }
                if map.can_go_forward() {
                    <button type="button" class="back forward" aria-label={w::FORWARD} onclick={does(&map, Action::Forward)}>
                        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M9 5l7 7-7 7" /></svg>
                    </button>
                }
                <SearchBox />
            </div>
            <div class="page" key={map.page.key()} tabindex="-1">{ page(&map, map.page) }</div>
        </section>
    }
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
