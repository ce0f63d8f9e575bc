use yew::prelude::*;

use super::evidence::grade;
use super::map_context::use_map;
use super::sources::source_list;
use super::text::{list, open_button, title};
use crate::atlas::{Block, PageId, TermId};
use crate::language::words as w;
use crate::state::Page;

/// The Learn pages, and the hard words.
#[function_component]
pub fn Learn() -> Html {
    let map = use_map();
    html! {
        <>
            { title(w::LEARN) }
            <ul class="plain pages">{ for PageId::ALL.into_iter().map(|page| html! {
                <li>{ open_button(&map, Page::Lesson(page), "link", page.title()) }<p class="small">{ page.words().summary }</p></li>
            }) }</ul>
            <details>
                <summary>{ w::KIND_TERM }</summary>
                <dl>{ for TermId::ALL.into_iter().map(|term| {
                    let words = term.words();
                    html! {
                        <>
                            <dt>{ words.term }if !words.say.is_empty() { <span class="say">{ " · " }{ w::muscle_say(words.say) }</span> }</dt>
                            <dd>{ words.text }</dd>
                        </>
                    }
                }) }</dl>
            </details>
        </>
    }
}

#[derive(Clone, Copy, PartialEq, Properties)]
pub struct LessonProps {
    pub page: PageId,
}

/// One Learn page.
#[function_component]
pub fn Lesson(&LessonProps { page }: &LessonProps) -> Html {
    let words = page.words();
    html! {
        <>
            { title(words.title) }
            <p class="lead">{ words.summary }</p>
            { for words.blocks.iter().map(block) }
            <p class="small">{ w::UNREVIEWED }</p>
        </>
    }
}

fn block(block: &Block) -> Html {
    match block {
        Block::Heading(text) => html! { <h3>{ *text }</h3> },
        Block::Text(text) => html! { <p>{ *text }</p> },
        Block::List(items) => list(items),
        Block::Claim(claim) => html! {
            <details class="claim">
                <summary><span>{ claim.text() }</span>{ grade(claim.grade()) }</summary>
                { source_list(claim.sources()) }
            </details>
        },
        Block::QuestionAnswer(question, answer) => {
            html! { <><h3>{ *question }</h3><p>{ *answer }</p></> }
        }
    }
}
