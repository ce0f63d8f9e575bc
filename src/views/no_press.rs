use yew::prelude::*;

use super::text::title;
use crate::atlas::PlaceId;
use crate::language::words as w;

/// The places where nobody should press, also hatched on the figure.
#[function_component]
pub fn NoPress() -> Html {
    html! {
        <>
            { title(w::NO_PRESS) }
            <ul class="plain pages">{ for PlaceId::ALL.into_iter().map(|place| {
                let words = place.words();
                html! { <li><strong>{ words.name }</strong><p>{ words.why }{ " " }{ words.rule }</p></li> }
            }) }</ul>
        </>
    }
}
