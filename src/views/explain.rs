use yew::prelude::*;

use crate::atlas::TermId;
use crate::language::words as w;

#[derive(Clone, Copy, PartialEq, Properties)]
pub struct ExplainProps {
    pub term: Option<TermId>,
}

/// A hard word, explained where it stands.
#[function_component]
pub fn Explain(props: &ExplainProps) -> Html {
    let Some(term) = props.term else {
        return Html::default();
    };
    let words = term.words();
    html! {
        <details class="explain">
            <summary aria-label={w::explain(words.term)}>{ "?" }</summary>
            <p>{ words.text }</p>
        </details>
    }
}
