use yew::prelude::*;

use super::evidence::claim;
use super::map_context::use_map;
use super::text::{list, open_button, part, title};
use crate::atlas::{self, LineId, MuscleId, Question};
use crate::language::words as w;
use crate::state::Page;

/// The myofascial lines.
#[function_component]
pub fn Lines() -> Html {
    let map = use_map();
    html! {
        <>
            { title(w::LINES) }
            <p class="lead">{ w::LINES_TEXT }</p>
            <ul class="plain pages">{ for LineId::ALL.into_iter().map(|line| {
                let words = line.words();
                html! { <li>{ open_button(&map, Page::Line(line), "link", words.name) }<p class="small">{ words.route }</p></li> }
            }) }</ul>
        </>
    }
}

#[derive(Clone, Copy, PartialEq, Properties)]
pub struct LineProps {
    pub line: LineId,
}

/// One line: its way, its links with what studies found, and what is not known.
#[function_component]
pub fn LinePage(&LineProps { line }: &LineProps) -> Html {
    let words = line.words();
    html! {
        <>
            { title(words.name) }
            <p class="lead">{ words.route }</p>
            <section class="part"><h3>{ w::LINE_STATIONS }</h3>{ list(&words.stations) }</section>
            { part(w::LINE_KNOWN, words.known) }
            { part(w::LINE_UNKNOWN, words.unknown) }
            <section class="part">
                <h3>{ w::LINE_LINKS }</h3>
                <ul>{ for line.links().iter().map(|link| {
                    let evidence = match link.evidence {
                        atlas::Evidence::Verified => w::LINK_VERIFIED,
                        atlas::Evidence::Conflicting => w::LINK_CONFLICTING,
                        atlas::Evidence::Unverified => w::LINK_UNVERIFIED,
                    };
                    html! { <li>{ w::line_link(&muscles(link.from), &muscles(link.to)) }{ ": " }{ evidence }</li> }
                }) }</ul>
            </section>
            { for line.claims().iter().map(|c| {
                let question = if c.question() == Question::EasesPain { w::EVIDENCE_EASES } else { w::EVIDENCE_EXPLAINED };
                claim(question, *c)
            }) }
        </>
    }
}

fn muscles(muscles: &[MuscleId]) -> String {
    let names: Vec<&str> = muscles.iter().map(|m| m.name()).collect();
    names.join(", ")
}
