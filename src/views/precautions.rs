use super::element::Piece;
use super::element::{El, all, details, el, section};
use super::text::{list, named};
use crate::atlas::{self, CautionId, CautionKind};
use crate::language::words as w;
use yew::prelude::*;

/// Kinds of cautions with what stands over them, the strictest first.
pub const KINDS: [(CautionKind, &str); 3] = [
    (CautionKind::Never, w::BEFORE_NEVER),
    (CautionKind::NotHere, w::BEFORE_NOT_HERE),
    (CautionKind::AskFirst, w::BEFORE_ASK),
];

/// Who should not press this muscle, and where not. On a page that may be printed, `open`, nothing is folded away.
pub fn precautions(p: &atlas::Precautions, open: bool) -> El {
    let places = p.places.iter().map(|place| {
        let words = place.words();
        named("li", "", words.name, words.why)
            .add(" ")
            .add(words.rule)
    });
    section(w::BEFORE)
        .class("part before")
        .when(!p.before.is_empty(), || list(&p.before))
        .add(cautions(&p.cautions))
        .when(!p.places.is_empty(), || el("h4", "").add(w::BEFORE_PLACES))
        .when(!p.places.is_empty(), || el("ul", "").all(places))
        .add(
            details("", w::BEFORE_GENERAL)
                .open(open)
                .add(cautions(&p.general)),
        )
}

/// Cautions by how strict they are.
fn cautions(cautions: &[CautionId]) -> Html {
    all(KINDS.into_iter().flat_map(|(kind, heading)| {
        let of_kind = cautions.iter().filter(|c| c.kind() == kind);
        let rows: Vec<El> = of_kind
            .map(|caution| named("li", "", caution.words().name, caution.words().text))
            .collect();
        let heading = (!rows.is_empty()).then(|| el("h4", "").add(heading));
        let rows = (!rows.is_empty()).then(|| el("ul", "").all(rows));
        [heading.html(), rows.html()]
    }))
}
