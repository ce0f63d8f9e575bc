use yew::prelude::*;

use super::map_context::use_map;
use super::names;
use crate::language::words as w;

/// Says once what changed on the figure. The panel needs no words here: the focus moves to its heading.
#[function_component]
pub fn Announcer() -> Html {
    let map = use_map();
    let message = use_state(String::new);
    {
        let message = message.clone();
        let shown = (map.view, map.shown_layer(), map.marks.len());
        let last = use_mut_ref(|| shown);
        use_effect_with(shown, move |shown| {
            let last = last.replace(*shown);
            let mut said = Vec::new();
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
