//! Fascia Map: an interactive body map for clinic websites.

pub mod atlas;
pub mod finder;
pub mod language;

use yew::prelude::*;

/// The root component.
#[function_component(App)]
pub fn app() -> Html {
    let n = use_state(|| 0);
    let onclick = {
        let n = n.clone();
        Callback::from(move |_| n.set(*n + 1))
    };
    html! { <button {onclick}>{ format!("{}", *n) }</button> }
}
