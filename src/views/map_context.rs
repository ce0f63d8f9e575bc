use yew::prelude::*;

use crate::state::{Action, Page, State};

/// The state of the map with its dispatcher, as every view gets it.
pub type Map = UseReducerHandle<State>;

/// The map that the view stands in.
#[hook]
pub fn use_map() -> Map {
    use_context::<Map>().expect("every view stands inside the App, which provides the map")
}

/// A callback that opens `page`.
pub fn opens<E>(map: &Map, page: Page) -> Callback<E> {
    does(map, Action::Open(page))
}

/// A callback that does `action`.
pub fn does<E>(map: &Map, action: Action) -> Callback<E> {
    let dispatcher = map.dispatcher();
    Callback::from(move |_| dispatcher.dispatch(action.clone()))
}
