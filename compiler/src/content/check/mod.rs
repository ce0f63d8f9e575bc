//! Everything that must hold before content may be shown.

mod dose;
mod muscle;
mod page;
mod references;
mod safety;
mod source;
mod text;
mod used;

use super::Content;
use super::reader::Reader;

/// Tells all that is wrong.
pub fn check(content: &Content, reader: &mut Reader) {
    let Content {
        facts,
        words,
        language,
    } = content;
    references::check(facts, reader);
    used::check(facts, words, reader);
    source::check(facts, reader);
    muscle::check(facts, words, reader);
    dose::check(facts, reader);
    safety::check(facts, words, reader);
    page::check(facts, words, reader);
    text::check(words, language, reader);
    size(content, reader);
}

/// Ids are one byte on the page.
fn size(content: &Content, reader: &mut Reader) {
    let Content { facts, words, .. } = content;
    limit(&facts.zones, reader);
    limit(&facts.muscles, reader);
    limit(&facts.flags, reader);
    limit(&facts.cautions, reader);
    limit(&facts.places, reader);
    limit(&facts.lines, reader);
    limit(&facts.claims, reader);
    limit(&facts.conditions, reader);
    limit(&facts.pages, reader);
    limit(&facts.sources, reader);
    limit(&words.terms, reader);
}

fn limit<T>(kind: &super::ids::Kind<T>, reader: &mut Reader) {
    if let Some(item) = kind.items.get(256) {
        reader.fault(
            &item.spot,
            format!(
                "more than 256 of {}: the ids of the page are one byte",
                kind.what
            ),
        );
    }
}
