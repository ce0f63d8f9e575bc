use std::ops::Deref;

use web_sys::Element;
use yew::prelude::*;

use crate::state::{Action, Page, State};

/// The state of the map with its dispatcher, and what the embedding page does for it, as every view gets them.
#[derive(Clone, PartialEq)]
pub struct Map {
    /// What the map shows, and how that changes.
    pub state: UseReducerHandle<State>,
    /// Prints an element on a sheet of its own.
    pub print: Callback<Element>,
}

impl Deref for Map {
    type Target = UseReducerHandle<State>;

    fn deref(&self) -> &Self::Target {
        &self.state
    }
}

/// The map that the view stands in.
#[hook]
pub fn use_map() -> Map {
    use_context::<Map>().expect("every view stands inside the App, which provides the map")
}

/// A callback that opens `page`.
pub fn opens<E>(map: &Map, page: Page) -> Callback<E> {
    does(map, Action::Open(page))
}

/// A callback for a link: opens `page` here, unless the person asks for another tab or window.
pub fn follows(map: &Map, page: Page) -> Callback<MouseEvent> {
    let dispatcher = map.dispatcher();
    Callback::from(move |event: MouseEvent| {
        if !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key()) {
            event.prevent_default();
            dispatcher.dispatch(Action::Open(page));
        }
    })
}

/// A callback that does `action`.
pub fn does<E>(map: &Map, action: Action) -> Callback<E> {
    let dispatcher = map.dispatcher();
    Callback::from(move |_| dispatcher.dispatch(action.clone()))
}
