use yew::prelude::*;

use super::map_context::use_map;
use super::text::{open_button, title};
use super::zone_list::ZoneList;
use crate::language::words as w;
use crate::state::Page;

/// Where to begin: what to do, and the same places as on the figure as a list of equal rank.
#[function_component]
pub fn Home() -> Html {
    let map = use_map();
    html! {
        <>
            { title(w::TAP_WHERE) }
            <p class="lead">{ w::TAP_WHERE_TEXT }</p>
            <div class="row">
                if !map.marks.is_empty() {
                    { open_button(&map, Page::Marks, "chip strong", w::MARKED_PLACES) }
                }
                { open_button(&map, Page::Learn, "chip", w::LEARN) }
                { open_button(&map, Page::Muscles, "chip", w::MUSCLES_LIST) }
                { open_button(&map, Page::Lines, "chip", w::LINES) }
                { open_button(&map, Page::NoPress, "chip", w::NO_PRESS) }
            </div>
            <h3>{ w::PLACES_LIST }</h3>
            <ZoneList />
            <p class="small">{ w::NOT_A_DEVICE }</p>
        </>
    }
}
