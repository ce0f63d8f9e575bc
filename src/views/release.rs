use web_sys::Element;
use yew::prelude::*;

use super::element::{El, Piece, all, button, el};
use super::flags::{by_action, emergency};
use super::focus::focus;
use super::map_context::{Map, use_map};
use super::names;
use super::precautions::precautions;
use super::scroll::scroll_page;
use super::technique::technique_steps;
use super::text::p;
use crate::atlas::{FlagId, MuscleId, SelfTreatment, Side, Technique};
use crate::language::words as w;

#[derive(Clone, Copy, PartialEq, Properties)]
pub struct ReleaseProps {
    pub muscle: MuscleId,
    pub side: Side,
}

/// What speaks against pressing this muscle, and only then how to do it.
///
/// Where a sign must be ruled out first, the technique stays closed until the person says that there is none. The
/// answer is kept nowhere. Then the focus moves to the heading, so that nobody is led past the dose and the steps.
#[function_component]
pub fn ReleaseSection(&ReleaseProps { muscle, side }: &ReleaseProps) -> Html {
    let map = use_map();
    let free = use_state(|| false);
    let chosen = use_state(|| 0_usize);
    let heading = use_node_ref();
    let release = muscle.release();
    let gates = release.precautions.gates;
    let still = map.settings.links.still();
    let (before, shown) = {
        let professional = muscle.self_treatment() == SelfTreatment::ProfessionalOnly;
        release
            .precautions
            .show(|p| precautions(p, still, professional).html())
    };
    let techniques = release.techniques(shown);
    if techniques.is_empty() {
        // Nothing to unlock, but the signs still come first.
        let signs = (!gates.is_empty()).then(|| {
            el("section", "gate").add(by_action(gates, "h3", true, Some(emergency(&map))))
        });
        return all([signs.html(), before]);
    }
    let offered: Vec<_> = techniques
        .into_iter()
        .filter(|t| map.settings.tools.contains(&t.tool))
        .collect();
    // Apart from the heading, so that it is not drawn anew, and stays in focus, when the answer changes what is here.
    let mut body = el("div", "");
    let closed = !gates.is_empty() && !*free;
    if closed {
        body = body.add(gate(&map, gates, (!still).then(|| (free, heading.clone()))));
    }
    if still {
        body = body.all(offered.iter().map(|t| technique_steps(&map, t, side)));
    } else if !closed {
        if offered.len() > 1 {
            body = body.add(tabs(&offered, &chosen));
        }
        body = match offered.get((*chosen).min(offered.len().saturating_sub(1))) {
            Some(t) => body.add(technique_steps(&map, t, side).key(t.tool.slug())),
            None => body.add(p("", w::TOOL_NONE)),
        };
    }
    let heading = el("h3", "")
        .attr("tabindex", "-1")
        .node(&heading)
        .add(w::RELEASE);
    let part = el("section", "part release").add(heading).add(body);
    all([before, part.html()])
}

/// Signs to rule out, with what unlocks the technique where that can be pressed.
fn gate(map: &Map, gates: &[FlagId], free: Option<(UseStateHandle<bool>, NodeRef)>) -> El {
    let unlock = free.map(|(free, heading)| {
        let unlock = Callback::from(move |_: MouseEvent| {
            free.set(true);
            if let Some(heading) = heading.cast::<Element>() {
                focus(&heading);
                // The questions that go away may be longer than the screen.
                scroll_page(&heading, |page, heading| heading.top() - page.top());
            }
        });
        button("primary", w::BEFORE_GATE_NONE, unlock).part("button")
    });
    el("div", "gate")
        .add(question())
        .add(by_action(gates, "h4", true, Some(emergency(map))))
        .add(unlock)
}

/// What is asked of the signs that follow, and what a yes means.
pub fn question() -> El {
    let question = el("strong", "").add(w::BEFORE_GATE);
    el("p", "").add(question).add(" ").add(w::BEFORE_GATE_YES)
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
