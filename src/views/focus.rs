use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, SvgElement};
use yew::prelude::*;

use super::focus_kept::use_focus_kept;
use super::map_context::Map;
use super::scroll::scroll_page;

/// Pixels between what has the focus and the edge of the panel, so that its ring is seen.
const ROOM: f64 = 12.0;

/// Focuses an element of the page or the figure without scrolling to it.
pub fn focus(element: &Element) {
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    // An element that can't take the focus leaves it where it is: nothing to mend.
    if let Some(html) = element.dyn_ref::<HtmlElement>() {
        let _ = html.focus_with_options(&options);
    } else if let Some(svg) = element.dyn_ref::<SvgElement>() {
        let _ = svg.focus_with_options(&options);
    }
}

/// Moves the focus with the pages of the panel: to the heading of a page that opens, and on the way back to what
/// had opened the page that was left.
#[hook]
pub fn use_focus_follows_page(map: &Map, root: &NodeRef) {
    use_focus_kept(root);
    let way = use_mut_ref(Vec::<String>::new);
    let root = root.clone();
    use_effect_with(map.page, move |page| {
        let mut way = way.borrow_mut();
        let key = page.key();
        let first = way.is_empty();
        let left = if way.len() > 1 && way[way.len() - 2] == key {
            way.pop()
        } else {
            None
        };
        let Some(root) = root.cast::<Element>().filter(|_| !first) else {
            way.push(key);
            return;
        };
        let opener = left.as_ref().and_then(|left| {
            root.query_selector(&["[data-opens=\"", left, "\"]"].concat())
                .ok()
                .flatten()
        });
        if left.is_none() {
            way.push(key);
        }
        let heading = || root.query_selector(".page-title").ok().flatten();
        if let Some(opener) = opener {
            focus(&opener);
            scroll_page(&opener, |page, opener| {
                (opener.bottom() + ROOM - page.bottom()).max(0.0)
            });
        } else if let Some(heading) = heading() {
            focus(&heading);
        }
    });
}
