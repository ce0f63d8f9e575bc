use yew::prelude::*;

use super::map_context::use_map;
use super::names;
use crate::atlas::{MuscleId, Side, ZoneId};
use crate::figure::{Dot, Scene, View, scene, tenths};
use crate::finder::{Mark, Strength, rank};
use crate::state::Page;

#[derive(Clone, Copy, PartialEq, Properties)]
pub struct OverlayProps {
    pub view: View,
    /// How many units a pixel is, so that points keep their size on screen.
    pub unit: f32,
}

/// What is shown over the body: marks, the chosen place or muscle, its pattern and points, lines, no-press places.
#[function_component]
pub fn Overlay(props: &OverlayProps) -> Html {
    let map = use_map();
    let scene = scene(props.view);
    let chosen_zone = match map.page {
        Page::Zone(zone, side) => zone_paths(&scene, zone, side),
        _ => String::new(),
    };
    let line = match map.page {
        Page::Line(line) => scene
            .lines
            .iter()
            .filter(|(id, _)| *id == line)
            .map(|(_, p)| p.as_str())
            .collect(),
        Page::Lines => scene
            .lines
            .iter()
            .map(|(_, p)| p.as_str())
            .collect::<String>(),
        _ => String::new(),
    };
    let places: String = match map.page {
        Page::NoPress => scene.places.iter().map(|p| p.path.as_str()).collect(),
        Page::Zone(zone, side) => {
            let near = scene
                .places
                .iter()
                .filter(|p| zone.places().contains(&p.id) && side.touches(p.side));
            near.map(|p| p.path.as_str()).collect()
        }
        Page::Muscle(muscle, side) => {
            let near = scene
                .places
                .iter()
                .filter(|p| muscle.places().contains(&p.id) && side.touches(p.side));
            near.map(|p| p.path.as_str()).collect()
        }
        _ => String::new(),
    };
    html! {
        <g class="overlay" aria-hidden="true">
            { marked(&scene, &map.marks) }
            if map.page == Page::Marks && map.preview.is_none() {
                { reaching(&scene, &map.marks, props.unit) }
            }
            if !chosen_zone.is_empty() {
                <path class="chosen-zone-ring" d={chosen_zone.clone()} />
                <path class="chosen-zone" d={chosen_zone} />
            }
            if let Some((muscle, side)) = map.shown_muscle() {
                { pattern(&scene, muscle, side, props.unit) }
            }
            if !line.is_empty() {
                <path class="line-edge" d={line.clone()} />
                <path class="line" d={line} />
            }
            if !places.is_empty() {
                <path fill="url(#fm-no-press)" d={places.clone()} />
                <path class="no-press" d={places} />
            }
        </g>
    }
}

/// Marked places, the stronger the darker.
pub fn marked(scene: &Scene, marks: &[Mark]) -> Html {
    let paths = marks.iter().map(|mark| {
        let strength = match mark.strength {
            Strength::Mild => "mild",
            Strength::Moderate => "moderate",
            Strength::Strong => "strong",
        };
        html! { <path class={classes!("pain", strength)} d={zone_paths(scene, mark.zone, mark.side)} /> }
    });
    html! { <>{ for paths }</> }
}

/// Every trigger point whose published pattern reaches one of the marks.
fn reaching(scene: &Scene, marks: &[Mark], unit: f32) -> Html {
    let muscles = rank(marks).into_iter().filter(|found| found.covered() > 0);
    let dots = muscles.flat_map(|found| {
        let own = move |d: &&Dot| d.muscle == found.muscle && found.side.touches(d.side);
        scene.dots.iter().filter(own)
    });
    html! {
        <>{ for dots.map(|d| html! {
            <circle class="glow" cx={tenths(d.at.x)} cy={tenths(d.at.y)} r={tenths(4.5 * unit)} />
        }) }</>
    }
}

/// The outlines of a zone on the sides of the person that `side` means.
pub fn zone_paths(scene: &Scene, zone: ZoneId, side: Side) -> String {
    scene
        .zones
        .iter()
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
    let (essential, spillover) = (zones(muscle.essential()), zones(muscle.spillover()));
    let parts = scene
        .bellies
        .iter()
        .filter(|b| b.patch.id == muscle && side.touches(b.patch.side));
    let body: String = parts.map(|b| b.patch.path.as_str()).collect();
    let dots = scene
        .dots
        .iter()
        .filter(|d| d.muscle == muscle && side.touches(d.side));
    html! {
        <>
            <path class="essential" d={essential} />
            <path fill="url(#fm-spillover)" d={spillover.clone()} />
            <path class="spillover" d={spillover} />
            <path class="chosen-ring" d={body.clone()} />
            <path class="chosen" d={body} />
            { for dots.map(|dot| {
                let place = ["translate(", &tenths(dot.at.x), " ", &tenths(dot.at.y), ") scale(", &tenths(unit * 6.5), ")"];
                html! {
                    <g class="point" transform={place.concat()}>
                        <circle r="1" />
                        <path d="M-1.4 0h-.5M1.4 0h.5M0-1.4v-.5M0 1.4v.5" />
                        <text y=".42" font-size="1.2" text-anchor="middle">{ names::number(dot.number) }</text>
                    </g>
                }
            }) }
        </>
    }
}
