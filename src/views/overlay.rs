use yew::prelude::*;

use super::element::{El, Piece, all, el};
use super::map_context::Map;
use super::names;
use crate::atlas::{MuscleId, PlaceId, Side, ZoneId};
use crate::figure::{Dot, Scene, scene, tenths};
use crate::finder::{Mark, Strength, rank};
use crate::state::Page;

/// What is shown over the body: marks, the chosen place or muscle, its pattern and points, lines, no-press places.
/// `unit` is how many units a pixel is, so that points keep their size on screen.
pub fn overlay(map: &Map, unit: f32) -> El {
    let scene = scene(map.view);
    let near = |places: &[PlaceId], side: Side| -> String {
        let near = scene.places.iter();
        near.filter(|p| places.contains(&p.id) && side.touches(p.side))
            .map(|p| p.path.as_str())
            .collect()
    };
    let lines = |shown: &dyn Fn(&crate::atlas::LineId) -> bool| -> String {
        let lines = scene.lines.iter().filter(|(id, _)| shown(id));
        lines.map(|(_, path)| path.as_str()).collect()
    };
    let (mut zone, mut line, mut places) = (String::new(), String::new(), String::new());
    match map.page {
        Page::Zone(id, side) => {
            zone = zone_paths(&scene, id, side);
            places = near(id.places(), side);
        }
        Page::Muscle(id, side) => places = near(id.places(), side),
        Page::NoPress => places = near(&PlaceId::ALL, Side::Middle),
        Page::Line(id) => line = lines(&|line| *line == id),
        Page::Lines => line = lines(&|_| true),
        _ => {}
    }
    let glows = map.page == Page::Marks && map.preview.is_none();
    let muscle = map
        .shown_muscle()
        .map(|(muscle, side)| pattern(&scene, muscle, side, unit));
    el("g", "overlay")
        .attr("aria-hidden", "true")
        .add(marked(&scene, &map.marks))
        .when(glows, || reaching(&scene, &map.marks, unit))
        .add(twice("chosen-zone-ring", "chosen-zone", zone))
        .add(muscle)
        .add(twice("line-edge", "line", line))
        .add(hatched("url(#fm-no-press)", "no-press", places))
}

fn path(class: &'static str, d: impl Into<AttrValue>) -> El {
    el("path", class).set("d", d)
}

/// A path drawn in two ways, the one over the other, or nothing.
fn twice(under: &'static str, over: &'static str, d: String) -> Html {
    if d.is_empty() {
        return Html::default();
    }
    let d = AttrValue::from(d);
    all([path(under, d.clone()).html(), path(over, d).html()])
}

/// A path filled with a hatch and with its own style over it, or nothing.
fn hatched(hatch: &'static str, class: &'static str, d: String) -> Html {
    if d.is_empty() {
        return Html::default();
    }
    let d = AttrValue::from(d);
    let fill = path("", d.clone()).attr("fill", hatch);
    all([fill.html(), path(class, d).html()])
}

/// Marked places, the stronger the darker.
pub fn marked(scene: &Scene, marks: &[Mark]) -> Html {
    all(marks.iter().map(|mark| {
        let class = match mark.strength {
            Strength::Mild => "pain mild",
            Strength::Moderate => "pain moderate",
            Strength::Strong => "pain strong",
        };
        path(class, zone_paths(scene, mark.zone, mark.side)).html()
    }))
}

/// Every trigger point whose published pattern reaches one of the marks.
pub fn reaching(scene: &Scene, marks: &[Mark], unit: f32) -> Html {
    let found = rank(marks);
    let reaches = |dot: &&Dot| {
        found.iter().any(|found| {
            found.covered() > 0 && found.muscle == dot.muscle && found.side.touches(dot.side)
        })
    };
    all(scene.dots.iter().filter(reaches).map(|dot| {
        el("circle", "glow")
            .set("cx", tenths(dot.at.x))
            .set("cy", tenths(dot.at.y))
            .set("r", tenths(4.5 * unit))
            .html()
    }))
}

/// The outlines of a zone on the sides of the person that `side` means.
pub fn zone_paths(scene: &Scene, zone: ZoneId, side: Side) -> String {
    let zones = scene.zones.iter();
    zones
        .filter(|z| z.id == zone && side.touches(z.side))
        .map(|z| z.path.as_str())
        .collect()
}

/// A muscle with its pattern and points.
pub fn pattern(scene: &Scene, muscle: MuscleId, side: Side, unit: f32) -> Html {
    let reach = if muscle.both_sides() {
        Side::Middle
    } else {
        side
    };
    let zones =
        |ids: &[ZoneId]| -> String { ids.iter().map(|z| zone_paths(scene, *z, reach)).collect() };
    let parts = scene.bellies.iter().map(|belly| &belly.patch);
    let body: String = parts
        .filter(|p| p.id == muscle && side.touches(p.side))
        .map(|p| p.path.as_str())
        .collect();
    let own = |dot: &&Dot| dot.muscle == muscle && side.touches(dot.side);
    let dots = scene.dots.iter().filter(own).map(|dot| point(dot, unit));
    let shapes = [
        path("essential", zones(muscle.essential())).html(),
        hatched("url(#fm-spillover)", "spillover", zones(muscle.spillover())),
        twice("chosen-ring", "chosen", body),
    ];
    all(shapes.into_iter().chain(dots))
}

/// A trigger point with its number.
fn point(dot: &Dot, unit: f32) -> Html {
    let (x, y, size) = (tenths(dot.at.x), tenths(dot.at.y), tenths(unit * 6.5));
    let number = el("text", "")
        .attr("y", ".42")
        .attr("font-size", "1.2")
        .attr("text-anchor", "middle")
        .add(names::number(dot.number));
    el("g", "point")
        .set(
            "transform",
            ["translate(", &x, " ", &y, ") scale(", &size, ")"].concat(),
        )
        .add(el("circle", "").attr("r", "1"))
        .add(path("", "M-1.4 0h-.5M1.4 0h.5M0-1.4v-.5M0 1.4v.5"))
        .add(number)
        .html()
}
