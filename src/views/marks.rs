use yew::prelude::*;

use super::map_context::{does, use_map};
use super::mark_buttons::MarkButtons;
use super::names;
use super::print_button::PrintButton;
use super::ranked::Ranked;
use super::text::{open_button, title};
use crate::language::words as w;
use crate::state::{Action, Page};

/// The marked places and the muscles that explain them.
#[function_component]
pub fn Marks() -> Html {
    let map = use_map();
    html! {
        <>
            { title(w::MARKS_TITLE) }
            if map.marks.is_empty() {
                <p>{ w::MARKS_NONE }</p>
            } else {
                <ul class="plain marks">{ for map.marks.iter().map(|mark| html! {
                    <li key={Page::Zone(mark.zone, mark.side).key()}>
                        { open_button(&map, Page::Zone(mark.zone, mark.side), "link", names::zone(mark.zone, mark.side)) }
                        <MarkButtons zone={mark.zone} side={mark.side} />
                    </li>
                }) }</ul>
            }
            <div class="row">
                { open_button(&map, Page::Home, "chip", w::MARKS_ADD) }
                if map.can_undo() {
                    <button type="button" class="chip" onclick={does(&map, Action::Undo)}>{ w::MARKS_UNDO }</button>
                }
                if !map.marks.is_empty() {
                    <button type="button" class="chip" onclick={does(&map, Action::Clear)}>{ w::MARKS_CLEAR }</button>
                    <PrintButton page={Page::Marks} />
                }
            </div>
            if !map.marks.is_empty() {
                <p class="small">{ w::MARKS_TEXT }</p>
                <Ranked marks={map.marks.clone()} />
            }
        </>
    }
}
