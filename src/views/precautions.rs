use super::element::Piece;
use super::element::{El, all, details, el, section};
use super::text::{list, named};
use crate::atlas::{self, CautionId, CautionKind};
use crate::language::words as w;
use yew::prelude::*;

/// Kinds of cautions with what stands over them, the strictest first.
const KINDS: [(CautionKind, &str); 3] = [
    (CautionKind::Never, w::BEFORE_NEVER),
    (CautionKind::NotHere, w::BEFORE_NOT_HERE),
    (CautionKind::AskFirst, w::BEFORE_ASK),
];

/// Who should not press a muscle, and where not. On a page that may be printed, `open`, nothing is folded away.
///
/// Where only a `professional` may press, nobody starts: what speaks against it is for the professional to know.
pub fn precautions(p: &atlas::Precautions, open: bool, professional: bool) -> El {
    let places = p.places.iter().map(|place| {
        let words = place.words();
        named("li", "", words.name, words.why)
            .add(" ")
            .add(words.rule)
    });
    section(heading(professional))
        .class("part before")
        .when(!p.before.is_empty(), || list(&p.before))
        .add(by_kind(&p.cautions, professional, group))
        .when(!p.places.is_empty(), || el("h4", "").add(w::BEFORE_PLACES))
        .when(!p.places.is_empty(), || el("ul", "").all(places))
        .when(!professional, || {
            details("", w::BEFORE_GENERAL)
                .open(open)
                .add(by_kind(&p.general, false, group))
        })
}

/// What stands over it all.
pub const fn heading(professional: bool) -> &'static str {
    if professional {
        w::BEFORE_PROFESSIONAL
    } else {
        w::BEFORE
    }
}

/// Cautions by how strict they are for who presses alone, each kind drawn under its heading.
pub fn by_kind(
    cautions: &[CautionId],
    professional: bool,
    draw: fn(&'static str, &[CautionId]) -> Html,
) -> Html {
    if professional {
        return draw(w::BEFORE_TELL, cautions);
    }
    all(KINDS.map(|(kind, heading)| {
        let of_kind = cautions.iter().copied().filter(|c| c.kind() == kind);
        draw(heading, &of_kind.collect::<Vec<_>>())
    }))
}

/// Cautions under a heading, or nothing.
fn group(heading: &'static str, cautions: &[CautionId]) -> Html {
    if cautions.is_empty() {
        return Html::default();
    }
    let rows = cautions.iter().map(|caution| {
        let words = caution.words();
        named("li", "", words.name, words.text)
    });
    all([
        el("h4", "").add(heading).html(),
        el("ul", "").all(rows).html(),
    ])
}
