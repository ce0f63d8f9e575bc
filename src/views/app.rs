use std::rc::Rc;

use web_sys::Element;
use yew::prelude::*;

use super::announcer::Announcer;
use super::focus::use_focus_follows_page;
use super::map_context::Map;
use super::panel::Panel;
use super::stage::Stage;
use crate::language::{CODE, DIR, words as w};
use crate::state::{Action, Page, Settings, State};

/// What the embedding page gives the map.
#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    /// What the clinic chose.
    #[prop_or_default]
    pub settings: Rc<Settings>,
    /// Told each time another page of the panel is opened.
    #[prop_or_default]
    pub on_page: Callback<Page>,
    /// The page that was asked for from outside, with a number: a new one asks again.
    #[prop_or_default]
    pub visit: Option<(u32, Page)>,
    /// Prints an element on a sheet of its own.
    #[prop_or_default]
    pub print: Callback<Element>,
}

/// One whole map.
#[function_component]
pub fn App(props: &AppProps) -> Html {
    let settings = props.settings.clone();
    let visit = props.visit;
    let state = use_reducer(move || {
        let state = Rc::new(State::new(&settings));
        Rc::unwrap_or_clone(match visit {
            Some((_, page)) => state.reduce(Action::Visit(page)),
            None => state,
        })
    });
    let print = props.print.clone();
    let map = Map { state, print };
    let root = use_node_ref();
    use_focus_follows_page(&map, &root);
    {
        let map = map.clone();
        use_effect_with(props.settings.clone(), move |settings| {
            if map.settings != *settings {
                map.dispatch(Action::Set(settings.clone()));
            }
        });
    }
    {
        let map = map.dispatcher();
        use_effect_with(visit, move |visit| {
            if let Some((_, page)) = visit {
                map.dispatch(Action::Visit(*page));
            }
        });
    }
    {
        let on_page = props.on_page.clone();
        use_effect_with(map.page, move |page| on_page.emit(*page));
    }
    html! {
        <ContextProvider<Map> context={map.clone()}>
            <div ref={root} class="map" lang={CODE} dir={DIR} role="region" aria-label={w::MAP_LABEL}
                data-theme={map.settings.theme.slug()} data-sheet={map.sheet.slug()}>
                <Announcer />
                <Stage />
                <Panel />
            </div>
        </ContextProvider<Map>>
    }
}
