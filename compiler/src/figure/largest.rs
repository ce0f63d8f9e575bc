use std::cmp::Reverse;

use fascia_map_curve::{Kind, Point, Shape};

use super::{Names, Sheet, VIEWS};

/// How many of [`VIEWS`] show the whole body; they come first.
const WHOLE: usize = 3;

/// For each zone and each muscle the view that shows it best, as its number in [`VIEWS`]: made here, because the page
/// would have to draw every view to find it.
///
/// A view with trigger points of a muscle goes before one without, one of the whole body before a close-up. Of those
/// left the one with most points is best, then the one in which the thing is largest.
pub struct Largest {
    pub zones: Vec<u8>,
    pub muscles: Vec<u8>,
}

impl Largest {
    pub fn among(sheets: &[(&'static str, Sheet)], names: &Names) -> Self {
        let best = |kinds: &[Kind], id: usize| best(sheets, kinds, id);
        Self {
            zones: (0..names.zones.len())
                .map(|id| best(&[Kind::Zone], id))
                .collect(),
            muscles: (0..names.muscles.len())
                .map(|id| best(&[Kind::Muscle, Kind::Tendon], id))
                .collect(),
        }
    }
}

fn best(sheets: &[(&'static str, Sheet)], kinds: &[Kind], id: usize) -> u8 {
    let shown = VIEWS.iter().enumerate().filter_map(|(number, view)| {
        let (_, sheet) = sheets.iter().find(|(name, _)| name == view)?;
        let of = |kinds: &[Kind]| {
            let own = |shape: &&Shape| kinds.contains(&shape.kind) && usize::from(shape.id) == id;
            sheet.drawing.shapes.iter().filter(own).collect::<Vec<_>>()
        };
        let parts = of(kinds);
        let points = if kinds.contains(&Kind::Muscle) {
            of(&[Kind::Point]).len()
        } else {
            0
        };
        (!parts.is_empty()).then(|| (number, points, area(sheet, &parts)))
    });
    // Of close-ups the first: they come in the order in which people know them.
    let rank = |&(number, points, _): &(usize, usize, f32)| {
        let whole = number < WHOLE;
        (points > 0, whole, points, Reverse(number.max(WHOLE - 1)))
    };
    let best = shown.max_by(|a, b| rank(a).cmp(&rank(b)).then(a.2.total_cmp(&b.2)));
    let number = best.map_or(0, |(number, ..)| number);
    u8::try_from(number).expect("there are few views")
}

/// The area of the box around all parts, on the side that is drawn.
fn area(sheet: &Sheet, parts: &[&Shape]) -> f32 {
    let outlines = parts.iter().map(|shape| sheet.drawing.outline(shape));
    let points: Vec<Point> = outlines
        .flat_map(|outline| {
            if sheet.drawing.half && outline.crosses_middle() {
                outline.whole().polygon(4)
            } else {
                outline.polygon(4)
            }
        })
        .collect();
    let size = |of: fn(&Point) -> f32| {
        let low = points.iter().map(of).fold(f32::INFINITY, f32::min);
        points.iter().map(of).fold(f32::NEG_INFINITY, f32::max) - low
    };
    size(|p| p.x) * size(|p| p.y)
}
