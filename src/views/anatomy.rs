use yew::prelude::*;

use crate::figure::{Belly, Layer, Scene, View, scene};

#[derive(Clone, Copy, PartialEq, Properties)]
pub struct AnatomyProps {
    pub view: View,
    pub layer: Layer,
    /// The muscles step back behind something that is shown over them.
    pub muted: bool,
}

/// The body as drawn, without anything to press. Made anew only when view or layer change.
#[function_component]
pub fn Anatomy(props: &AnatomyProps) -> Html {
    let scene = scene(props.view);
    html! {
        <g class={classes!("anatomy", props.muted.then_some("muted"))} aria-hidden="true">
            <path class="skin-edge" d={scene.skin.clone()} />
            <path class="skin" d={scene.skin.clone()} />
            <path class="mark" d={scene.marks.clone()} />
            { match props.layer {
                Layer::Skin => Html::default(),
                Layer::Fascia => html! { <>{ muscles(&scene, false) }{ sheets(&scene) }</> },
                Layer::Muscles => muscles(&scene, false),
                Layer::Deep => html! { <>{ for scene.bones.iter().map(|d| html! { <path class="bone" d={d.clone()} /> }) }{ muscles(&scene, true) }</> },
            } }
        </g>
    }
}

/// Muscles in the order in which they were drawn: each covers what lies under it, seam and all.
fn muscles(scene: &Scene, deep: bool) -> Html {
    let shown: Vec<&Belly> = scene.bellies.iter().filter(|b| b.deep == deep).collect();
    let outlines = |of: &[&Belly]| of.iter().map(|b| b.patch.path.as_str()).collect::<String>();
    let fibres = |of: &[&Belly]| of.iter().map(|b| b.fibres.as_str()).collect::<String>();
    html! {
        <g class={if deep { "muscles deep" } else { "muscles" }}>
            <path class="wrap" d={outlines(&shown)} />
            // Both sides of a muscle are one path: they never lie over each other.
            { for shown.chunk_by(|a, b| a.patch.id == b.patch.id && a.tendon == b.tendon).map(|parts| {
                let path = outlines(parts);
                html! {
                    <>
                        <path class={if parts[0].tendon { "tendon" } else { "belly" }} d={path.clone()} />
                        <path class="fibre" d={fibres(parts)} />
                        <path class="seam" d={path} />
                    </>
                }
            }) }
            <path class="seam" d={scene.seams[usize::from(deep)].clone()} />
        </g>
    }
}

/// The thin sheet under all of the skin, and over it the strong ones.
fn sheets(scene: &Scene) -> Html {
    let strong: String = scene.sheets.concat();
    html! {
        <g class="sheets">
            <path class="sheet thin" d={scene.skin.clone()} />
            { for scene.sheets.iter().map(|d| html! { <path class="sheet" d={d.clone()} /> }) }
            <path fill="url(#fm-weave)" d={strong} />
        </g>
    }
}
