use std::rc::Rc;

use yew::prelude::*;

use super::anatomy::Anatomy;
use super::figure::patterns;
use super::flags::sign;
use super::names;
use super::overlay::{marked, pattern};
use super::ranked::reason;
use super::text::{list, steps, upper_first};
use crate::atlas::{MuscleId, Side};
use crate::figure::{Frame, Layer, View, scene};
use crate::finder::{Mark, rank};
use crate::language::{CODE, DIR, words as w};
use crate::state::{Page, Settings, view_of_muscle};

/// How many muscles a hand-out of marked places lists: what fits on a page.
const LISTED: usize = 8;

/// How wide the figure of a hand-out is, in pixels of a screen: what the size of its points goes by.
const PIXELS: f32 = 240.0;

#[derive(Clone, PartialEq, Properties)]
pub struct HandoutProps {
    /// What it is about: a muscle or the marked places.
    pub page: Page,
    pub marks: Vec<Mark>,
    pub settings: Rc<Settings>,
    /// The view on screen.
    pub view: View,
}

/// One sheet of paper that reads in black and white.
#[function_component]
pub fn Handout(props: &HandoutProps) -> Html {
    let s = &props.settings;
    let (title, body) = match props.page {
        Page::Muscle(muscle, side) => (
            names::muscle(muscle, side),
            muscle_sheet(muscle, side, props),
        ),
        _ => (w::MARKS_TITLE.to_owned(), marks_sheet(&props.marks)),
    };
    html! {
        <article class="map handout" data-theme="light" lang={CODE} dir={DIR} title={title.clone()}>
            if !s.clinic.is_empty() { <p class="handout-from">{ w::print_from(&s.clinic) }</p> }
            <h1>{ title }</h1>
            { body }
            <footer>
                <p>{ [s.booking.as_str(), s.phone.as_str()].into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join(" · ") }</p>
                <p>{ w::PRINT_NOTE }{ " " }{ w::UNREVIEWED }</p>
            </footer>
        </article>
    }
}

fn muscle_sheet(muscle: MuscleId, side: Side, props: &HandoutProps) -> Html {
    let words = muscle.words();
    let view = if scene(props.view).muscle_frame(muscle, side).is_some() {
        props.view
    } else {
        view_of_muscle(muscle, side)
    };
    let layer = if scene(view).depths(muscle).0 {
        Layer::Muscles
    } else {
        Layer::Deep
    };
    let whole = scene(view).frame;
    let near = scene(view)
        .pattern_frame(muscle, side)
        .map_or(whole, |part| Frame::showing(part, whole));
    let release = muscle.release();
    let gates = release.precautions.gates;
    let (before, shown) = release.precautions.show(|p| {
        html! {
            <>
                if !gates.is_empty() { <h2>{ w::PRINT_SIGNS }</h2><ul>{ for gates.iter().map(|flag| sign(*flag, false)) }</ul> }
                <h2>{ w::BEFORE }</h2>
                { list(&p.before) }
                { short(w::BEFORE_ASK, p.cautions.iter().map(|c| c.words().name)) }
                { short(w::BEFORE_PLACES, p.places.iter().map(|c| c.words().name)) }
            </>
        }
    });
    let techniques = release
        .techniques(shown)
        .into_iter()
        .filter(|t| props.settings.tools.contains(&t.tool));
    html! {
        <>
            <p><i lang="la">{ muscle.latin() }</i>{ ". " }{ words.place }</p>
            <div class="handout-columns">
                <div class="handout-figure">{ picture(view, layer, near, pattern(&scene(view), muscle, side, near.width / PIXELS)) }</div>
                <div>
                    <h2>{ w::MUSCLE_POINTS }</h2>
                    <ol>{ for words.points.iter().map(|p| html! { <li>{ *p }</li> }) }</ol>
                    { before }
                    if !words.professional.is_empty() { <h2>{ w::MUSCLE_PROFESSIONAL }</h2><p>{ words.professional }</p> }
                    { for techniques.map(|t| html! {
                        <>
                            <h2>{ [names::tool(t.tool), ", ", names::place(t.place)].concat() }</h2>
                            <p class="handout-dose">
                                { w::DOSE_PRESSURE_LABEL }{ " " }
                                { w::dose_pressure(&names::number(t.pressure.0), &names::number(t.pressure.1)) }{ " · " }
                                { w::dose_time(&names::number(t.seconds)) }{ " · " }
                                { if t.times == 1 { w::DOSE_ONCE.to_owned() } else { w::dose_times(&names::number(t.times)) } }{ " · " }
                                { w::dose_per_day(&names::number(t.per_day)) }
                            </p>
                            <p>{ t.position }</p>
                            { steps(&t.steps) }
                            if !t.avoid.is_empty() { <p><strong>{ w::RELEASE_AVOID }</strong>{ ": " }{ t.avoid }</p> }
                        </>
                    }) }
                    if !words.mv.is_empty() || !words.stretch.is_empty() {
                        <h2>{ w::MOVE_STRETCH }</h2><p>{ words.mv }{ " " }{ words.stretch }</p>
                    }
                </div>
            </div>
            <p><strong>{ w::RELEASE_STOP }</strong></p>
            <p>{ words.see }</p>
        </>
    }
}

/// A heading with names after it, in one line.
fn short(heading: &'static str, names: impl Iterator<Item = &'static str>) -> Html {
    let names: Vec<&str> = names.collect();
    if names.is_empty() {
        return Html::default();
    }
    html! { <p><strong>{ heading }</strong>{ ": " }{ names.join("; ") }</p> }
}

fn marks_sheet(marks: &[Mark]) -> Html {
    let views = [View::FRONT, View::BACK];
    html! {
        <>
            <ul>{ for marks.iter().map(|m| html! { <li>{ names::zone(m.zone, m.side) }</li> }) }</ul>
            <div class="handout-figures">{ for views.map(|view| picture(view, Layer::Skin, scene(view).frame, marked(&scene(view), marks))) }</div>
            <h2>{ w::ZONE_MUSCLES }</h2>
            <ul>{ for rank(marks).iter().take(LISTED).map(|found| html! {
                <li><strong>{ found.muscle.name() }</strong>{ ": " }{ upper_first(&reason(marks, found)) }</li>
            }) }</ul>
            <p>{ w::MARKS_TEXT }</p>
        </>
    }
}

fn picture(view: View, layer: Layer, frame: Frame, over: Html) -> Html {
    html! {
        <svg class="figure" viewBox={frame.view_box()} role="img" aria-label={names::view(view)}>
            { patterns() }
            <Anatomy {view} {layer} muted=true />
            <g class="overlay">{ over }</g>
        </svg>
    }
}
