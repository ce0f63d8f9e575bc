use yew::prelude::*;

use super::map_context::{does, use_map};
use super::names;
use crate::figure::{View, scene};
use crate::language::words as w;
use crate::state::Action;

/// Turns the figure, and leads from a close-up back to the whole body.
#[function_component]
pub fn ViewTabs() -> Html {
    let map = use_map();
    let whole = map.view.whole();
    let close_up = !map.view.kind.whole();
    let tab = |view: View| {
        let chosen = whole == view;
        html! {
            <button type="button" class="tab" aria-pressed={chosen.to_string()} data-view={view.kind.slug()}
                data-side={view.side.slug()} onclick={does(&map, Action::Turn(view))}>{ names::view(view) }</button>
        }
    };
    let close_ups = scene(whole).close_ups.clone();
    html! {
        <div class="view-tabs" part="views">
            <div class="segments" role="group" aria-label={w::VIEWS}>{ for View::WHOLE.map(tab) }</div>
            if close_up {
                <button type="button" class="chip whole-body" onclick={does(&map, Action::Turn(whole))}>
                    { w::WHOLE_BODY }
                </button>
            }
            <div class="close-ups">
                { for close_ups.iter().map(|c| html! {
                    <button type="button" class="chip" aria-pressed={(map.view == c.view).to_string()}
                        data-view={c.view.kind.slug()} data-side={c.view.side.slug()}
                        aria-label={w::open_close_up(&names::view(c.view))}
                        onclick={does(&map, Action::Turn(c.view))}>{ names::close_up(c.view) }</button>
                }) }
            </div>
        </div>
    }
}
