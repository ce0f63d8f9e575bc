//! Plain SVG of a view, for measuring and for Inkscape.

use std::fmt::Write as _;

use fascia_map_compiler::figure::{Names, Sheet, Side};
use fascia_map_curve::{Kind, Shape};

/// One half or the whole of a shape, on one of the person's sides.
pub struct Part {
    pub path: String,
    pub side: &'static str,
}

/// The paths of a closed shape: both halves, or one that crosses the mid-line, or the whole.
pub fn parts(sheet: &Sheet, shape: &Shape) -> Vec<Part> {
    let outline = sheet.drawing.outline(shape);
    let (drawn, other) = match sheet.side {
        Side::Left => ("left", "right"),
        Side::Right => ("right", "left"),
    };
    if !sheet.drawing.half {
        return vec![Part {
            path: outline.path(),
            side: drawn,
        }];
    }
    if outline.crosses_middle() && matches!(shape.kind, Kind::Skin | Kind::Bone | Kind::Sheet) {
        return vec![Part {
            path: outline.whole().path(),
            side: "middle",
        }];
    }
    vec![
        Part {
            path: outline.path(),
            side: drawn,
        },
        Part {
            path: outline.mirrored().path(),
            side: other,
        },
    ]
}

/// Plain SVG with one element a shape and side, in the view's own coordinates.
pub fn plain(sheet: &Sheet, names: &Names) -> String {
    let [x, y, w, h] = sheet.drawing.frame;
    let mut out =
        format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{x} {y} {w} {h}\">\n");
    for shape in &sheet.drawing.shapes {
        let id = usize::from(shape.id);
        let name = match shape.kind {
            Kind::Skin => "data-skin=\"\"".to_owned(),
            Kind::Zone => format!("data-zone=\"{}\"", names.zones[id]),
            Kind::Muscle | Kind::Tendon => format!("data-muscle=\"{}\"", names.muscles[id]),
            Kind::Bone => "data-bone=\"\"".to_owned(),
            Kind::Sheet => format!("data-sheet=\"{}\"", sheet.sheets[id]),
            Kind::Place => format!("data-place=\"{}\"", names.places[id]),
            _ => continue,
        };
        let layer = if shape.deep {
            " data-layer=\"deep\""
        } else {
            ""
        };
        let zone_in_middle = shape.kind == Kind::Zone && !names.sided[id] && sheet.drawing.half;
        if zone_in_middle {
            let outline = sheet.drawing.outline(shape);
            let path = if outline.crosses_middle() {
                outline.whole().path()
            } else {
                outline.path() + &outline.mirrored().path()
            };
            let _ = writeln!(
                out,
                "<path {name} data-side=\"middle\"{layer} fill=\"none\" stroke=\"#555\" d=\"{path}\"/>"
            );
            continue;
        }
        for part in parts(sheet, shape) {
            let _ = writeln!(
                out,
                "<path {name} data-side=\"{}\"{layer} fill=\"none\" stroke=\"#555\" d=\"{}\"/>",
                part.side, part.path
            );
        }
    }
    out + "</svg>\n"
}
