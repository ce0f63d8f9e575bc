use fascia_map_curve::{Kind, Point, Shape};

use super::{Names, Sheet, VIEWS};

/// How many of [`VIEWS`] show the whole body; they come first.
const WHOLE: usize = 3;

/// For each zone and each muscle the view that shows it best, as its number in [`VIEWS`]: made here, because the page
/// would have to draw every view to find it.
///
/// The views of the whole body go before close-ups. Of those the one with most of a muscle's trigger points is best,
/// then the one in which the thing is largest.
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
    let shown: Vec<_> = shown.collect();
    let whole = shown.iter().filter(|(number, ..)| *number < WHOLE);
    let largest = whole.max_by(|a, b| a.1.cmp(&b.1).then(a.2.total_cmp(&b.2)));
    let number = largest.or(shown.first()).map_or(0, |(number, ..)| *number);
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
