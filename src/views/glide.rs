use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::prelude::*;

use super::map_context::Map;
use crate::figure::{Frame, View, tenths};

/// How long the figure is on its way, in milliseconds.
const TIME: f64 = 200.0;

#[wasm_bindgen]
extern "C" {
    /// An element that moves: web-sys counts its animations as unstable.
    type Moving;

    #[wasm_bindgen(catch, method)]
    fn animate(this: &Moving, keyframes: &JsValue, milliseconds: f64) -> Result<JsValue, JsValue>;
}

/// What was on screen: the view, its part and how many units a pixel is.
pub type Shown = (View, Frame, f32);

/// Glides from what was on screen to what is, where neither fingers lead it nor the person asked for calm.
///
/// The new part is drawn at once and only seen on its way, so that a press always meets what it seems to meet. It
/// starts with the drawing and not after it: between the two the browser may already show the new part in its place.
#[hook]
pub fn use_glide(map: &Map, node: &NodeRef, now: Option<Shown>) {
    let last = use_mut_ref(|| None::<Shown>);
    let before = std::mem::replace(&mut *last.borrow_mut(), now);
    if let (Some(before), Some(now)) = (before, now)
        && (before.0, before.1) != (now.0, now.1)
        && !map.dragged
        && let Some(svg) = node.cast::<Element>()
        && !calm()
        && let Ok(keyframes) = js_sys::JSON::parse(&keyframes(before, now))
    {
        // Where it cannot be seen on its way it is there at once.
        let _ = svg.unchecked_ref::<Moving>().animate(&keyframes, TIME);
    }
}

/// Whether the person asked for less motion.
fn calm() -> bool {
    let asked = gloo::utils::window().match_media("(prefers-reduced-motion:reduce)");
    asked.is_ok_and(|asked| asked.is_some_and(|asked| asked.matches()))
}

/// The way as keyframes in JSON. One that is added starts where those before it are.
fn keyframes(from: Shown, to: Shown) -> String {
    let (start, rest) = if from.0 == to.0 {
        let way = (to.1.centre() - from.1.centre()) * (1.0 / from.2);
        let [x, y] = [way.x, way.y].map(tenths);
        let scale = tenths(1000.0 * to.2 / from.2);
        (
            [
                "translate(",
                &x,
                "px,",
                &y,
                "px)scale(calc(",
                &scale,
                "/1000))",
            ]
            .concat(),
            r#""composite":"add""#,
        )
    } else if from.0.kind.whole() && to.0.kind.whole() {
        ("scaleX(.7)".to_owned(), r#""opacity":[0,1]"#)
    } else {
        ("scale(.9)".to_owned(), r#""opacity":[0,1]"#)
    };
    [
        r#"{"transform":[""#,
        &start,
        r#"","none"],"easing":"ease-out","#,
        rest,
        "}",
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_begins_where_the_figure_was() {
        let whole = Frame::new([-300.0, -20.0, 600.0, 1040.0]);
        let near = Frame::new([0.0, 100.0, 200.0, 200.0]);
        let way = keyframes((View::FRONT, whole, 2.0), (View::FRONT, near, 0.5));
        assert!(
            way.contains(r#"["translate(50.0px,-150.0px)scale(calc(250.0/1000))","none"]"#),
            "{way}"
        );
    }
}
