use yew::prelude::*;

use crate::figure::{Layer, Scene, View, scene};

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
                Layer::Deep => html! { <><path class="bone" d={scene.bones.clone()} />{ muscles(&scene, true) }</> },
            } }
        </g>
    }
}

fn muscles(scene: &Scene, deep: bool) -> Html {
    let depth = usize::from(deep);
    let path = |tendon: Option<bool>| -> String {
        let parts = scene.bellies.iter().filter(|b| b.deep == deep && tendon.is_none_or(|t| b.tendon == t));
        parts.map(|b| b.patch.path.as_str()).collect()
    };
    let (all, bellies) = (path(None), path(Some(false)));
    let clip = if deep { "fm-deep" } else { "fm-surface" };
    html! {
        <g class={if deep { "muscles deep" } else { "muscles" }}>
            <clipPath id={clip}><path d={bellies.clone()} /></clipPath>
            <path class="wrap" d={all.clone()} />
            { for scene.bellies.iter().filter(|b| b.deep == deep).map(|b| html! {
                <path class={if b.tendon { "tendon" } else { "belly" }} d={b.patch.path.clone()} />
            }) }
            <path class="fibre" d={scene.fibres[depth].clone()} />
            <g clip-path={["url(#", clip, ")"].concat()}>
                <path class="shade wide" d={bellies.clone()} />
                <path class="shade" d={bellies} />
            </g>
            <path class="seam" d={all} />
            <path class="seam" d={scene.seams[depth].clone()} />
        </g>
    }
}

fn sheets(scene: &Scene) -> Html {
    html! {
        <g class="sheets">
            <path class="sheet" d={scene.sheets.clone()} />
            <path fill="url(#fm-weave)" d={scene.sheets.clone()} />
        </g>
    }
}
