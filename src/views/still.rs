use std::rc::Rc;

use yew::prelude::*;

use super::element::Piece;
use super::map_context::Map;
use super::panel::page as panel_page;
use super::still_figure::StillFigure;
use super::text::{open_button, title};
use super::zone_list::zone_list;
use crate::atlas::{ConditionId, Side};
use crate::language::words as w;
use crate::state::{Page, Settings, State};

/// A page, and for whom.
#[derive(Clone, PartialEq, Properties)]
pub struct StillProps {
    /// What it is about.
    pub page: Page,
    /// What the clinic chose, with [`crate::state::Links::Files`].
    pub settings: Rc<Settings>,
}

/// One page for people without scripts, for search engines and for sending: all that the panel says about something,
/// nothing behind a press that needs a script.
#[function_component]
pub fn Still(props: &StillProps) -> Html {
    let (page, settings) = (props.page, props.settings.clone());
    let map = Map {
        state: use_reducer(move || State::new(&settings)),
        print: Callback::noop(),
    };
    let ways = [
        (Page::Home, w::PLACES_LIST),
        (Page::Muscles, w::MUSCLES_LIST),
        (Page::Learn, w::LEARN),
        (Page::Lines, w::LINES),
        (Page::NoPress, w::NO_PRESS),
    ];
    html! {
        <ContextProvider<Map> context={map.clone()}>
            <header>
                <h1>{ w::MAP_LABEL }</h1>
                <nav class="row" aria-label={w::PAGES}>
                    { for ways.map(|(to, name)| open_button(&map, to, "chip", name).html()) }
                </nav>
            </header>
            <main>
                <StillFigure {page} />
                <div class="page">
                    { if page == Page::Home { index(&map) } else { panel_page(&map, page) } }
                    { on_map(page) }
                </div>
            </main>
            <footer><p class="small">{ w::NOT_A_DEVICE }</p></footer>
        </ContextProvider<Map>>
    }
}

/// Every place by part of the body, and the names that people search for.
fn index(map: &Map) -> Html {
    html! {
        <>
            { title(w::PLACES_LIST) }
            { zone_list(map) }
            <h3>{ w::CONDITIONS_LIST }</h3>
            <ul>{ for ConditionId::ALL.into_iter().map(|condition| html! {
                <li>{ open_button(map, Page::Condition(condition), "link", condition.name()).html() }</li>
            }) }</ul>
        </>
    }
}

/// Where the map itself shows the same, each side apart.
fn on_map(page: Page) -> Html {
    let link = |page: Page, name: &'static str| {
        let href = ["../embed.html?links=on#", &page.address()].concat();
        html! { <a class="chip strong" {href}>{ name }</a> }
    };
    let sides = |of: fn(Side, Page) -> Page| {
        html! {
            <p class="row on-map">
                <span>{ w::OPEN_ON_MAP }</span>
                { link(of(Side::Left, page), w::SIDE_LEFT) }
                { link(of(Side::Right, page), w::SIDE_RIGHT) }
            </p>
        }
    };
    match page {
        Page::Zone(zone, _) if zone.sided() => sides(on_side),
        Page::Muscle(..) => sides(on_side),
        _ => html! { <p class="row on-map">{ link(page, w::OPEN_ON_MAP) }</p> },
    }
}

fn on_side(side: Side, page: Page) -> Page {
    match page {
        Page::Zone(zone, _) => Page::Zone(zone, side),
        Page::Muscle(muscle, _) => Page::Muscle(muscle, side),
        other => other,
    }
}
