use yew::prelude::*;

use super::figure::Figure;
use super::layer_switch::layer_switch;
use super::legend::legend;
use super::map_context::use_map;
use super::view_tabs::view_tabs;
use super::zoom_buttons::zoom_buttons;
use crate::atlas::Side;
use crate::language::words as w;

/// The figure with the controls around it.
#[function_component]
pub fn Stage() -> Html {
    let map = use_map();
    let [near, far] = sides_on_screen(map.view.side, map.view.kind.slug());
    let hint = use_state(|| true);
    // Whoever has opened something knows how; whoever is about to is not held up.
    let new = *hint && !map.can_go_back() && !map.can_go_forward();
    let knows = move |_: PointerEvent| {
        if *hint {
            hint.set(false);
        }
    };
    html! {
        <section class="stage" part="stage" aria-label={w::STAGE}>
            { view_tabs(&map) }
            <div class="stage-figure" onpointerdown={knows}>
                <Figure />
                if !near.is_empty() { <span class="side side-start" aria-hidden="true">{ near }</span> }
                if !far.is_empty() { <span class="side side-end" aria-hidden="true">{ far }</span> }
                { zoom_buttons(&map) }
                if new { <span class="hint" aria-hidden="true">{ w::TAP_WHERE }</span> }
            </div>
            { legend(&map) }
            { layer_switch(&map) }
        </section>
    }
}

/// The letters at the left and right edge of the screen: the person's own sides. Letters never mirror.
pub fn sides_on_screen(side: Side, kind: &str) -> [&'static str; 2] {
    match (side, kind) {
        (Side::Middle, "front" | "head-front") => [w::SIDE_RIGHT_SHORT, w::SIDE_LEFT_SHORT],
        (Side::Middle, _) => [w::SIDE_LEFT_SHORT, w::SIDE_RIGHT_SHORT],
        (Side::Left, _) => [w::SIDE_LEFT_SHORT, ""],
        (Side::Right, _) => ["", w::SIDE_RIGHT_SHORT],
    }
}
