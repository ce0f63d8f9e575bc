use fascia_map_curve::Point;
use yew::prelude::*;

use super::element::{Piece, button, el, icon};
use super::map_context::{Map, does};
use crate::figure::scene;
use crate::language::words as w;
use crate::state::Action;

/// How much closer one press looks.
pub const STEP: f32 = 1.5;

/// Zooms without a wheel or a second finger.
pub fn zoom_buttons(map: &Map) -> Html {
    let zoom = |factor: f32| {
        let map = map.clone();
        Callback::from(move |_: MouseEvent| zoom_by(&map, factor, map.shown_frame().centre()))
    };
    let round = |name, path, does| button("round", icon(path), does).attr("aria-label", name);
    let reset = does(map, Action::Move(Some(scene(map.view).frame)));
    el("div", "zoom")
        .part("zoom")
        .attr("role", "group")
        .attr("aria-label", w::ZOOM)
        .add(round(w::ZOOM_IN, "M12 5v14M5 12h14", zoom(STEP)))
        .add(round(w::ZOOM_OUT, "M5 12h14", zoom(1.0 / STEP)))
        .add(round(
            w::ZOOM_RESET,
            "M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5",
            reset,
        ))
        .html()
}

/// Zooms on a place, which stays where it is on screen, or comes there.
pub fn zoom_by(map: &Map, factor: f32, at: Point) {
    let whole = scene(map.view).frame;
    let frame = map.shown_frame().zoomed(factor, at, whole);
    map.dispatch(Action::Move(Some(frame.holding(at, whole))));
}
