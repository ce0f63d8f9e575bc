use web_sys::Element;
use yew::prelude::*;

use super::element::{Piece, all, button};
use super::handout::handout;
use super::map_context::use_map;
use crate::language::words as w;
use crate::state::Page;

#[derive(Clone, Copy, PartialEq, Properties)]
pub struct PrintButtonProps {
    pub page: Page,
}

/// Prints a hand-out. It is drawn only when it is asked for, and out of sight.
#[function_component]
pub fn PrintButton(props: &PrintButtonProps) -> Html {
    let map = use_map();
    let asked = use_state(|| 0_u32);
    let sheet = use_node_ref();
    {
        let (sheet, print) = (sheet.clone(), map.print.clone());
        use_effect_with(*asked, move |asked| {
            if *asked > 0
                && let Some(sheet) = sheet.cast::<Element>()
                && let Some(handout) = sheet.first_element_child()
            {
                print.emit(handout);
            }
        });
    }
    let onclick = {
        let asked = asked.clone();
        Callback::from(move |_: MouseEvent| asked.set(*asked + 1))
    };
    let unseen = html! {
        <div class="unseen" ref={sheet} aria-hidden="true">
            if *asked > 0 { { handout(&map, props.page).html() } }
        </div>
    };
    all([button("chip", w::PRINT, onclick).html(), unseen])
}
