use super::element::{El, Piece, all, el, section};
use super::evidence::graded;
use super::map_context::Map;
use super::sources::source_list;
use super::text::{list, open_button, p, title};
use crate::atlas::{Block, PageId, TermId};
use crate::language::words as w;
use crate::state::Page;
use yew::prelude::*;

/// The Learn pages, and the hard words.
pub fn learn(map: &Map) -> Html {
    let lessons = PageId::ALL.into_iter().map(|page| {
        el("li", "")
            .add(open_button(map, Page::Lesson(page), "link", page.title()))
            .add(p("small", page.words().summary))
    });
    let mut terms = el("dl", "");
    for term in TermId::ALL {
        let words = term.words();
        terms = terms
            .add(el("dt", "").add(words.term).add(say(words.say)))
            .add(el("dd", "").add(words.text));
    }
    all([
        title(w::LEARN),
        el("ul", "plain pages").all(lessons).html(),
        section(w::TERMS).add(terms).html(),
    ])
}

/// How a hard word is spoken, after it.
pub fn say(say: &str) -> Option<El> {
    (!say.is_empty()).then(|| el("span", "say").add(" · ").add(w::muscle_say(say)))
}

/// One Learn page.
pub fn lesson(page: PageId) -> Html {
    let words = page.words();
    let blocks = words.blocks.iter().map(block);
    all([title(words.title), p("lead", words.summary)]
        .into_iter()
        .chain(blocks)
        .chain([p("small", w::UNREVIEWED)]))
}

fn block(block: &Block) -> Html {
    match block {
        Block::Heading(text) => el("h3", "").add(*text).html(),
        Block::Text(text) => p("", text),
        Block::List(items) => list(items).html(),
        Block::Claim(claim) => graded(claim.text(), *claim)
            .add(source_list(claim.sources()))
            .html(),
        Block::QuestionAnswer(question, answer) => {
            all([el("h3", "").add(*question).html(), p("", answer)])
        }
    }
}
