use yew::prelude::*;

use super::flags::signs;
use super::help::Help;
use super::map_context::use_map;
use super::names;
use super::text::{open_button, part, title};
use crate::atlas::{ConditionId, Side};
use crate::language::words as w;
use crate::state::Page;

#[derive(Clone, Copy, PartialEq, Properties)]
pub struct ConditionProps {
    pub condition: ConditionId,
}

/// A name that people search for: what the map can and can't say about it, and where to read on.
#[function_component]
pub fn ConditionPage(&ConditionProps { condition }: &ConditionProps) -> Html {
    let map = use_map();
    let words = condition.words();
    let zones = condition.zones().iter().flat_map(|zone| {
        let apart = zone.sided() && !map.settings.links.still();
        let sides: &[Side] = if apart {
            &[Side::Left, Side::Right]
        } else {
            &[Side::Middle]
        };
        sides.iter().map(|side| {
            open_button(
                &map,
                Page::Zone(*zone, *side),
                "chip",
                names::zone(*zone, *side),
            )
        })
    });
    html! {
        <>
            { title(words.name) }
            if !condition.flags().is_empty() {
                <section class="flags"><h3 class="flags-title">{ w::FLAGS_MORE }</h3>{ signs(condition.flags()) }</section>
            }
            { part(w::CONDITION_CAN, words.can) }
            { part(w::CONDITION_CANNOT, words.cannot) }
            <section class="part"><h3>{ w::CONDITION_PLACES }</h3><p class="row">{ for zones }</p></section>
            if !condition.muscles().is_empty() {
                <section class="part">
                    <h3>{ w::CONDITION_MUSCLES }</h3>
                    <p class="row">{ for condition.muscles().iter().map(|muscle| {
                        open_button(&map, Page::Muscle(*muscle, Side::Left), "chip", muscle.name())
                    }) }</p>
                </section>
            }
            <Help settings={map.settings.clone()} />
        </>
    }
}
