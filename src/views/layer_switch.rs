use yew::prelude::*;

use super::map_context::{does, use_map};
use super::names;
use crate::figure::Layer;
use crate::language::words as w;
use crate::state::Action;

/// Chooses how deep the drawing looks.
#[function_component]
pub fn LayerSwitch() -> Html {
    let map = use_map();
    let shown = map.shown_layer();
    html! {
        <div class="segments layers" role="group" aria-label={w::LAYERS}>
            { for Layer::ALL.map(|layer| html! {
                <button type="button" class="tab" aria-pressed={(shown == layer).to_string()} data-layer={layer.slug()}
                    onclick={does(&map, Action::Look(layer))}>{ names::layer(layer) }</button>
            }) }
        </div>
    }
}
