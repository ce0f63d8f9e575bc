use yew::prelude::*;

use super::map_context::{does, use_map};
use super::names;
use crate::language::words as w;
use crate::state::Action;

/// Chooses how deep the drawing looks.
#[function_component]
pub fn LayerSwitch() -> Html {
    let map = use_map();
    let shown = map.shown_layer();
    if map.settings.layers.len() < 2 {
        return Html::default();
    }
    html! {
        <div class="segments layers" part="layers" role="group" aria-label={w::LAYERS}>
            { for map.settings.layers.iter().map(|&layer| html! {
                <button type="button" class="tab" aria-pressed={(shown == layer).to_string()} data-layer={layer.slug()}
                    onclick={does(&map, Action::Look(layer))}>{ names::layer(layer) }</button>
            }) }
        </div>
    }
}
