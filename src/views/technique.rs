use yew::prelude::*;

use super::map_context::use_map;
use super::names;
use super::text::{part, steps, upper_first};
use super::timer::Timer;
use crate::atlas::Technique;
use crate::language::words as w;

#[derive(Clone, PartialEq, Properties)]
pub struct TechniqueProps {
    pub technique: Technique,
}

/// One way to release a muscle: the dose at a glance, the steps, what it should feel like, when to stop.
#[function_component]
pub fn TechniqueSteps(props: &TechniqueProps) -> Html {
    let map = use_map();
    let t = &props.technique;
    let number = |n: u8| names::number(n);
    let times = if t.times == 1 {
        w::DOSE_ONCE.to_owned()
    } else {
        w::dose_times(&number(t.times))
    };
    html! {
        <div class="technique" data-tool={t.tool.slug()}>
            <p class="how"><strong>{ [names::tool(t.tool), ", ", names::place(t.place)].concat() }</strong></p>
            <dl class="dose" aria-label={w::DOSE_LABEL}>
                <div><dt>{ w::DOSE_PRESSURE_LABEL }</dt><dd>{ w::dose_pressure(&number(t.pressure.0), &number(t.pressure.1)) }</dd></div>
                <div><dt>{ names::how(t.how) }</dt><dd>{ w::dose_time(&number(t.seconds)) }</dd></div>
                <div><dt>{ w::DOSE_TIMES_LABEL }</dt><dd>{ times }{ ", " }{ w::dose_per_day(&number(t.per_day)) }</dd></div>
            </dl>
            { part(w::RELEASE_POSITION, t.position) }
            <section class="part"><h4>{ w::RELEASE_STEPS }</h4>{ steps(&t.steps) }</section>
            if !map.settings.links.still() { <Timer seconds={t.seconds} rounds={t.times} /> }
            { part(w::RELEASE_FEEL, t.feel) }
            if !t.avoid.is_empty() { <p class="avoid"><strong>{ w::RELEASE_AVOID }</strong>{ ": " }{ t.avoid }</p> }
            <p>{ w::RELEASE_COMMON }</p>
            <p class="stop">{ upper_first(w::RELEASE_STOP) }</p>
            <p class="small">{ w::RELEASE_AFTER }{ " " }{ w::RELEASE_REVIEW }</p>
        </div>
    }
}
