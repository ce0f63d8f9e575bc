use yew::prelude::*;

use crate::atlas::SourceId;
use crate::language::words as w;

#[derive(Clone, PartialEq, Properties)]
pub struct SourcesProps {
    pub sources: Vec<SourceId>,
}

/// Where the facts come from, one press away.
#[function_component]
pub fn Sources(props: &SourcesProps) -> Html {
    html! { <details class="sources"><summary>{ w::SOURCES }</summary>{ source_list(&props.sources) }</details> }
}

/// References as a list. A link leaves the map only when it is pressed.
pub fn source_list(sources: &[SourceId]) -> Html {
    html! { <ul class="source-list">{ for sources.iter().map(|source| entry(*source)) }</ul> }
}

fn entry(source: SourceId) -> Html {
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
    let before: Vec<&str> = [s.authors, s.year]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect();
    html! {
        <li>
            { before.join(" ") }{ if before.is_empty() { "" } else { ". " } }
            if address.is_empty() {
                { s.title }
            } else {
                <a href={address} target="_blank" rel="noopener noreferrer">{ s.title }</a>
            }
            { ". " }{ s.journal }
            <span class="checked">{ [" (", checked, ")"].concat() }</span>
        </li>
    }
}
