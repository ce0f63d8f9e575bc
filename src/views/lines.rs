use super::element::{Piece, all, el, section};
use super::evidence::claim;
use super::map_context::Map;
use super::text::{list, open_button, p, part, title};
use crate::atlas::{Evidence, LineId, MuscleId, Question};
use crate::language::words as w;
use crate::state::Page;
use yew::prelude::*;

/// The myofascial lines.
pub fn lines(map: &Map) -> Html {
    let rows = LineId::ALL.into_iter().map(|line| {
        let words = line.words();
        el("li", "")
            .add(open_button(map, Page::Line(line), "link", words.name))
            .add(p("small", words.route))
    });
    all([
        title(w::LINES),
        p("lead", w::LINES_TEXT),
        el("ul", "plain pages").all(rows).html(),
    ])
}

/// One line: its way, its links with what studies found, and what is not known.
pub fn line_page(line: LineId) -> Html {
    let words = line.words();
    let links = line.links().iter().map(|link| {
        let evidence = match link.evidence {
            Evidence::Verified => w::LINK_VERIFIED,
            Evidence::Conflicting => w::LINK_CONFLICTING,
            Evidence::Unverified => w::LINK_UNVERIFIED,
        };
        el("li", "")
            .add(w::line_link(&muscles(link.from), &muscles(link.to)))
            .add(": ")
            .add(evidence)
    });
    let claims = line.claims().iter().map(|c| {
        let question = if c.question() == Question::EasesPain {
            w::EVIDENCE_EASES
        } else {
            w::EVIDENCE_EXPLAINED
        };
        claim(question, *c).html()
    });
    let before = [
        title(words.name),
        p("lead", words.route),
        section(w::LINE_STATIONS).add(list(&words.stations)).html(),
        part(w::LINE_KNOWN, words.known),
        part(w::LINE_UNKNOWN, words.unknown),
        section(w::LINE_LINKS).add(el("ul", "").all(links)).html(),
    ];
    all(before.into_iter().chain(claims))
}

fn muscles(muscles: &[MuscleId]) -> String {
    let names: Vec<&str> = muscles.iter().map(|m| m.name()).collect();
    names.join(", ")
}
