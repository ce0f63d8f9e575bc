use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition, SvgElement};
use yew::prelude::*;

use super::elements::elements;
use super::focus_kept::use_focus_kept;
use super::map_context::Map;

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

/// Scrolls to what has the focus. The page around the map moves only where it would be out of sight: on a small
/// window, or one enlarged as much, which is lower than the map.
pub fn show(element: &Element) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Whether something in the map has the focus.
pub fn has_focus(root: &Element) -> bool {
    focused(root).is_some_and(|focused| root.contains(Some(&focused)))
}

/// What has the focus in the document or shadow root that `element` stands in.
///
/// `:focus` says less: `WebKit` holds it back in a frame that is not the one in use.
fn focused(element: &Element) -> Option<Element> {
    let root = element.get_root_node();
    let focused = js_sys::Reflect::get(&root, &JsValue::from_str("activeElement"));
    focused.ok()?.dyn_into().ok()
}

/// Moves the focus with the pages of the panel: to the heading of a page that opens, and on the way back to what
/// had opened the page that was left. A page that the host page opens takes no focus away from there, and does not
/// scroll it.
#[hook]
pub fn use_focus_follows_page(map: &Map, root: &NodeRef) {
    let pressed = use_focus_kept(root);
    let way = use_mut_ref(Vec::<Step>::new);
    let root = root.clone();
    // Asked before the page is drawn: what has the focus may go away with the page that is left.
    let asked = !map.unasked;
    let stays = !asked && root.cast::<Element>().is_some_and(|root| !has_focus(&root));
    use_effect_with(map.page, move |page| {
        let mut way = way.borrow_mut();
        let key = page.key();
        let first = way.is_empty();
        let left = if way.len() > 1 && way[way.len() - 2].key == key {
            way.pop()
        } else {
            let in_panel = !pressed.borrow().is_empty();
            way.push(Step { key, in_panel });
            None
        };
        let Some(root) = root.cast::<Element>().filter(|_| !first && !stays) else {
            return;
        };
        if !left.is_some_and(|left| returns(&root, &left, asked))
            && let Ok(Some(heading)) = root.query_selector(".page-title")
        {
            focus(&heading);
            if asked {
                show(&heading);
            }
        }
    });
}

/// A page that was opened on the way.
struct Step {
    key: String,
    /// Whether it was opened from the panel, and not from the figure.
    in_panel: bool,
}

/// Whether the focus is on what had opened the page that was left: in the panel or on the figure, as it was then, or
/// else wherever the same can be opened.
fn returns(root: &Element, left: &Step, asked: bool) -> bool {
    let openers = elements(root, &["[data-opens=\"", &left.key, "\"]"].concat());
    let there = |opener: &&Element| {
        let panel = opener.closest(".panel");
        panel.is_ok_and(|panel| panel.is_some()) == left.in_panel
    };
    let elsewhere = openers.iter().filter(|opener| !there(opener));
    let mut openers = openers.iter().filter(there).chain(elsewhere);
    openers.any(|opener| takes(opener, asked))
}

/// Whether an element takes the focus: not if it is out of sight. What is folded over it is opened.
fn takes(element: &Element, asked: bool) -> bool {
    if let Ok(Some(fold)) = element.closest("details:not([open])") {
        // Without it the element takes no focus, which is told below.
        let _ = fold.set_attribute("open", "");
    }
    focus(element);
    let taken = focused(element).as_ref() == Some(element);
    // The figure brings its own into sight.
    if taken && asked && element.is_instance_of::<HtmlElement>() {
        show(element);
    }
    taken
}
