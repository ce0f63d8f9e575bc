use yew::prelude::*;

use super::element::{Piece, all, el};
use crate::language::words as w;
use crate::state::{Page, State};

/// What the colours and marks on the figure mean, while a muscle or no-press places are shown.
pub fn legend(map: &State) -> Html {
    let places = match map.page {
        Page::Zone(zone, _) => zone.places(),
        Page::Muscle(muscle, _) => muscle.places(),
        _ => &[],
    };
    let row = |class: &'static str, text: &'static str| {
        let key = el("span", class).attr("aria-hidden", "true");
        el("li", "").add(key).add(text).html()
    };
    let muscle = map.shown_muscle().is_some();
    if !muscle && places.is_empty() {
        return Html::default();
    }
    el("ul", "legend")
        .when(muscle, || {
            all([
                row("key key-chosen", w::LEGEND_CHOSEN),
                row("key key-essential", w::LEGEND_ESSENTIAL),
                row("key key-spillover", w::LEGEND_SPILLOVER),
                row("key key-point", w::LEGEND_POINT),
            ])
        })
        .when(!places.is_empty(), || {
            row("key key-no-press", w::LEGEND_NO_PRESS)
        })
        .html()
}
