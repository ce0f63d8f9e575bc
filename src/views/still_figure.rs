use yew::prelude::*;

use super::figure::patterns;
use super::names;
use super::overlay::{pattern, zone_paths};
use super::stage::sides_on_screen;
use crate::atlas::{LineId, Side};
use crate::figure::{Frame, Scene, View, ViewKind, scene};
use crate::figure::{view_of_muscle, view_of_zone};
use crate::language::words as w;
use crate::state::Page;

/// How far the picture stays from its subject, so that one sees where on the body it is: 0 close, 1 all of the body.
const AIR: f32 = 0.45;
/// How many units wide a picture would be at one unit a pixel.
const WIDTH: f32 = 300.0;

#[derive(Clone, Copy, PartialEq, Properties)]
pub struct StillFigureProps {
    pub page: Page,
}

/// The body with what the page is about; nothing for a page about no place of it.
#[function_component]
pub fn StillFigure(&StillFigureProps { page }: &StillFigureProps) -> Html {
    let Some(view) = view_of(page) else {
        return Html::default();
    };
    let scene = scene(view);
    let frame = frame(&scene, page);
    let [near, far] = sides_on_screen(view.side, view.kind.slug());
    html! {
        <div class="picture">
            <svg class="figure" viewBox={frame.view_box()} role="img" aria-label={w::figure_label(&names::view(view))}>
                <path class="skin" d={scene.skin.clone()} />
                <path class="mark" d={scene.marks.clone()} />
                { over(&scene, page, frame.width / WIDTH) }
            </svg>
            <p class="small">
                if !near.is_empty() { <span class="side">{ near }</span> }
                { names::view(view) }
                if !far.is_empty() { <span class="side">{ far }</span> }
            </p>
        </div>
    }
}

/// The view in which the subject shows best.
fn view_of(page: Page) -> Option<View> {
    match page {
        // Both sides of a place are shown, but one of them decides: two together look wide in every view.
        Page::Zone(zone, _) => Some(view_of_zone(
            zone,
            if zone.sided() {
                Side::Left
            } else {
                Side::Middle
            },
        )),
        Page::Muscle(muscle, _) => Some(view_of_muscle(muscle, Side::Left)),
        Page::Condition(condition) => condition
            .zones()
            .first()
            .map(|z| view_of_zone(*z, if z.sided() { Side::Left } else { Side::Middle })),
        Page::Line(line) => {
            let length = |view: &View| line_path(&scene(*view), line).len();
            let views = ViewKind::ALL
                .into_iter()
                .filter(|k| k.whole())
                .map(|kind| View::new(kind, Side::Left));
            views.max_by_key(length).filter(|view| length(view) > 0)
        }
        Page::NoPress => Some(View::FRONT),
        _ => None,
    }
}

fn frame(scene: &Scene, page: Page) -> Frame {
    let part = match page {
        Page::Zone(zone, _) => scene.zone_frame(zone, Side::Middle),
        Page::Muscle(muscle, _) => {
            let zones = muscle
                .essential()
                .iter()
                .filter_map(|z| scene.zone_frame(*z, Side::Left));
            zones
                .chain(scene.muscle_frame(muscle, Side::Left))
                .reduce(Frame::with)
        }
        Page::Condition(condition) => condition
            .zones()
            .iter()
            .filter_map(|z| scene.zone_frame(*z, Side::Middle))
            .reduce(Frame::with),
        _ => None,
    };
    part.map_or(scene.frame, |part| {
        Frame::showing(part, scene.frame).towards(scene.frame, AIR)
    })
}

fn over(scene: &Scene, page: Page, unit: f32) -> Html {
    let filled = |class: &'static str, d: String| html! { <path {class} {d} /> };
    match page {
        Page::Zone(zone, _) => filled("chosen-zone", zone_paths(scene, zone, Side::Middle)),
        Page::Muscle(muscle, _) => {
            html! { <>{ patterns() }{ pattern(scene, muscle, Side::Left, unit) }</> }
        }
        Page::Condition(condition) => filled(
            "chosen-zone",
            condition
                .zones()
                .iter()
                .map(|z| zone_paths(scene, *z, Side::Middle))
                .collect(),
        ),
        Page::Line(line) => filled("line", line_path(scene, line)),
        Page::NoPress => filled(
            "no-press",
            scene.places.iter().map(|p| p.path.as_str()).collect(),
        ),
        _ => Html::default(),
    }
}

fn line_path(scene: &Scene, line: LineId) -> String {
    scene
        .lines
        .iter()
        .filter(|(id, _)| *id == line)
        .map(|(_, path)| path.as_str())
        .collect()
}
