use yew::prelude::*;

use super::map_context::use_map;
use super::text::{open_button, title};
use crate::atlas::{Group, MuscleId, Side};
use crate::language::words as w;
use crate::state::Page;

/// All muscles by the part of the body in which they lie.
#[function_component]
pub fn MuscleList() -> Html {
    let map = use_map();
    let of = |group: Group| {
        let lies = move |m: &MuscleId| m.zones().first().is_some_and(|z| z.group() == group);
        MuscleId::ALL.into_iter().filter(lies)
    };
    html! {
        <>
            { title(w::MUSCLES_LIST) }
            { for Group::ALL.into_iter().filter(|g| of(*g).next().is_some()).map(|group| html! {
                <details open={map.settings.links.still()}>
                    <summary>{ group.name() }</summary>
                    <ul class="plain">{ for of(group).map(|muscle| html! {
                        <li class="zone-row">
                            { open_button(&map, Page::Muscle(muscle, Side::Left), "link", muscle.name()) }
                            <i class="small" lang="la">{ muscle.latin() }</i>
                        </li>
                    }) }</ul>
                </details>
            }) }
        </>
    }
}
