//! Small pieces that many pages are made of.

use yew::prelude::*;

use super::element::{El, Piece, button, el, section};
use super::map_context::{Map, follows, opens};
use crate::state::Page;

/// The heading of a page; it takes the focus when the page opens.
pub fn title(text: impl Piece) -> Html {
    el("h2", "page-title")
        .part("title")
        .attr("tabindex", "-1")
        .add(text)
        .html()
}

/// A paragraph, or nothing when there is nothing to say.
pub fn p(class: &'static str, text: &'static str) -> Html {
    (!text.is_empty()).then(|| el("p", class).add(text)).html()
}

/// A part of a page, or nothing when there is nothing to say.
pub fn part(heading: &'static str, text: &'static str) -> Html {
    (!text.is_empty())
        .then(|| section(heading).add(p("", text)))
        .html()
}

/// A part of a page that is a list.
pub fn list_part(heading: &'static str, items: &[&'static str]) -> Html {
    (!items.is_empty())
        .then(|| section(heading).add(list(items)))
        .html()
}

/// A list.
pub fn list(items: &[&'static str]) -> El {
    rows(el("ul", ""), items)
}

/// Steps in their order.
pub fn steps(items: &[&'static str]) -> El {
    rows(el("ol", "steps"), items)
}

/// `list` with a row for each item.
pub fn rows(list: El, items: &[&'static str]) -> El {
    list.all(items.iter().map(|item| el("li", "").add(*item)))
}

/// A name in strong type with what is said of it.
pub fn named(tag: &'static str, class: &'static str, name: &'static str, text: &'static str) -> El {
    el(tag, class)
        .add(el("strong", "").add(name))
        .add(": ")
        .add(text)
}

/// What opens a page, with its name on it.
pub fn open_button(map: &Map, page: Page, class: &'static str, text: impl Piece) -> El {
    opener(map, page, class).add(text)
}

/// What opens a page: a button, or a link where pages have addresses.
pub fn opener(map: &Map, page: Page, class: &'static str) -> El {
    let opener = match map.settings.links.href(page) {
        Some(href) => el("a", class)
            .set("href", href)
            .on_click(follows(map, page)),
        None => button(class, Html::default(), opens(map, page)),
    };
    let muscle = match page {
        Page::Muscle(muscle, _) => Some(muscle.slug()),
        _ => None,
    };
    opener
        .maybe(
            "data-opens",
            (!map.settings.links.still()).then(|| page.key()),
        )
        .maybe("data-muscle", muscle)
}
