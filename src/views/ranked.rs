use yew::prelude::*;

use super::element::{Piece, button, el};
use super::map_context::{Map, use_map};
use super::names;
use super::text::{opener, p};
use crate::atlas::{SelfTreatment, Side};
use crate::finder::{HitKind, Mark, Match, rank};
use crate::language::words as w;
use crate::state::{Action, Page};

/// How many muscles are listed before "more".
const FIRST: usize = 6;

#[derive(Clone, PartialEq, Properties)]
pub struct RankedProps {
    pub marks: Vec<Mark>,
}

/// Muscles whose published patterns explain the marks, best match first, each with the reason.
#[function_component]
pub fn Ranked(props: &RankedProps) -> Html {
    let map = use_map();
    let all = use_state(|| false);
    let matches = use_memo(props.marks.clone(), |marks| rank(marks));
    if matches.is_empty() {
        return p("", w::ZONE_NO_MUSCLES);
    }
    let shown = if *all || map.settings.links.still() {
        matches.len()
    } else {
        matches.len().min(FIRST)
    };
    let rest = matches.len() - shown;
    let more = {
        let all = all.clone();
        Callback::from(move |_: MouseEvent| all.set(true))
    };
    let list = el("ol", "ranked").part("list").all(
        matches[..shown]
            .iter()
            .map(|found| row(&map, &props.marks, found)),
    );
    let more = (rest > 0).then(|| {
        button(
            "chip",
            w::zone_more_muscles(&names::number(rest as u64)),
            more,
        )
    });
    super::element::all([list.html(), more.html()])
}

fn row(map: &Map, marks: &[Mark], found: &Match) -> Html {
    // Where either side explains the marks, the side of the first mark with one is opened.
    let side = match found.side {
        Side::Middle => marks
            .iter()
            .map(|m| m.side)
            .find(|s| *s != Side::Middle)
            .unwrap_or(Side::Left),
        side => side,
    };
    let page = Page::Muscle(found.muscle, side);
    let treatment = found.muscle.self_treatment();
    let class = match treatment {
        SelfTreatment::Ok => "tag ok",
        SelfTreatment::Caution => "tag caution",
        SelfTreatment::ProfessionalOnly => "tag professional",
    };
    let preview = |on: bool| {
        let map = map.dispatcher();
        let muscle = found.muscle;
        Callback::from(move |()| map.dispatch(Action::Preview(on.then_some((muscle, side)))))
    };
    let row = opener(map, page, "muscle-row")
        .add(el("span", "muscle-name").add(found.muscle.name()))
        .add(el("span", "reason").add(reason(marks, found)))
        .add(el("span", class).add(names::treatment(treatment)));
    html! {
        <li key={found.muscle.slug()}
            onpointerenter={preview(true).reform(|_| ())} onpointerleave={preview(false).reform(|_| ())}
            onfocusin={preview(true).reform(|_| ())} onfocusout={preview(false).reform(|_| ())}>{ row.html() }</li>
    }
}

/// Why the muscle is listed, in words.
pub fn reason(marks: &[Mark], found: &Match) -> String {
    let covered: Vec<_> = found
        .hits
        .iter()
        .filter(|h| h.kind != HitKind::Here)
        .collect();
    if marks.len() > 1 && !covered.is_empty() {
        if covered.len() == marks.len() {
            return match marks.len() {
                2 => w::REASON_BOTH_MARKS.to_owned(),
                n => w::reason_all_marks(&names::number(n as u64)),
            };
        }
        let places: Vec<String> = covered
            .iter()
            .map(|h| names::zone(h.zone, marks[h.mark].side))
            .collect();
        return w::reason_some_marks(&places.join("; "));
    }
    match found.hits.iter().map(|h| h.kind).min() {
        Some(HitKind::Essential) => w::REASON_ESSENTIAL,
        Some(HitKind::Spillover) => w::REASON_SPILLOVER,
        _ => w::REASON_HERE,
    }
    .to_owned()
}
