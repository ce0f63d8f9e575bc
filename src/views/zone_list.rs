use yew::prelude::*;

use super::map_context::use_map;
use super::names;
use super::text::{open_button, opener};
use crate::atlas::{Group, Side, ZoneId};
use crate::language::words as w;
use crate::state::Page;

/// All places by part of the body, each side apart.
#[function_component]
pub fn ZoneList() -> Html {
    let map = use_map();
    let zone = |zone: ZoneId| {
        let name = zone.name();
        let side = |side: Side, short: &'static str| {
            opener(
                &map,
                Page::Zone(zone, side),
                "side-button",
                Some(names::zone(zone, side)),
                html! { { short } },
            )
        };
        // Without scripts a place has one page for both sides.
        let apart = zone.sided() && !map.settings.links.still();
        html! {
            <li class="zone-row">
                if apart {
                    <span aria-hidden="true">{ name }</span>
                    <span class="sides">
                        { side(Side::Left, w::SIDE_LEFT) }
                        { side(Side::Right, w::SIDE_RIGHT) }
                    </span>
                } else {
                    { open_button(&map, Page::Zone(zone, Side::Middle), "link", name) }
                }
            </li>
        }
    };
    html! {
        <div class="zone-list">
            { for Group::ALL.map(|group| html! {
                <details open={map.settings.links.still()}>
                    <summary>{ group.name() }</summary>
                    <ul class="plain">{ for ZoneId::ALL.into_iter().filter(|z| z.group() == group).map(zone) }</ul>
                </details>
            }) }
        </div>
    }
}
