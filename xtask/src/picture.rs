//! The front of the body as one still picture, which the demo page shows before the map is there.
//!
//! Without scripts its places are links to their own pages; with them a press is kept until the map can open it.

use crate::project::Project;
use anyhow::{Context, Result, ensure};
use fascia_map_compiler::figure::{Names, Sheet, Side, parse};
use fascia_map_compiler::report::Report;
use fascia_map_curve::{Cubic, Kind, Outline, Point, Shape};
use std::fmt::Write;

/// The picture as SVG, in the size of the map's own figure.
pub fn picture(project: &Project) -> Result<String> {
    let file = project.root.join("figure/front.fig");
    let source = std::fs::read_to_string(&file).with_context(|| file.display().to_string())?;
    let names = Names::read(&project.root.join("content"))
        .ok()
        .context("the ids in content/ cannot be read")?;
    // What is wrong with the figure, the build of the map has told already.
    let sheet = parse(&file, &source, &names, &mut Report::default());
    ensure!(
        sheet.drawing.half,
        "figure/front.fig is not drawn as a half"
    );
    let [x, y, width, height] = sheet.drawing.frame;
    let mut svg = format!(
        "<svg class=\"start-figure\" viewBox=\"{x} {y} {width} {height}\" aria-hidden=\"true\">"
    );
    svg += &skin(&sheet);
    svg += &places(&sheet, &names)?;
    svg += "</svg>";
    Ok(svg)
}

/// The silhouette, and the landmarks of one half with the other half as their mirror image.
fn skin(sheet: &Sheet) -> String {
    let of = |kind: Kind| sheet.drawing.shapes.iter().filter(move |s| s.kind == kind);
    let mut body = String::new();
    for shape in of(Kind::Skin) {
        let outline = sheet.drawing.outline(shape);
        body += &if outline.crosses_middle() {
            curved(&outline.whole().segments) + "z"
        } else {
            curved(&outline.segments) + "z" + &curved(&outline.mirrored().segments) + "z"
        };
    }
    let marks: String = of(Kind::Mark)
        .map(|shape| curved(&sheet.drawing.outline(shape).segments))
        .collect();
    format!(
        "<path class=\"start-skin\" d=\"{body}\"/><path id=\"fm-m\" class=\"start-mark\" d=\"{marks}\"/>\
         <use href=\"#fm-m\" transform=\"scale(-1 1)\"/>"
    )
}

/// The zones, unseen, each side a link of its own: angular, as they are only there to be met.
fn places(sheet: &Sheet, names: &Names) -> Result<String> {
    let (drawn, other) = match sheet.side {
        Side::Left => ("@left", "@right"),
        Side::Right => ("@right", "@left"),
    };
    let mut svg = String::from("<g class=\"start-places\">");
    let zones: Vec<&Shape> = sheet
        .drawing
        .shapes
        .iter()
        .filter(|shape| shape.kind == Kind::Zone)
        .collect();
    for (number, shape) in zones.into_iter().enumerate() {
        let (id, sided) = (usize::from(shape.id), names.sided[usize::from(shape.id)]);
        let zone = &names.zones[id];
        let path = angular(&sheet.drawing.outline(shape));
        let half = format!("<path id=\"fm-{number}\" d=\"{path}\"/>");
        let mirrored = format!("<use href=\"#fm-{number}\" transform=\"scale(-1 1)\"/>");
        let mut link = |side: &str, shapes: &str| {
            write!(
                svg,
                "<a href=\"zones/{zone}.html\" data-place=\"{zone}{side}\" tabindex=\"-1\">{shapes}</a>"
            )
        };
        if sided {
            link(drawn, &half)?;
            link(other, &mirrored)?;
        } else {
            link("", &[half, mirrored].concat())?;
        }
    }
    svg += "</g>";
    Ok(svg)
}

/// Curves in whole units: at the size of a screen nobody sees more.
fn curved(segments: &[Cubic]) -> String {
    let mut path = String::new();
    let mut here = None;
    for &Cubic(start, a, b, end) in segments {
        let from = whole(start);
        if here != Some(from) {
            path += &["M", &from.0.to_string(), " ", &from.1.to_string()].concat();
        }
        path.push('c');
        for point in [a, b, end] {
            step(&mut path, from, whole(point));
        }
        here = Some(whole(end));
    }
    path
}

/// The outline from knot to knot in whole units.
fn angular(outline: &Outline) -> String {
    let mut points = outline.polygon(1).into_iter().map(whole);
    let Some(mut here) = points.next() else {
        return String::new();
    };
    let mut path = format!("M{} {}l", here.0, here.1);
    for next in points {
        step(&mut path, here, next);
        here = next;
    }
    path.push('z');
    path
}

/// A relative step, with no more space than it needs.
fn step(path: &mut String, from: (i32, i32), to: (i32, i32)) {
    for number in [to.0 - from.0, to.1 - from.1] {
        if number >= 0 && path.ends_with(|c: char| c.is_ascii_digit()) {
            path.push(' ');
        }
        *path += &number.to_string();
    }
}

fn whole(point: Point) -> (i32, i32) {
    (round(point.x), round(point.y))
}

#[allow(
    clippy::cast_possible_truncation,
    reason = "coordinates stay within some thousands"
)]
fn round(value: f32) -> i32 {
    value.round() as i32
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compress;

    #[test]
    fn the_picture_is_light_and_has_both_sides() {
        let svg = picture(&Project::find().unwrap()).unwrap();
        assert!(
            svg.contains("data-place=\"temple@left\"")
                && svg.contains("data-place=\"temple@right\"")
        );
        assert!(svg.contains("data-place=\"throat\"") && !svg.contains("throat@"));
        assert!(!svg.contains("style=") && !svg.contains("onclick"));
        let weight = compress::brotli(svg.as_bytes()).unwrap().len();
        assert!(weight <= 6_000, "{weight} bytes, brotli 11");
    }
}
