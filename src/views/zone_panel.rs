use yew::prelude::*;

use super::explain::Explain;
use super::flags::Flags;
use super::help::Help;
use super::map_context::use_map;
use super::mark_buttons::MarkButtons;
use super::names;
use super::ranked::Ranked;
use super::text::{part, title};
use crate::atlas::{Side, TermId, ZoneId};
use crate::finder::Mark;
use crate::language::words as w;

#[derive(Clone, Copy, PartialEq, Properties)]
pub struct ZonePanelProps {
    pub zone: ZoneId,
    pub side: Side,
}

/// All about one place: signs that need help first, then what lies there and what sends pain there.
#[function_component]
pub fn ZonePanel(&ZonePanelProps { zone, side }: &ZonePanelProps) -> Html {
    let map = use_map();
    let words = zone.words();
    let marks = vec![Mark::new(zone, side)];
    let places = zone.places();
    html! {
        <>
            { title(names::zone(zone, side)) }
            <p class="clinical">{ words.clinical }</p>
            <Flags {zone} />
            if !map.settings.links.still() { <MarkButtons {zone} {side} /> }
            { part(w::ZONE_LIES, words.lies) }
            <section class="part">
                <h3>{ w::ZONE_FASCIA }</h3>
                <Explain term={TermId::from_slug("fascia")} />
                <p>{ words.fascia }</p>
            </section>
            <section class="part">
                <h3>{ w::ZONE_MUSCLES }</h3>
                <p class="small">{ w::ZONE_MUSCLES_TEXT }</p>
                <Ranked {marks} />
            </section>
            { part(w::ZONE_OTHER, words.other) }
            if !places.is_empty() {
                <section class="part">
                    <h3>{ w::ZONE_NO_PRESS }</h3>
                    <ul>{ for places.iter().map(|place| {
                        let words = place.words();
                        html! { <li><strong>{ words.name }</strong>{ ": " }{ words.rule }</li> }
                    }) }</ul>
                </section>
            }
            <Help settings={map.settings.clone()} />
        </>
    }
}
