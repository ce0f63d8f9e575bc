use super::element::{El, el};
use crate::atlas::TermId;
use crate::language::words as w;

/// A hard word, explained where it stands.
pub fn explain(term: &str) -> Option<El> {
    let words = TermId::from_slug(term)?.words();
    let summary = el("summary", "")
        .set("aria-label", w::explain(words.term))
        .add("?");
    Some(
        el("details", "explain")
            .add(summary)
            .add(el("p", "").add(words.text)),
    )
}
