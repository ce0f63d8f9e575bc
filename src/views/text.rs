//! Small pieces that many pages are made of.

use yew::prelude::*;

use super::map_context::{Map, opens};
use crate::state::Page;

/// The heading of a page; it takes the focus when the page opens.
pub fn title(text: impl Into<AttrValue>) -> Html {
    html! { <h2 class="page-title" tabindex="-1">{ text.into() }</h2> }
}

/// A part of a page, or nothing when there is nothing to say.
pub fn part(heading: &'static str, text: &'static str) -> Html {
    if text.is_empty() {
        return Html::default();
    }
    html! { <section class="part"><h3>{ heading }</h3><p>{ text }</p></section> }
}

/// A part of a page that is a list.
pub fn list_part(heading: &'static str, items: &[&'static str]) -> Html {
    if items.is_empty() {
        return Html::default();
    }
    html! { <section class="part"><h3>{ heading }</h3>{ list(items) }</section> }
}

/// A list.
pub fn list(items: &[&'static str]) -> Html {
    html! { <ul>{ for items.iter().map(|item| html! { <li>{ *item }</li> }) }</ul> }
}

/// Steps in their order.
pub fn steps(items: &[&'static str]) -> Html {
    html! { <ol class="steps">{ for items.iter().map(|item| html! { <li>{ *item }</li> }) }</ol> }
}

/// A button that opens a page.
pub fn open_button(map: &Map, page: Page, class: &'static str, text: impl Into<AttrValue>) -> Html {
    html! {
        <button type="button" {class} data-opens={page.key()} onclick={opens(map, page)}>{ text.into() }</button>
    }
}

/// A first letter in upper case, for a sentence that begins with a word of the atlas.
pub fn upper_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
