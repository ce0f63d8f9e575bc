use yew::prelude::*;

use super::element::{El, Piece, all, button, el, section};
use super::flags::{emergency, signs};
use super::map_context::{Map, use_map};
use super::names;
use super::precautions::precautions;
use super::technique::technique_steps;
use super::text::p;
use crate::atlas::{FlagId, MuscleId, Side, Technique};
use crate::language::words as w;

#[derive(Clone, Copy, PartialEq, Properties)]
pub struct ReleaseProps {
    pub muscle: MuscleId,
    pub side: Side,
}

/// What speaks against pressing this muscle, and only then how to do it.
///
/// Where a sign must be ruled out first, the technique stays closed until the person says that there is none. The
/// answer is kept nowhere.
#[function_component]
pub fn ReleaseSection(&ReleaseProps { muscle, side }: &ReleaseProps) -> Html {
    let map = use_map();
    let free = use_state(|| false);
    let chosen = use_state(|| 0_usize);
    let release = muscle.release();
    let gates = release.precautions.gates;
    let still = map.settings.links.still();
    let (before, shown) = release.precautions.show(|p| precautions(p, still).html());
    let techniques = release.techniques(shown);
    if techniques.is_empty() {
        // Nothing to unlock, but the signs still come first.
        let signs = (!gates.is_empty()).then(|| {
            el("section", "gate")
                .add(el("h3", "").add(w::PRINT_SIGNS))
                .add(signs(gates))
                .add(emergency(&map))
        });
        return all([signs.html(), before]);
    }
    let offered: Vec<_> = techniques
        .into_iter()
        .filter(|t| map.settings.tools.contains(&t.tool))
        .collect();
    let mut part = section(w::RELEASE).class("part release");
    if !gates.is_empty() && (still || !*free) {
        part = part.add(gate(&map, gates, (!still).then_some(free)));
        if !still {
            return all([before, part.html()]);
        }
    }
    if still {
        part = part.all(offered.iter().map(|t| technique_steps(&map, t, side)));
    } else if let Some(technique) = offered.get((*chosen).min(offered.len().saturating_sub(1))) {
        if offered.len() > 1 {
            part = part.add(tabs(&offered, &chosen));
        }
        part = part.add(technique_steps(&map, technique, side).key(technique.tool.slug()));
    } else {
        part = part.add(p("", w::TOOL_NONE));
    }
    all([before, part.html()])
}

/// Signs to rule out, with what unlocks the technique where that can be pressed.
fn gate(map: &Map, gates: &[FlagId], free: Option<UseStateHandle<bool>>) -> El {
    let unlock = free.map(|free| {
        let unlock = Callback::from(move |_: MouseEvent| free.set(true));
        button("primary", w::BEFORE_GATE_NONE, unlock).part("button")
    });
    el("div", "gate")
        .add(el("p", "").add(el("strong", "").add(w::BEFORE_GATE)))
        .add(signs(gates))
        .add(p("", w::BEFORE_GATE_YES))
        .add(emergency(map))
        .add(unlock)
}

/// The tools to choose from.
fn tabs(offered: &[Technique], chosen: &UseStateHandle<usize>) -> El {
    let tab = |(index, technique): (usize, &Technique)| {
        let tool = technique.tool;
        let choose = {
            let chosen = chosen.clone();
            Callback::from(move |_: MouseEvent| chosen.set(index))
        };
        button("tab", names::tool(tool), choose)
            .attr("data-tool", tool.slug())
            .pressed(**chosen == index)
    };
    el("div", "segments")
        .attr("role", "group")
        .attr("aria-label", w::RELEASE_TOOLS)
        .all(offered.iter().enumerate().map(tab))
}
