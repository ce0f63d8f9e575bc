use yew::prelude::*;

use super::map_context::use_map;
use super::names;
use crate::language::words as w;
use crate::state::Page;

/// Says once what changed on the figure. The panel needs words here only when the host page opened something: else the
/// focus moves to its heading.
#[function_component]
pub fn Announcer() -> Html {
    let map = use_map();
    let message = use_state(String::new);
    {
        let message = message.clone();
        let unasked = map.unasked.then_some(map.page);
        let shown = (map.view, map.shown_layer(), map.marks.len(), unasked);
        let last = use_mut_ref(|| shown);
        use_effect_with(shown, move |shown| {
            let last = last.replace(*shown);
            let mut said = Vec::new();
            if last.3 != shown.3 {
                match shown.3 {
                    Some(Page::Zone(zone, side)) => said.push(names::zone(zone, side)),
                    Some(Page::Muscle(muscle, side)) => said.push(names::muscle(muscle, side)),
                    _ => {}
                }
            }
            if last.0 != shown.0 {
                said.push(w::shows_view(&names::view(shown.0)));
            }
            if last.1 != shown.1 {
                said.push(w::shows_layer(names::layer(shown.1)));
            }
            if last.2 != shown.2 {
                said.push(w::marks_count(&names::number(shown.2 as u64)));
            }
            if !said.is_empty() {
                message.set(said.join(". "));
            }
        });
    }
    html! { <div class="hidden" role="status">{ &*message }</div> }
}
