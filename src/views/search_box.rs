use std::ops::Range;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement};
use yew::html::onkeydown;
use yew::prelude::*;

use super::element::{El, Piece, all, el};
use super::elements::elements;
use super::flags::{by_action, emergency};
use super::focus::focus;
use super::map_context::{Map, use_map};
use super::names;
use super::text::opener;
use crate::atlas::{FlagId, Side};
use crate::finder::{Found, What, asks_right, dangers, prepare, search};
use crate::language::words as w;
use crate::state::{Action, Page, Sheet};

/// Finds places, muscles, conditions and words while one types.
#[function_component]
pub fn SearchBox() -> Html {
    let map = use_map();
    let typed = use_state_eq(String::new);
    let box_ref = use_node_ref();
    let answer = use_memo((*typed).clone(), |typed| (dangers(typed), search(typed)));
    let (dangers, found) = &*answer;
    {
        // What was found is done with when a page opens.
        let typed = typed.clone();
        use_effect_with(map.page, move |_| typed.set(String::new()));
    }
    let oninput = {
        let (typed, map) = (typed.clone(), map.clone());
        Callback::from(move |event: InputEvent| {
            let input: HtmlInputElement = event.target_unchecked_into();
            if map.sheet == Sheet::Low {
                map.dispatch(Action::Resize(Sheet::Half));
            }
            typed.set(input.value());
        })
    };
    let keys = {
        let (typed, root) = (typed.clone(), box_ref.clone());
        Callback::from(move |event: KeyboardEvent| {
            let step = match event.key().as_str() {
                "ArrowDown" => 1,
                "ArrowUp" => -1,
                "Enter" => 0,
                "Escape" if !typed.is_empty() => {
                    event.prevent_default();
                    typed.set(String::new());
                    return;
                }
                _ => return,
            };
            if let Some(root) = root.cast::<Element>() {
                step_focus(&root, &event, step);
            }
        })
    };
    let chosen = {
        // What is open already opens nothing: the list goes all the same.
        let typed = typed.clone();
        Callback::from(move |_: MouseEvent| typed.set(String::new()))
    };
    let any = !typed.trim().is_empty();
    let right = asks_right(&typed);
    let count: usize = found
        .iter()
        .map(|found| sides(found.what, right).len())
        .sum();
    let said = any.then(|| w::search_found(&names::number(count as u64)));
    let mut status = el("div", "hidden").attr("role", "status");
    if let Some(flag) = dangers.first() {
        let heading = names::action(flag.action());
        status = status
            .add(heading)
            .add(": ")
            .add(flag.words().sign)
            .add(" ");
    }
    let input = html! {
        <input type="search" class="search-input" part="search" placeholder={w::SEARCH_HINT} aria-label={w::SEARCH} maxlength="60"
            autocomplete="off" autocapitalize="off" spellcheck="false" value={(*typed).clone()} {oninput}
            onfocus={|_: FocusEvent| prepare()} />
    };
    el("div", "search")
        .node(&box_ref)
        .attr("role", "search")
        .on(onkeydown::Wrapper::new(keys))
        .add(input)
        .add(status.add(said))
        .when(any, || rows(&map, dangers, found, right).on_click(chosen))
        .html()
}

/// Moves between the input and the results, or with no step opens the first of them from the input.
fn step_focus(root: &Element, event: &KeyboardEvent, step: isize) {
    let stops = elements(root, ".search-input, .found-row");
    let here = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    let at = stops.iter().position(|stop| Some(stop) == here.as_ref());
    if step == 0 {
        // A result opens by itself.
        let first = stops.get(1).filter(|_| at == Some(0));
        if let Some(first) = first.and_then(|first| first.dyn_ref::<HtmlElement>()) {
            first.click();
        }
        return;
    }
    event.prevent_default();
    let next = at.unwrap_or(0).saturating_add_signed(step);
    if let Some(element) = stops.get(next).or(stops.last()) {
        focus(element);
    }
}

/// What to do about the signs that were asked for.
fn danger(map: &Map, dangers: &[FlagId]) -> El {
    el("li", "flags").add(by_action(dangers, "h4", true, Some(emergency(map))))
}

/// On which sides something is, the one asked for first.
fn sides(what: What, right: bool) -> &'static [Side] {
    match what {
        What::Zone(zone) if !zone.sided() => &[Side::Middle],
        What::Zone(_) | What::Muscle(_) if right => &[Side::Right, Side::Left],
        What::Zone(_) | What::Muscle(_) => &[Side::Left, Side::Right],
        _ => &[Side::Middle],
    }
}

fn rows(map: &Map, dangers: &[FlagId], found: &[Found], right: bool) -> El {
    let rows = found
        .iter()
        .map(|found| el("li", "").add(row(map, found, right)));
    el("ul", "found plain")
        .when(!dangers.is_empty(), || danger(map, dangers))
        .all(rows)
        .when(found.is_empty(), || el("li", "none").add(w::SEARCH_NONE))
}

fn row(map: &Map, found: &Found, right: bool) -> Html {
    let kind = match found.what {
        What::Zone(_) => w::KIND_ZONE,
        What::Muscle(_) => w::KIND_MUSCLE,
        What::Condition(_) => w::KIND_CONDITION,
        What::Page(_) => w::KIND_PAGE,
        What::Term(_) => w::KIND_TERM,
    };
    let page = |side: Side| match found.what {
        What::Zone(zone) => Page::Zone(zone, side),
        What::Muscle(muscle) => Page::Muscle(muscle, side),
        What::Condition(condition) => Page::Condition(condition),
        What::Page(page) => Page::Lesson(page),
        What::Term(_) => Page::Learn,
    };
    let language = match found.what {
        What::Muscle(muscle) if muscle.latin().contains(found.also) => Some("la"),
        _ => None,
    };
    all(sides(found.what, right).iter().map(|side| {
        let also = el("span", "").maybe("lang", language).add(found.also);
        let title = marked(found.title, &found.matched)
            .when(*side != Side::Middle, || {
                el("span", "found-side").add(", ").add(names::side(*side))
            })
            .when(!found.also.is_empty(), || {
                el("span", "small").add(" (").add(also).add(")")
            });
        opener(map, page(*side), "found-row")
            .add(title)
            .add(el("span", "tag").add(kind))
            .html()
    }))
}

/// A name with the typed parts marked.
fn marked(title: &'static str, ranges: &[Range<usize>]) -> El {
    let mut at = 0;
    let mut name = el("span", "found-title");
    for range in ranges {
        if let (Some(before), Some(hit)) = (title.get(at..range.start), title.get(range.clone())) {
            name = name.add(before).add(el("mark", "").add(hit));
            at = range.end;
        }
    }
    name.add(title.get(at..).unwrap_or_default())
}
