use yew::prelude::*;

use super::explain::Explain;
use super::names;
use super::sources::source_list;
use crate::atlas::{ClaimId, Grade, MuscleId, TermId};
use crate::language::words as w;

#[derive(Clone, Copy, PartialEq, Properties)]
pub struct EvidenceProps {
    pub muscle: MuscleId,
}

/// Two small grades, kept apart, that open to a sentence and its sources.
#[function_component]
pub fn Evidence(&EvidenceProps { muscle }: &EvidenceProps) -> Html {
    let (eases, explains) = muscle.claims();
    html! {
        <section class="part">
            <h3>{ w::EVIDENCE }</h3>
            <Explain term={TermId::from_slug("evidence-grade")} />
            { claim(w::EVIDENCE_EASES, eases) }
            { claim(w::EVIDENCE_EXPLAINED, explains) }
        </section>
    }
}

/// A claim behind its grade.
pub fn claim(question: &'static str, claim: ClaimId) -> Html {
    html! {
        <details class="claim">
            <summary><span>{ question }</span>{ grade(claim.grade()) }</summary>
            <p>{ claim.text() }</p>
            { source_list(claim.sources()) }
        </details>
    }
}

/// A grade as dots and words.
pub fn grade(grade: Grade) -> Html {
    let filled = match grade {
        Grade::A => 4,
        Grade::B => 3,
        Grade::C => 2,
        Grade::D => 1,
    };
    let dots = ["●".repeat(filled), "○".repeat(4 - filled)].concat();
    html! {
        <span class="grade" data-grade={grade.slug()}>
            <span aria-hidden="true">{ dots }</span>
            { names::grade(grade) }
        </span>
    }
}
