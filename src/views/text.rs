//! Small pieces that many pages are made of.

use yew::prelude::*;

use super::map_context::{Map, follows, opens};
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

/// What opens a page, with its name on it.
pub fn open_button(map: &Map, page: Page, class: &'static str, text: impl Into<AttrValue>) -> Html {
    opener(map, page, class, None, html! { { text.into() } })
}

/// What opens a page: a button, or a link where pages have addresses.
pub fn opener(
    map: &Map,
    page: Page,
    class: &'static str,
    label: Option<String>,
    content: Html,
) -> Html {
    let opens_page = (!map.settings.links.still()).then(|| page.key());
    let muscle = if let Page::Muscle(muscle, _) = page {
        Some(muscle.slug())
    } else {
        None
    };
    match map.settings.links.href(page) {
        Some(href) => html! {
            <a {class} {href} aria-label={label} data-opens={opens_page} data-muscle={muscle} onclick={follows(map, page)}>
                { content }
            </a>
        },
        None => html! {
            <button type="button" {class} aria-label={label} data-opens={opens_page} data-muscle={muscle}
                onclick={opens(map, page)}>{ content }</button>
        },
    }
}

/// A first letter in upper case, for a sentence that begins with a word of the atlas.
pub fn upper_first(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}
