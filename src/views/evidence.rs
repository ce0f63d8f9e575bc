use super::element::{El, Piece, all, details, el, section};
use super::explain::explain;
use super::names;
use super::sources::source_list;
use super::text::p;
use crate::atlas::{ClaimId, Grade, MuscleId};
use crate::language::words as w;

/// Two small grades, kept apart, that open to a sentence and its sources.
pub fn evidence(muscle: MuscleId) -> El {
    let (eases, explains) = muscle.claims();
    section(w::EVIDENCE)
        .add(explain("evidence-grade"))
        .add(claim(w::EVIDENCE_EASES, eases))
        .add(claim(w::EVIDENCE_EXPLAINED, explains))
}

/// A claim behind its grade.
pub fn claim(question: &'static str, claim: ClaimId) -> El {
    graded(question, claim)
        .add(p("", claim.text()))
        .add(source_list(claim.sources()))
}

/// What opens at a press on `says` and the grade of a claim.
pub fn graded(says: &'static str, claim: ClaimId) -> El {
    let says = el("span", "").add(says).html();
    details("claim", all([says, grade(claim.grade()).html()]))
}

/// A grade as dots and words.
fn grade(grade: Grade) -> El {
    let dots = match grade {
        Grade::A => "●●●●",
        Grade::B => "●●●○",
        Grade::C => "●●○○",
        Grade::D => "●○○○",
    };
    el("span", "grade")
        .attr("data-grade", grade.slug())
        .add(el("span", "").attr("aria-hidden", "true").add(dots))
        .add(names::grade(grade))
}
