use yew::prelude::*;

use super::flags::{emergency, signs};
use super::map_context::use_map;
use super::names;
use super::precautions::Precautions;
use super::technique::TechniqueSteps;
use crate::atlas::MuscleId;
use crate::language::words as w;

#[derive(Clone, Copy, PartialEq, Properties)]
pub struct ReleaseProps {
    pub muscle: MuscleId,
}

/// What speaks against pressing this muscle, and only then how to do it.
///
/// Where a sign must be ruled out first, the technique stays closed until the person says that there is none. The
/// answer is kept nowhere.
#[function_component]
pub fn ReleaseSection(&ReleaseProps { muscle }: &ReleaseProps) -> Html {
    let map = use_map();
    let free = use_state(|| false);
    let chosen = use_state(|| 0_usize);
    let release = muscle.release();
    let gates = release.precautions.gates;
    let (before, shown) = release
        .precautions
        .show(|p| html! { <Precautions precautions={p.clone()} /> });
    let techniques = release.techniques(shown);
    if techniques.is_empty() {
        // Nothing to unlock, but the signs still come first.
        return html! {
            <>
                if !gates.is_empty() {
                    <section class="gate">
                        <h3>{ w::PRINT_SIGNS }</h3>
                        { signs(gates) }
                        { emergency(&map.settings.emergency) }
                    </section>
                }
                { before }
            </>
        };
    }
    let offered: Vec<_> = techniques
        .into_iter()
        .filter(|t| map.settings.tools.contains(&t.tool))
        .collect();
    let open = gates.is_empty() || *free;
    let unlock = {
        let free = free.clone();
        Callback::from(move |_: MouseEvent| free.set(true))
    };
    let tab = |(index, tool): (usize, crate::atlas::Tool)| {
        let chosen = chosen.clone();
        let pressed = *chosen == index;
        html! {
            <button type="button" class="tab" data-tool={tool.slug()} aria-pressed={pressed.to_string()}
                onclick={Callback::from(move |_: MouseEvent| chosen.set(index))}>{ names::tool(tool) }</button>
        }
    };
    html! {
        <>
            { before }
            <section class="part release">
                <h3>{ w::RELEASE }</h3>
                if map.settings.links.still() {
                    if !gates.is_empty() {
                        <div class="gate">
                            <p><strong>{ w::BEFORE_GATE }</strong></p>
                            { signs(gates) }
                            <p>{ w::BEFORE_GATE_YES }</p>
                            { emergency(&map.settings.emergency) }
                        </div>
                    }
                    { for offered.iter().map(|t| html! { <TechniqueSteps technique={t.clone()} /> }) }
                } else if !open {
                    <div class="gate">
                        <p><strong>{ w::BEFORE_GATE }</strong></p>
                        { signs(gates) }
                        <p>{ w::BEFORE_GATE_YES }</p>
                        { emergency(&map.settings.emergency) }
                        <button type="button" class="primary" onclick={unlock}>{ w::BEFORE_GATE_NONE }</button>
                    </div>
                } else if let Some(technique) = offered.get((*chosen).min(offered.len().saturating_sub(1))) {
                    if offered.len() > 1 {
                        <div class="segments" role="group" aria-label={w::RELEASE_TOOLS}>
                            { for offered.iter().map(|t| t.tool).enumerate().map(tab) }
                        </div>
                    }
                    <TechniqueSteps technique={technique.clone()} key={technique.tool.slug()} />
                } else {
                    <p>{ w::TOOL_NONE }</p>
                }
            </section>
        </>
    }
}
