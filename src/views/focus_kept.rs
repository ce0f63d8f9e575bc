use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};
use yew::prelude::*;

use super::elements::elements;
use super::focus::{focus, has_focus};

/// What takes the focus where what is pressed may go away.
const STOPS: &str = ":is(.panel, .view-tabs) :is(button, input, summary, a[href])";

/// Where what is pressed may go away.
const CHANGING: &str = ".panel, .view-tabs";

/// What was pressed last and, nearest last, what stood before it; nothing where nothing goes away.
pub type Pressed = Rc<RefCell<Vec<Element>>>;

/// Keeps the focus in its place when the button that was pressed goes away: the focus moves to what comes next there.
///
/// Without this a person with a keyboard or a screen reader would have to begin again at the top of the page.
#[hook]
pub fn use_focus_kept(root: &NodeRef) -> Pressed {
    let root = root.clone();
    let pressed = use_mut_ref(Vec::new);
    let before = pressed.clone();
    use_effect_with((), move |()| {
        let kept = root.cast::<Element>().map(|root| listeners(&root, &before));
        move || drop(kept)
    });
    pressed
}

fn listeners(root: &Element, before: &Pressed) -> Vec<EventListener> {
    let remember = |name: &'static str| {
        let (root, before) = (root.clone(), before.clone());
        EventListener::new(&root.clone(), name, move |event| {
            *before.borrow_mut() = up_to(&root, event);
        })
    };
    let restore = {
        let (next_root, before) = (root.clone(), before.clone());
        // Kept until the next press: a timer that is forgotten stays in memory until the browser tidies up.
        let waiting = RefCell::new(None);
        let then = move |_: &Event| {
            let (root, before) = (next_root.clone(), before.borrow().clone());
            // Once the page has been drawn anew.
            waiting.replace(Some(Timeout::new(0, move || go_on(&root, &before))));
        };
        EventListener::new(root, "click", then)
    };
    // What has the focus counts before a key is pressed on it: the figure opens a page with the key itself.
    let focused = remember("focusin");
    vec![
        focused,
        remember("keydown"),
        remember("pointerdown"),
        restore,
    ]
}

/// All stops from the first to the one that the event is about.
fn up_to(root: &Element, event: &Event) -> Vec<Element> {
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok())
        .filter(|target| target.closest(CHANGING).is_ok_and(|part| part.is_some()));
    let Some(target) = target else {
        return Vec::new();
    };
    let stops = elements(root, STOPS);
    let at = stops.iter().position(|stop| stop.contains(Some(&target)));
    stops.into_iter().take(at.map_or(0, |at| at + 1)).collect()
}

fn go_on(root: &Element, before: &[Element]) {
    let Some((pressed, before)) = before.split_last() else {
        return;
    };
    if pressed.is_connected() || has_focus(root) {
        return;
    }
    let stops = elements(root, STOPS);
    let last = before
        .iter()
        .rev()
        .find_map(|stop| stops.iter().position(|s| s == stop));
    for next in &stops[last.map_or(0, |last| last + 1)..] {
        focus(next);
        // What is folded away takes no focus.
        if has_focus(root) {
            break;
        }
    }
}
