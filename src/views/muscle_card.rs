use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

use super::element::{El, Piece, all, button, el, section};
use super::evidence::evidence;
use super::explain::explain;
use super::flags::flags;
use super::focus::focus;
use super::help::help;
use super::learn::say;
use super::map_context::{Map, does, opens};
use super::names;
use super::print_button::PrintButton;
use super::release::ReleaseSection;
use super::scroll::scroll_page;
use super::sources::sources;
use super::text::{list_part, named, open_button, p, part, rows, steps, title};
use crate::atlas::{LineId, MuscleId, MuscleWords, SelfTreatment, Side, ZoneId};
use crate::figure::{scene, view_of_muscle};
use crate::language::words as w;
use crate::state::{Action, Page};

/// All about one muscle, in the order in which it is needed: what it is, whether it fits, what is safe to do.
pub fn muscle_card(map: &Map, muscle: MuscleId, side: Side) -> Html {
    let words = muscle.words();
    let clinical = el("p", "clinical")
        .add(el("i", "").attr("lang", "la").add(muscle.latin()))
        .add(say(words.say));
    let care = el("div", "care")
        .attr("id", "release")
        .attr("tabindex", "-1")
        .add(part(w::MUSCLE_PROFESSIONAL, words.professional))
        .add(html! { <ReleaseSection {muscle} {side} key={muscle.slug()} /> });
    all([
        title(names::muscle(muscle, side)),
        clinical.html(),
        ways(map, muscle, side),
        part(w::MUSCLE_DOES, words.does),
        part(w::MUSCLE_PLACE, words.place),
        points(&words).html(),
        pattern(map, muscle, side).html(),
        part(w::MUSCLE_FEELS, words.feels),
        list_part(w::MUSCLE_OVERLOADS, &words.overloads),
        list_part(w::MUSCLE_MISTAKEN, &words.mistaken),
        (!words.find.is_empty())
            .then(|| section(w::MUSCLE_FIND).add(steps(&words.find)))
            .html(),
        part(w::MUSCLE_CHECK, words.check),
        care.html(),
        after(&words).html(),
        part(w::SEE, words.see),
        evidence(muscle).html(),
        lines(map, muscle.lines()).html(),
        sources(muscle.sources()).html(),
        help(&map.settings).html(),
        p("small", w::UNREVIEWED),
    ])
}

/// What leads on from the head of the card: to the release, the other side, the sheet to print.
fn ways(map: &Map, muscle: MuscleId, side: Side) -> Html {
    let release = if muscle.self_treatment() == SelfTreatment::ProfessionalOnly {
        w::MUSCLE_PROFESSIONAL
    } else {
        w::MUSCLE_JUMP
    };
    if map.settings.links.still() {
        // Sent or found, the page is read without the place that leads to it: its signs come with it.
        let signs = muscle.zones().first().map(|zone| flags(map, *zone));
        let jump = el("a", "chip strong").attr("href", "#release").add(release);
        return all([signs.html(), el("p", "row").add(jump).html()]);
    }
    let other = Page::Muscle(muscle, side.mirrored());
    el("div", "row")
        .add(button("chip strong", release, Callback::from(jump)))
        .add(button("chip", w::MUSCLE_OTHER_SIDE, opens(map, other)))
        .add(html! { <PrintButton page={Page::Muscle(muscle, side)} /> })
        .add(show_points(map, muscle, side))
        .html()
}

/// Leads to the release. Scrolls the panel only: the page around the map stays where it is.
#[allow(
    clippy::needless_pass_by_value,
    reason = "a callback is given its event"
)]
fn jump(event: MouseEvent) {
    let release = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok())
        .and_then(|button| button.closest(".page").ok().flatten())
        .and_then(|page| page.query_selector("#release").ok().flatten());
    if let Some(release) = release {
        scroll_page(&release, |page, release| release.top() - page.top());
        focus(&release);
    }
}

/// Leads to the view that shows the points when the one on screen doesn't show the muscle.
fn show_points(map: &Map, muscle: MuscleId, side: Side) -> Option<El> {
    let shown = scene(map.view).muscle_frame(muscle, side).is_some();
    (!shown).then(|| {
        let view = view_of_muscle(muscle, side);
        button("chip", w::MUSCLE_SHOW, does(map, Action::Turn(view)))
    })
}

fn points(words: &MuscleWords) -> El {
    section(w::MUSCLE_POINTS)
        .add(explain("trigger-point"))
        .add(p("small", w::MUSCLE_POINTS_TEXT))
        .add(rows(el("ol", "points"), &words.points))
}

fn pattern(map: &Map, muscle: MuscleId, side: Side) -> El {
    let zones = |heading: &'static str, class: &'static str, zones: &[ZoneId]| {
        let chips = zones.iter().map(|zone| {
            let at = if zone.sided() { side } else { Side::Middle };
            open_button(map, Page::Zone(*zone, at), "chip", zone.name())
        });
        (!zones.is_empty()).then(|| {
            el("p", "row")
                .add(el("span", class).attr("aria-hidden", "true"))
                .add(el("strong", "").add(heading))
                .all(chips)
        })
    };
    section(w::MUSCLE_PATTERN)
        .add(explain("referred-pain"))
        .add(zones(
            w::MUSCLE_ESSENTIAL,
            "key key-essential",
            muscle.essential(),
        ))
        .add(zones(
            w::MUSCLE_SPILLOVER,
            "key key-spillover",
            muscle.spillover(),
        ))
        .when(muscle.both_sides(), || p("small", w::MUSCLE_BOTH_SIDES))
}

/// What to do after a release.
fn after(words: &MuscleWords) -> Option<El> {
    let one = |name: &'static str, text: &'static str| {
        (!text.is_empty()).then(|| named("p", "", name, text))
    };
    (!words.mv.is_empty() || !words.stretch.is_empty()).then(|| {
        section(w::MOVE_STRETCH)
            .add(one(w::MOVE, words.mv))
            .add(one(w::STRETCH, words.stretch))
    })
}

fn lines(map: &Map, lines: &[LineId]) -> Option<El> {
    let chips = lines
        .iter()
        .map(|line| open_button(map, Page::Line(*line), "chip", line.words().name));
    (!lines.is_empty()).then(|| {
        section(w::MUSCLE_LINES)
            .add(explain("myofascial-line"))
            .add(el("p", "row").all(chips))
    })
}
