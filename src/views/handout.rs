use yew::prelude::*;

use super::anatomy::Anatomy;
use super::element::{El, Piece, all, el};
use super::figure::patterns;
use super::flags::{by_action, emergency, urgent};
use super::map_context::Map;
use super::marks::places;
use super::names;
use super::overlay::{marked, pattern, reaching};
use super::precautions::{by_kind, heading};
use super::ranked::reason;
use super::release::question;
use super::stage::sides_on_screen;
use super::technique::{per_day, place, pressure, times};
use super::text::{list, named, p, rows, steps};
use crate::atlas::{CautionId, MuscleId, SelfTreatment, Side, Technique};
use crate::figure::{Frame, Layer, View, scene, view_of_muscle};
use crate::finder::{HitKind, Match, Strength, rank};
use crate::language::{CODE, DIR, words as w};
use crate::state::Page;

/// How many muscles a hand-out of marked places lists: what fits on a page.
const LISTED: usize = 8;

/// How wide the figure of a hand-out is, in pixels of a screen: what the size of its points goes by.
const PIXELS: f32 = 240.0;

/// One sheet of paper that reads in black and white, about a muscle or the marked places.
pub fn handout(map: &Map, page: Page) -> El {
    let s = &map.settings;
    let (title, body) = match page {
        Page::Muscle(muscle, side) => {
            (names::muscle(muscle, side), muscle_sheet(map, muscle, side))
        }
        _ => (w::MARKS_TITLE.to_owned(), marks_sheet(map)),
    };
    el("article", "map handout")
        .attr("data-theme", "light")
        .attr("lang", CODE)
        .attr("dir", DIR)
        .set("title", title.clone())
        .when(!s.clinic.is_empty(), || {
            el("p", "handout-from").add(w::print_from(&s.clinic))
        })
        .add(el("h1", "").add(title))
        .add(body)
        .add(
            el("footer", "")
                .add(el("p", "").add(written(&s.booking)))
                .add(el("p", "").add(s.phone.clone()))
                .add(el("p", "").add(w::PRINT_NOTE).add(" ").add(w::UNREVIEWED)),
        )
}

/// An address as it can be typed from paper.
fn written(address: &str) -> String {
    let host = gloo::utils::window().location().origin();
    match host {
        Ok(host) if address.starts_with('/') && !address.starts_with("//") => {
            [&host, address].concat()
        }
        _ => address.trim_start_matches("mailto:").to_owned(),
    }
}

fn muscle_sheet(map: &Map, muscle: MuscleId, side: Side) -> Html {
    let words = muscle.words();
    let latin = el("i", "").attr("lang", "la").add(muscle.latin());
    let release = muscle.release();
    let gates = release.precautions.gates;
    let professional = muscle.self_treatment() == SelfTreatment::ProfessionalOnly;
    let (before, shown) = release.precautions.show(|p| {
        let every = [p.cautions.as_slice(), &p.general].concat();
        let cautions = if professional { &p.cautions } else { &every };
        let mut places = named("p", "", w::BEFORE_PLACES, "");
        for place in p.places {
            let words = place.words();
            places = places
                .add(el("i", "").add(words.name))
                .add(": ")
                .add(words.rule)
                .add(" ");
        }
        all([
            by_action(gates, "h2", false, Some(emergency(map))),
            h2(heading(professional)).html(),
            list(&p.before).html(),
            by_kind(cautions, professional, short),
            (!p.places.is_empty()).then_some(places).html(),
        ])
    });
    let techniques = release.techniques(shown);
    let offered = techniques
        .iter()
        .filter(|t| map.settings.tools.contains(&t.tool))
        .map(technique);
    let text = el("div", "")
        .add(h2(w::MUSCLE_POINTS))
        .add(rows(el("ol", ""), &words.points))
        .when(!words.professional.is_empty(), || {
            all([h2(w::MUSCLE_PROFESSIONAL).html(), p("", words.professional)])
        })
        .add(el("div", "handout-ways").all(offered))
        .when(!words.mv.is_empty() || !words.stretch.is_empty(), || {
            let both = el("p", "").add(words.mv).add(" ").add(words.stretch);
            all([h2(w::MOVE_STRETCH).html(), both.html()])
        });
    all([
        el("p", "").add(latin).add(". ").add(words.place).html(),
        (!gates.is_empty() && !professional).then(question).html(),
        el("div", "handout-figure")
            .add(muscle_picture(map, muscle, side))
            .html(),
        before,
        text.html(),
        (!techniques.is_empty())
            .then(|| el("p", "").add(el("strong", "").add(w::RELEASE_STOP)))
            .html(),
        p("", words.see),
    ])
}

fn technique(t: &Technique) -> El {
    let dose = el("p", "handout-dose")
        .add(w::DOSE_PRESSURE_LABEL)
        .add(" ")
        .add(
            [
                pressure(t),
                [
                    names::how(t.how),
                    " ",
                    &w::dose_time(&names::number(t.seconds)),
                ]
                .concat(),
                times(t),
                per_day(t),
            ]
            .join(" · "),
        );
    el("div", "")
        .add(h2(place(t)))
        .add(dose)
        .add(p("", t.position))
        .add(steps(&t.steps))
        .when(!t.avoid.is_empty(), || {
            named("p", "", w::RELEASE_AVOID, t.avoid)
        })
}

fn h2(text: impl Piece) -> El {
    el("h2", "").add(text)
}

/// A heading with the names of cautions after it, in one line.
fn short(heading: &'static str, cautions: &[CautionId]) -> Html {
    let names: Vec<&'static str> = cautions.iter().map(|c| c.words().name).collect();
    (!names.is_empty())
        .then(|| {
            el("p", "")
                .add(el("strong", "").add(heading))
                .add(": ")
                .add(names.join("; "))
        })
        .html()
}

fn marks_sheet(map: &Map) -> Html {
    let marks = &map.marks;
    let rows = marks.iter().map(|mark| {
        let strength = match mark.strength {
            Strength::Mild => w::MARK_MILD,
            Strength::Moderate => w::MARK_MODERATE,
            Strength::Strong => w::MARK_STRONG,
        };
        el("li", "")
            .add(names::zone(mark.zone, mark.side))
            .add(": ")
            .add(strength)
    });
    let (signs, _) = urgent(&places(marks));
    let figures = [View::FRONT, View::BACK].map(|view| {
        let scene = scene(view);
        let dots = reaching(&scene, marks, scene.frame.width / PIXELS);
        let over = all([marked(&scene, marks), dots]);
        picture(view, Layer::Skin, scene.frame, over)
    });
    let found = rank(marks);
    let mut muscles = el("ul", "");
    for (at, one) in found.iter().enumerate() {
        if listed(&found, at) {
            let row = el("li", "")
                .add(el("strong", "").add(one.muscle.name()))
                .add(": ")
                .add(reason(marks, one));
            muscles = muscles.add(row);
        }
    }
    all([
        by_action(&signs, "h2", false, Some(emergency(map))),
        el("ul", "").all(rows).html(),
        el("div", "handout-figures").all(figures).html(),
        h2(w::ZONE_MUSCLES).html(),
        muscles.html(),
        p("", w::MARKS_TEXT),
    ])
}

/// Whether the match at `at` is one of the best, or the best for one of the marks.
fn listed(found: &[Match], at: usize) -> bool {
    let mut listed = at < LISTED;
    for hit in &found[at].hits {
        let mut first = hit.kind != HitKind::Here;
        for better in &found[..at] {
            for other in &better.hits {
                first &= other.mark != hit.mark || other.kind == HitKind::Here;
            }
        }
        listed |= first;
    }
    listed
}

/// The muscle with its points and pattern, in the view on screen where it is drawn there.
fn muscle_picture(map: &Map, muscle: MuscleId, side: Side) -> Html {
    let view = if scene(map.view).muscle_frame(muscle, side).is_some() {
        map.view
    } else {
        view_of_muscle(muscle, side)
    };
    let scene = scene(view);
    let layer = if scene.depths(muscle).0 {
        Layer::Muscles
    } else {
        Layer::Deep
    };
    let near = scene
        .pattern_frame(muscle, side)
        .map_or(scene.frame, |part| Frame::showing(part, scene.frame));
    let over = pattern(&scene, muscle, side, near.width / PIXELS);
    picture(view, layer, near, over)
}

/// A view with its name and the letters of its sides under it.
fn picture(view: View, layer: Layer, frame: Frame, over: Html) -> Html {
    let [near, far] = sides_on_screen(view.side, view.kind.slug());
    let name = names::view(view);
    html! {
        <div>
            <svg class="figure" viewBox={frame.view_box()} role="img" aria-label={name.clone()}>
                { patterns() }
                <Anatomy {view} {layer} muted=true />
                <g class="overlay">{ over }</g>
            </svg>
            <p class="sides-under"><b>{ near }</b>{ " " }{ name }{ " " }<b>{ far }</b></p>
        </div>
    }
}
