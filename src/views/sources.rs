use super::element::{El, details, el};
use crate::atlas::SourceId;
use crate::language::words as w;

/// Where the facts come from, one press away.
pub fn sources(sources: &[SourceId]) -> El {
    details("sources", w::SOURCES).add(source_list(sources))
}

/// References as a list. A link leaves the map only when it is pressed.
pub fn source_list(sources: &[SourceId]) -> El {
    el("ul", "source-list").all(sources.iter().map(|source| entry(*source)))
}

fn entry(source: SourceId) -> El {
    let s = source.words();
    let address = if s.doi.is_empty() {
        s.url.to_owned()
    } else {
        ["https://doi.org/", s.doi].concat()
    };
    let checked = if s.checked {
        w::SOURCE_CHECKED
    } else {
        w::SOURCE_UNCHECKED
    };
    let mut entry = el("li", "").add(s.authors);
    if !s.authors.is_empty() && !s.year.is_empty() {
        entry = entry.add(" ");
    }
    entry = entry.add(s.year);
    if !s.authors.is_empty() || !s.year.is_empty() {
        entry = entry.add(". ");
    }
    entry = if address.is_empty() {
        entry.add(s.title)
    } else {
        entry.add(
            el("a", "")
                .set("href", address)
                .attr("target", "_blank")
                .attr("rel", "noopener noreferrer")
                .add(s.title),
        )
    };
    entry
        .add(". ")
        .add(s.journal)
        .add(el("span", "checked").add([" (", checked, ")"].concat()))
}
