use yew::prelude::*;

use super::text::list;
use crate::atlas::{self, CautionId, CautionKind};
use crate::language::words as w;

#[derive(Clone, PartialEq, Properties)]
pub struct PrecautionsProps {
    pub precautions: atlas::Precautions,
}

/// Who should not press this muscle, and where not.
#[function_component]
pub fn Precautions(props: &PrecautionsProps) -> Html {
    let p = &props.precautions;
    html! {
        <section class="part before">
            <h3>{ w::BEFORE }</h3>
            if !p.before.is_empty() { { list(&p.before) } }
            { cautions(&p.cautions) }
            if !p.places.is_empty() {
                <h4>{ w::BEFORE_PLACES }</h4>
                <ul>{ for p.places.iter().map(|place| {
                    let words = place.words();
                    html! { <li><strong>{ words.name }</strong>{ ": " }{ words.why }{ " " }{ words.rule }</li> }
                }) }</ul>
            }
            <details><summary>{ w::BEFORE_GENERAL }</summary>{ cautions(&p.general) }</details>
        </section>
    }
}

/// Cautions by how strict they are.
fn cautions(cautions: &[CautionId]) -> Html {
    let kinds = [
        (CautionKind::Never, w::BEFORE_NEVER),
        (CautionKind::NotHere, w::BEFORE_NOT_HERE),
        (CautionKind::AskFirst, w::BEFORE_ASK),
    ];
    let lists = kinds.into_iter().map(|(kind, heading)| {
        let mut of_kind = cautions.iter().filter(|c| c.kind() == kind).peekable();
        if of_kind.peek().is_none() {
            return Html::default();
        }
        html! {
            <>
                <h4>{ heading }</h4>
                <ul>{ for of_kind.map(|caution| {
                    let words = caution.words();
                    html! { <li><strong>{ words.name }</strong>{ ": " }{ words.text }</li> }
                }) }</ul>
            </>
        }
    });
    html! { <>{ for lists }</> }
}
