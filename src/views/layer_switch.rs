use yew::prelude::*;

use super::element::{Piece, button, el};
use super::map_context::{Map, does};
use super::names;
use crate::language::words as w;
use crate::state::Action;

/// Chooses how deep the drawing looks.
pub fn layer_switch(map: &Map) -> Html {
    let shown = map.shown_layer();
    let layers = &map.settings.layers;
    if layers.len() < 2 {
        return Html::default();
    }
    let tab = |&layer| {
        button("tab", names::layer(layer), does(map, Action::Look(layer)))
            .pressed(shown == layer)
            .attr("data-layer", layer.slug())
    };
    el("div", "segments layers")
        .part("layers")
        .attr("role", "group")
        .attr("aria-label", w::LAYERS)
        .all(layers.iter().map(tab))
        .html()
}
