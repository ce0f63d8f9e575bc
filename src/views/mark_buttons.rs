use yew::prelude::*;

use super::map_context::{does, use_map};
use super::text::open_button;
use crate::atlas::{Side, ZoneId};
use crate::finder::Strength;
use crate::language::words as w;
use crate::state::{Action, Page};

#[derive(Clone, Copy, PartialEq, Properties)]
pub struct MarkButtonsProps {
    pub zone: ZoneId,
    pub side: Side,
}

/// Marks a place as painful, with its strength if wanted.
#[function_component]
pub fn MarkButtons(&MarkButtonsProps { zone, side }: &MarkButtonsProps) -> Html {
    let map = use_map();
    let Some(mark) = map.mark(zone, side) else {
        let onclick = does(&map, Action::Mark(zone, side, Strength::Moderate));
        return html! { <p class="row"><button type="button" class="primary mark-here" {onclick}>{ w::MARK_HERE }</button></p> };
    };
    let strength = |strength: Strength, text: &'static str| {
        html! {
            <button type="button" class="tab" aria-pressed={(mark.strength == strength).to_string()}
                onclick={does(&map, Action::Mark(zone, side, strength))}>{ text }</button>
        }
    };
    html! {
        <div class="row">
            <div class="segments" role="group" aria-label={w::MARK_HERE}>
                { strength(Strength::Mild, w::MARK_MILD) }
                { strength(Strength::Moderate, w::MARK_MODERATE) }
                { strength(Strength::Strong, w::MARK_STRONG) }
            </div>
            <button type="button" class="chip" onclick={does(&map, Action::Unmark(zone, side))}>{ w::MARK_REMOVE }</button>
            { open_button(&map, Page::Marks, "chip strong", w::MARKED_PLACES) }
        </div>
    }
}
