use fascia_map_curve::Point;
use yew::prelude::*;

use super::element::{El, Piece, el};
use crate::figure::{Frame, tenths};

/// The name of what is pointed at, beside it. Letters never mirror.
///
/// `at` is the middle of what is named, `frame` what is on screen, to keep the name inside it, and `unit` how many
/// units a pixel is.
pub fn label(name: &str, at: Point, frame: Frame, unit: f32) -> Html {
    let shift = 16.0 * unit;
    let (x, anchor) = if at.x < frame.x + frame.width / 2.0 {
        (at.x + shift, "start")
    } else {
        (at.x - shift, "end")
    };
    let sizes = [("x", x), ("y", at.y), ("stroke-width", 4.0 * unit)];
    // As large on screen as a button's words, whatever size the person set.
    let size = tenths(94.0 * unit) + "%";
    let text = el("text", "label")
        .attr("aria-hidden", "true")
        .attr("text-anchor", anchor)
        .attr("dy", ".33em")
        .set("font-size", size)
        .add(name.to_owned());
    let set = |text: El, (name, value)| text.set(name, tenths(value));
    sizes.into_iter().fold(text, set).html()
}
