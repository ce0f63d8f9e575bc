use yew::prelude::*;

use super::map_context::use_map;
use crate::language::words as w;

/// What the colours and marks on the figure mean, while a muscle is shown.
#[function_component]
pub fn Legend() -> Html {
    let map = use_map();
    if map.shown_muscle().is_none() {
        return Html::default();
    }
    let row = |class: &'static str, text: &'static str| {
        html! {
            <li><span class={classes!("key", class)} aria-hidden="true"></span>{ text }</li>
        }
    };
    html! {
        <ul class="legend">
            { row("key-chosen", w::LEGEND_CHOSEN) }
            { row("key-essential", w::LEGEND_ESSENTIAL) }
            { row("key-spillover", w::LEGEND_SPILLOVER) }
            { row("key-point", w::LEGEND_POINT) }
        </ul>
    }
}
