use yew::prelude::*;

use super::element::{El, Piece, el};
use super::map_context::Map;
use super::names;
use super::text::{named, p, steps};
use super::timer::Timer;
use crate::atlas::{Side, Technique};
use crate::language::words as w;

/// One way to release a muscle: the dose at a glance, the steps, what it should feel like, when to stop.
pub fn technique_steps(map: &Map, t: &Technique, side: Side) -> El {
    let part_of_dose = |label: &'static str, says: String| {
        el("div", "")
            .add(el("dt", "").add(label))
            .add(el("dd", "").add(says))
    };
    let dose = el("dl", "dose")
        .attr("aria-label", w::DOSE_LABEL)
        .add(part_of_dose(w::DOSE_PRESSURE_LABEL, pressure(t)))
        .add(part_of_dose(
            names::how(t.how),
            w::dose_time(&names::number(t.seconds)),
        ))
        .add(part_of_dose(
            w::DOSE_TIMES_LABEL,
            [&*times(t), ", ", &per_day(t)].concat(),
        ));
    let timer = || html! { <Timer seconds={t.seconds} rounds={t.times} {side} /> };
    el("div", "technique")
        .attr("data-tool", t.tool.slug())
        .add(el("p", "how").add(el("strong", "").add(place(t))))
        .add(dose)
        .add(part(w::RELEASE_POSITION, p("", t.position)))
        .add(part(w::RELEASE_STEPS, steps(&t.steps)))
        .when(!map.settings.links.still(), timer)
        .add(part(w::RELEASE_FEEL, p("", t.feel)))
        .when(!t.avoid.is_empty(), || {
            named("p", "avoid", w::RELEASE_AVOID, t.avoid)
        })
        .add(p("", w::RELEASE_COMMON))
        .add(p("stop", w::RELEASE_STOP))
        .add(
            el("p", "small")
                .add(w::RELEASE_AFTER)
                .add(" ")
                .add(w::RELEASE_REVIEW),
        )
}

/// A part of a technique, whose heading is one level below that of the release.
fn part(heading: &'static str, says: impl Piece) -> El {
    el("section", "part")
        .add(el("h4", "").add(heading))
        .add(says)
}

/// With what and where.
pub fn place(t: &Technique) -> String {
    [names::tool(t.tool), ", ", names::place(t.place)].concat()
}

/// How hard.
pub fn pressure(t: &Technique) -> String {
    w::dose_pressure(&names::number(t.pressure.0), &names::number(t.pressure.1))
}

/// How many times in a row.
pub fn times(t: &Technique) -> String {
    if t.times == 1 {
        w::DOSE_ONCE.to_owned()
    } else {
        w::dose_times(&names::number(t.times))
    }
}

/// How many times a day.
pub fn per_day(t: &Technique) -> String {
    w::dose_per_day(&names::number(t.per_day))
}
