use yew::prelude::*;

use super::map_context::{Map, use_map};
use crate::figure::scene;
use crate::language::words as w;
use crate::state::Action;

/// How much closer one press looks.
pub const STEP: f32 = 1.5;

/// Zooms without a wheel or a second finger.
#[function_component]
pub fn ZoomButtons() -> Html {
    let map = use_map();
    let zoom = |factor: f32| {
        let map = map.clone();
        Callback::from(move |_: MouseEvent| zoom_by(&map, factor))
    };
    let reset = {
        let map = map.clone();
        Callback::from(move |_: MouseEvent| map.dispatch(Action::Move(Some(scene(map.view).frame))))
    };
    html! {
        <div class="zoom" part="zoom" role="group" aria-label={w::ZOOM}>
            <button type="button" class="round" aria-label={w::ZOOM_IN} onclick={zoom(STEP)}>{ plus() }</button>
            <button type="button" class="round" aria-label={w::ZOOM_OUT} onclick={zoom(1.0 / STEP)}>{ minus() }</button>
            <button type="button" class="round" aria-label={w::ZOOM_RESET} onclick={reset}>{ all() }</button>
        </div>
    }
}

/// Zooms on the middle of what is on screen.
pub fn zoom_by(map: &Map, factor: f32) {
    let whole = scene(map.view).frame;
    let frame = map.shown_frame();
    map.dispatch(Action::Move(Some(frame.zoomed(
        factor,
        frame.centre(),
        whole,
    ))));
}

fn icon(path: &'static str) -> Html {
    html! { <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d={path} /></svg> }
}

fn plus() -> Html {
    icon("M12 5v14M5 12h14")
}

fn minus() -> Html {
    icon("M5 12h14")
}

fn all() -> Html {
    icon("M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5")
}
