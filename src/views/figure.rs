use fascia_map_curve::Point;
use yew::prelude::*;

use super::anatomy::Anatomy;
use super::element::{Piece, el};
use super::gestures::use_gestures;
use super::glide::use_glide;
use super::label::label;
use super::map_context::{does, use_map};
use super::names;
use super::overlay::overlay;
use super::targets::{Pointed, Targets};
use crate::figure::{Layer, scene, tenths};
use crate::language::words as w;
use crate::state::{Action, Page, State};

/// The radius of the sign that opens a close-up, in units.
const SIGN: f32 = 13.0;

/// Its largest radius in pixels, however close the look is.
const SIGN_ON_SCREEN: f32 = 11.0;

/// The drawn body, to look at and to press.
#[function_component]
pub fn Figure() -> Html {
    let map = use_map();
    let node = use_node_ref();
    let size = use_state_eq(|| None::<(f32, f32)>);
    let pointed = use_state_eq(Pointed::default);
    let view = map.view;
    let layer = map.shown_layer();
    let scene = scene(view);
    let frame = map.shown_frame();
    // The drawing is scaled to fit both ways: the larger ratio counts.
    let (width, height) = size.unwrap_or((600.0, 900.0));
    let unit = (frame.width / width).max(frame.height / height);
    use_gestures(&map, &node, frame, unit, size.clone());
    // What nobody has seen yet, before the size is known, is nowhere to glide from.
    use_glide(&map, &node, size.map(|_| (map.view, frame, unit)));
    let close_ups = scene
        .close_ups
        .iter()
        .filter(|_| layer == Layer::Skin)
        .map(|c| {
            // Where the part begins at the edge of the view, the sign stays whole.
            let top = c.frame.y.max(scene.frame.y + SIGN + 1.0);
            let corner = Point::new(c.frame.x + c.frame.width, top);
            let radius = SIGN.min(SIGN_ON_SCREEN * unit);
            sign(corner, radius, does(&map, Action::Turn(c.view)))
        });
    html! {
        <svg ref={node} part="figure" class={classes!("figure", (frame.closeness(scene.frame) > 1.05).then_some("near"))}
            viewBox={frame.view_box()} role="group" aria-label={w::figure_label(&names::view(view))}
            aria-description={w::FIGURE_HELP}>
            { patterns() }
            <Anatomy {view} {layer} muted={muted(&map)} />
            { overlay(&map, unit).html() }
            <Targets {view} layer={if matches!(map.page, Page::Muscle(..)) { map.layer } else { layer }} point={pointed.setter()} />
            { for close_ups }
            if let Some((name, at)) = &*pointed {
                { label(name, *at, frame, unit) }
            }
        </svg>
    }
}

/// Whether the muscles step back behind something that is shown over them.
fn muted(map: &State) -> bool {
    map.shown_muscle().is_some() || matches!(map.page, Page::Line(_) | Page::Lines)
}

/// The corner of a part that opens larger. The tabs hold the same as buttons, so that this is for the eye and the
/// mouse only.
fn sign(at: Point, radius: f32, opens: Callback<MouseEvent>) -> Html {
    let [x, y, radius] = [at.x, at.y, radius].map(tenths);
    let place = ["translate(", &x, " ", &y, ")scale(", &radius, ")"].concat();
    el("g", "close-up")
        .set("transform", place)
        .attr("aria-hidden", "true")
        .add(el("circle", "").attr("r", "1"))
        .add(el("path", "").attr("d", "M-.46 0H.46M0-.46V.46"))
        .on_click(opens)
        .html()
}

/// Hatches that tell things apart without colour.
pub fn patterns() -> Html {
    html! {
        <defs>
            <pattern id="fm-weave" width="2.5" height="2.5" patternUnits="userSpaceOnUse" patternTransform="rotate(32)">
                <path class="weave" d="M0 0H2.5M0 0V2.5" />
            </pattern>
            <pattern id="fm-spillover" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <circle class="spillover-dot" cx="2.5" cy="2.5" r="1.25" />
            </pattern>
            <pattern id="fm-no-press" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
                <path class="no-press-hatch" d="M0 0V6" />
            </pattern>
        </defs>
    }
}
