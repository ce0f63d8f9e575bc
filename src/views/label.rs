use fascia_map_curve::Point;
use yew::prelude::*;

use crate::figure::{Frame, tenths};

#[derive(Clone, PartialEq, Properties)]
pub struct LabelProps {
    pub name: AttrValue,
    /// The middle of what is named.
    pub at: Point,
    /// What is on screen, to keep the name inside it.
    pub frame: Frame,
    /// How many units a pixel is.
    pub unit: f32,
}

/// The name of what is pointed at, beside it. Letters never mirror.
#[function_component]
pub fn Label(props: &LabelProps) -> Html {
    let LabelProps {
        name,
        at,
        frame,
        unit,
    } = props;
    let right = at.x < frame.x + frame.width / 2.0;
    let shift = 16.0 * unit;
    let (x, anchor) = if right {
        (at.x + shift, "start")
    } else {
        (at.x - shift, "end")
    };
    html! {
        <text class="label" aria-hidden="true" x={tenths(x)} y={tenths(at.y + 5.0 * unit)} text-anchor={anchor}
            font-size={tenths(15.0 * unit)} stroke-width={tenths(4.0 * unit)}>{ name }</text>
    }
}
