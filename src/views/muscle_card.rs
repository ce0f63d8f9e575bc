use yew::prelude::*;

use super::evidence::Evidence;
use super::explain::Explain;
use super::flags::Flags;
use super::focus::focus;
use super::help::Help;
use super::map_context::{Map, does, opens, use_map};
use super::names;
use super::print_button::PrintButton;
use super::release::ReleaseSection;
use super::sources::Sources;
use super::text::{list_part, open_button, part, steps, title};
use crate::atlas::{LineId, MuscleId, MuscleWords, SelfTreatment, Side, TermId, ZoneId};
use crate::figure::scene;
use crate::language::words as w;
use crate::state::{Action, Page};

#[derive(Clone, Copy, PartialEq, Properties)]
pub struct MuscleCardProps {
    pub muscle: MuscleId,
    pub side: Side,
}

/// All about one muscle, in the order in which it is needed: what it is, whether it fits, what is safe to do.
#[function_component]
pub fn MuscleCard(&MuscleCardProps { muscle, side }: &MuscleCardProps) -> Html {
    let map = use_map();
    let words = muscle.words();
    let other = Page::Muscle(muscle, side.mirrored());
    let treatable = muscle.self_treatment() != SelfTreatment::ProfessionalOnly;
    let release = if treatable {
        w::MUSCLE_JUMP
    } else {
        w::MUSCLE_PROFESSIONAL
    };
    let care = use_node_ref();
    let jump = {
        let care = care.clone();
        Callback::from(move |_: MouseEvent| {
            // Scrolls the panel only: the page around the map stays where it is.
            if let Some(part) = care.cast::<web_sys::HtmlElement>()
                && let Some(page) = part.closest(".page").ok().flatten()
            {
                let top =
                    part.get_bounding_client_rect().top() - page.get_bounding_client_rect().top();
                #[allow(clippy::cast_possible_truncation, reason = "pixels of a page")]
                page.set_scroll_top(page.scroll_top().saturating_add(top as i32));
                focus(&part);
            }
        })
    };
    html! {
        <>
            { title(names::muscle(muscle, side)) }
            <p class="clinical">
                <i lang="la">{ muscle.latin() }</i>
                if !words.say.is_empty() { <span class="say">{ " · " }{ w::muscle_say(words.say) }</span> }
            </p>
            if map.settings.links.still() {
                // Sent or found, the page is read without the place that leads to it: its signs come with it.
                if let Some(zone) = muscle.zones().first() { <Flags zone={*zone} /> }
                <p class="row"><a class="chip strong" href="#release">{ release }</a></p>
            } else {
                <div class="row">
                    <button type="button" class="chip strong" onclick={jump}>{ release }</button>
                    <button type="button" class="chip" onclick={opens(&map, other)}>{ w::MUSCLE_OTHER_SIDE }</button>
                    <PrintButton page={Page::Muscle(muscle, side)} />
                    { show_points(&map, muscle, side) }
                </div>
            }
            { part(w::MUSCLE_DOES, words.does) }
            { part(w::MUSCLE_PLACE, words.place) }
            { points(&words) }
            { pattern(&map, muscle, side) }
            { part(w::MUSCLE_FEELS, words.feels) }
            { list_part(w::MUSCLE_OVERLOADS, &words.overloads) }
            { list_part(w::MUSCLE_MISTAKEN, &words.mistaken) }
            if !words.find.is_empty() {
                <section class="part"><h3>{ w::MUSCLE_FIND }</h3>{ steps(&words.find) }</section>
            }
            { part(w::MUSCLE_CHECK, words.check) }
            <div ref={care} id="release" tabindex="-1" class="care">
                { part(w::MUSCLE_PROFESSIONAL, words.professional) }
                <ReleaseSection {muscle} key={muscle.slug()} />
            </div>
            if !words.mv.is_empty() || !words.stretch.is_empty() {
                <section class="part">
                    <h3>{ w::MOVE_STRETCH }</h3>
                    if !words.mv.is_empty() { <p><strong>{ w::MOVE }</strong>{ ": " }{ words.mv }</p> }
                    if !words.stretch.is_empty() { <p><strong>{ w::STRETCH }</strong>{ ": " }{ words.stretch }</p> }
                </section>
            }
            { part(w::SEE, words.see) }
            <Evidence {muscle} />
            { lines(&map, muscle.lines()) }
            <Sources sources={muscle.sources().to_vec()} />
            <Help settings={map.settings.clone()} />
            <p class="small">{ w::UNREVIEWED }</p>
        </>
    }
}

/// Leads to the view that shows the points when the one on screen doesn't show the muscle.
fn show_points(map: &Map, muscle: MuscleId, side: Side) -> Html {
    if scene(map.view).muscle_frame(muscle, side).is_some() {
        return Html::default();
    }
    let view = crate::state::view_of_muscle(muscle, side);
    html! { <button type="button" class="chip" onclick={does(map, Action::Turn(view))}>{ w::MUSCLE_SHOW }</button> }
}

fn points(words: &MuscleWords) -> Html {
    html! {
        <section class="part">
            <h3>{ w::MUSCLE_POINTS }</h3>
            <Explain term={TermId::from_slug("trigger-point")} />
            <p class="small">{ w::MUSCLE_POINTS_TEXT }</p>
            <ol class="points">{ for words.points.iter().map(|p| html! { <li>{ *p }</li> }) }</ol>
        </section>
    }
}

fn pattern(map: &Map, muscle: MuscleId, side: Side) -> Html {
    let zones = |heading: &'static str, class: &'static str, zones: &[ZoneId]| {
        if zones.is_empty() {
            return Html::default();
        }
        html! {
            <p class="row"><span class={classes!("key", class)} aria-hidden="true"></span><strong>{ heading }</strong>
                { for zones.iter().map(|zone| {
                    let at = if zone.sided() { side } else { Side::Middle };
                    open_button(map, Page::Zone(*zone, at), "chip", zone.name())
                }) }
            </p>
        }
    };
    html! {
        <section class="part">
            <h3>{ w::MUSCLE_PATTERN }</h3>
            <Explain term={TermId::from_slug("referred-pain")} />
            { zones(w::MUSCLE_ESSENTIAL, "key-essential", muscle.essential()) }
            { zones(w::MUSCLE_SPILLOVER, "key-spillover", muscle.spillover()) }
            if muscle.both_sides() { <p class="small">{ w::MUSCLE_BOTH_SIDES }</p> }
        </section>
    }
}

fn lines(map: &Map, lines: &[LineId]) -> Html {
    if lines.is_empty() {
        return Html::default();
    }
    html! {
        <section class="part">
            <h3>{ w::MUSCLE_LINES }</h3>
            <Explain term={TermId::from_slug("myofascial-line")} />
            <p class="row">{ for lines.iter().map(|line| {
                open_button(map, Page::Line(*line), "chip", line.words().name)
            }) }</p>
        </section>
    }
}
