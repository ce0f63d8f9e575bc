//! SVG of a view: plain for measuring and for Inkscape, or painted in a theme for looking at.

use std::fmt::Write as _;

use fascia_map_compiler::figure::{Names, Sheet, Side};
use fascia_map_curve::{Kind, Outline, Shape, draw, fibres};

use crate::chosen::{Chosen, choose};
use crate::palette::{DARK, LIGHT, Palette};

/// What of the body a plate shows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Layer {
    Skin,
    Fascia,
    Muscles,
    Deep,
}

impl Layer {
    pub const ALL: [Self; 4] = [Self::Skin, Self::Fascia, Self::Muscles, Self::Deep];

    pub fn name(self) -> &'static str {
        match self {
            Self::Skin => "skin",
            Self::Fascia => "fascia",
            Self::Muscles => "muscles",
            Self::Deep => "deep",
        }
    }

    pub fn named(name: &str) -> Result<Self, String> {
        let found = Self::ALL.into_iter().find(|l| l.name() == name);
        found.ok_or_else(|| format!("unknown layer \"{name}\": skin, fascia, muscles or deep"))
    }
}

/// How a plate is looked at.
#[derive(Default)]
pub struct Look {
    pub crop: Option<[f32; 4]>,
    pub grid: bool,
    pub points: bool,
    pub only: Vec<String>,
    pub chosen: bool,
}

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

/// A painted plate.
pub fn plate(sheet: &Sheet, names: &Names, layer: Layer, theme: &str, look: &Look) -> String {
    let palette = if theme == "dark" { &DARK } else { &LIGHT };
    let [x, y, w, h] = look.crop.unwrap_or(sheet.drawing.frame);
    let mut painter = Painter {
        sheet,
        names,
        look,
        p: palette,
        out: String::new(),
    };
    let _ = writeln!(
        painter.out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" \
         viewBox=\"{x} {y} {w} {h}\" width=\"{w}\" height=\"{h}\" stroke-linejoin=\"round\" stroke-linecap=\"round\">\
         <rect x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\" fill=\"{}\"/>",
        palette.ground
    );
    let chosen = look.chosen.then(|| choose(sheet, names, layer)).flatten();
    // What is open stands out of the muscles, which step back behind it.
    let steps_back = matches!(chosen, Some(Chosen::Muscle(_)));
    painter.skin();
    if steps_back {
        painter.out += "<g opacity=\"0.3\">";
    }
    match layer {
        Layer::Skin => painter.zones(),
        Layer::Muscles => painter.muscles(false),
        Layer::Fascia => {
            painter.muscles(false);
            painter.sheets();
        }
        Layer::Deep => painter.deep(),
    }
    if steps_back {
        painter.out += "</g>";
    }
    if let Some(chosen) = chosen {
        painter.chosen(chosen);
    }
    if look.points {
        painter.points(layer);
    }
    if look.grid {
        painter.grid([x, y, w, h]);
    }
    painter.out + "</svg>\n"
}

pub struct Painter<'a> {
    pub sheet: &'a Sheet,
    pub names: &'a Names,
    look: &'a Look,
    pub p: &'a Palette,
    pub out: String,
}

impl Painter<'_> {
    fn paths(&self, keep: impl Fn(&Shape) -> bool) -> String {
        let shapes = self.sheet.drawing.shapes.iter().filter(|s| keep(s));
        shapes
            .flat_map(|s| parts(self.sheet, s))
            .map(|p| p.path)
            .collect()
    }

    pub fn path(&mut self, d: &str, style: &str) {
        if !d.is_empty() {
            let _ = writeln!(self.out, "<path d=\"{d}\" {style}/>");
        }
    }

    fn lines(&self, kind: Kind, deep: Option<bool>) -> String {
        let mut d = String::new();
        for shape in self
            .sheet
            .drawing
            .shapes
            .iter()
            .filter(|s| s.kind == kind && deep.is_none_or(|x| s.deep == x))
        {
            let segments = self.sheet.drawing.outline(shape).segments;
            draw(&mut d, &segments);
            if self.sheet.drawing.half {
                draw(&mut d, &Outline { segments }.mirrored().segments);
            }
        }
        d
    }

    fn skin(&mut self) {
        let d = self.paths(|s| s.kind == Kind::Skin);
        let p = self.p;
        self.path(
            &d,
            &format!("fill=\"none\" stroke=\"{}\" stroke-width=\"2.4\"", p.edge),
        );
        self.path(&d, &format!("fill=\"{}\"", p.skin));
        let marks = self.lines(Kind::Mark, None);
        self.path(
            &marks,
            &format!("fill=\"none\" stroke=\"{}\" stroke-width=\"0.9\"", p.mark),
        );
    }

    fn muted(&self, shape: &Shape) -> bool {
        let id = usize::from(shape.id);
        let name = if shape.kind == Kind::Zone {
            &self.names.zones[id]
        } else {
            &self.names.muscles[id]
        };
        !self.look.only.is_empty() && !self.look.only.contains(name)
    }

    fn zones(&mut self) {
        let zones: Vec<&Shape> = self
            .sheet
            .drawing
            .shapes
            .iter()
            .filter(|s| s.kind == Kind::Zone)
            .collect();
        for shape in zones {
            let d: String = parts(self.sheet, shape)
                .into_iter()
                .map(|p| p.path)
                .collect();
            let fill = if self.look.only.is_empty() || self.muted(shape) {
                "none"
            } else {
                self.p.accent
            };
            let edge = self.p.accent;
            self.path(&d, &format!("fill=\"{fill}\" fill-opacity=\"0.5\" stroke=\"{edge}\" stroke-width=\"0.5\" stroke-opacity=\"0.7\""));
        }
    }

    fn muscles(&mut self, deep: bool) {
        let p = self.p;
        let all = self.paths(|s| matches!(s.kind, Kind::Muscle | Kind::Tendon) && s.deep == deep);
        self.path(
            &all,
            &format!(
                "fill=\"none\" stroke=\"{}\" stroke-width=\"4\" stroke-opacity=\"0.55\"",
                p.sheet
            ),
        );
        let muted = self.paths(|s| s.kind == Kind::Muscle && s.deep == deep && self.muted(s));
        self.path(
            &muted,
            &format!("fill=\"{}\" fill-opacity=\"0.25\"", p.muscle),
        );
        // In the order of the file: each belly covers what lies under it, fibres and seam and all.
        let kinds = [Kind::Muscle, Kind::Tendon];
        let shapes: Vec<&Shape> = self
            .sheet
            .drawing
            .shapes
            .iter()
            .filter(|s| kinds.contains(&s.kind) && s.deep == deep && !self.muted(s))
            .collect();
        for (index, shape) in shapes.iter().enumerate() {
            let d: String = parts(self.sheet, shape)
                .into_iter()
                .map(|p| p.path)
                .collect();
            let fill = match (shape.kind, deep) {
                (Kind::Tendon, _) => p.tendon,
                (_, true) => p.deep,
                _ => p.muscle,
            };
            self.path(&d, &format!("fill=\"{fill}\""));
            let last = shape.kind == Kind::Muscle
                && !shapes[index + 1..]
                    .iter()
                    .any(|s| s.kind == Kind::Muscle && s.id == shape.id);
            if last {
                let fibres = self.fibre_lines(deep, shape.id);
                self.path(
                    &fibres,
                    &format!(
                        "fill=\"none\" stroke=\"{}\" stroke-width=\"0.5\" stroke-opacity=\"0.55\"",
                        p.shade
                    ),
                );
            }
            self.path(
                &d,
                &format!("fill=\"none\" stroke=\"{}\" stroke-width=\"1.2\"", p.seam),
            );
        }
        let seams = self.lines(Kind::Seam, Some(deep));
        self.path(
            &seams,
            &format!("fill=\"none\" stroke=\"{}\" stroke-width=\"1.2\"", p.seam),
        );
    }

    fn fibre_lines(&self, deep: bool, id: u8) -> String {
        let mut d = String::new();
        for shape in self
            .sheet
            .drawing
            .shapes
            .iter()
            .filter(|s| s.kind == Kind::Fibres && s.deep == deep && s.id == id)
        {
            let guides: Vec<_> = shape
                .pieces
                .iter()
                .map(|p| self.sheet.drawing.smooth(p.arc))
                .collect();
            for line in fibres(&guides, shape.count) {
                draw(&mut d, &[line]);
                if self.sheet.drawing.half {
                    draw(&mut d, &[line.mirrored()]);
                }
            }
        }
        d
    }

    fn sheets(&mut self) {
        let p = self.p;
        let _ = write!(
            self.out,
            "<defs><pattern id=\"weave\" width=\"2.5\" height=\"2.5\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(32)\">\
             <path d=\"M0 0H2.5M0 0V2.5\" stroke=\"#fff\" stroke-width=\"0.45\" stroke-opacity=\"0.7\"/></pattern></defs>"
        );
        let skin = self.paths(|s| s.kind == Kind::Skin);
        self.path(
            &skin,
            &format!("fill=\"{}\" fill-opacity=\"0.22\"", p.sheet),
        );
        // Each by itself: where two overlap both are seen.
        let shapes = self
            .sheet
            .drawing
            .shapes
            .iter()
            .filter(|s| s.kind == Kind::Sheet);
        for part in shapes
            .flat_map(|s| parts(self.sheet, s))
            .collect::<Vec<_>>()
        {
            self.path(
                &part.path,
                &format!(
                    "fill=\"{}\" fill-opacity=\"0.55\" stroke=\"{}\" stroke-width=\"1\"",
                    p.sheet, p.seam
                ),
            );
            self.path(&part.path, "fill=\"url(#weave)\"");
        }
    }

    fn deep(&mut self) {
        let p = self.p;
        // Each by itself: one may lie over another.
        let bones = self
            .sheet
            .drawing
            .shapes
            .iter()
            .filter(|s| s.kind == Kind::Bone);
        for part in bones.flat_map(|s| parts(self.sheet, s)).collect::<Vec<_>>() {
            let style = format!(
                "fill=\"{}\" stroke=\"{}\" stroke-width=\"0.8\"",
                p.bone, p.mark
            );
            self.path(&part.path, &style);
        }
        self.muscles(true);
    }

    fn points(&mut self, layer: Layer) {
        let p = self.p;
        let places = self.paths(|s| s.kind == Kind::Place);
        self.path(&places, "fill=\"#000\" fill-opacity=\"0.12\" stroke=\"#000\" stroke-width=\"0.7\" stroke-dasharray=\"3 2\"");
        let lines = self.lines(Kind::Line, None);
        self.path(
            &lines,
            &format!(
                "fill=\"none\" stroke=\"{}\" stroke-width=\"3\" stroke-opacity=\"0.6\"",
                p.accent
            ),
        );
        let shapes: Vec<Shape> = self
            .sheet
            .drawing
            .shapes
            .iter()
            .filter(|s| s.kind == Kind::Point && s.deep == (layer == Layer::Deep))
            .cloned()
            .collect();
        for shape in shapes {
            let at = self.sheet.drawing.position(&shape);
            let _ = writeln!(
                self.out,
                "<circle cx=\"{}\" cy=\"{}\" r=\"3\" fill=\"#fff\" stroke=\"#222\" stroke-width=\"1\"/>\
                 <text x=\"{}\" y=\"{}\" font-size=\"4\" text-anchor=\"middle\" fill=\"#222\" font-family=\"sans-serif\">{}</text>",
                at.x,
                at.y,
                at.x,
                at.y + 1.4,
                shape.count
            );
        }
        for shape in self
            .sheet
            .drawing
            .shapes
            .iter()
            .filter(|s| s.kind == Kind::CloseUp)
        {
            let points = &self.sheet.drawing.arcs[usize::from(shape.pieces[0].arc)].points;
            let (a, b) = (points[0], points[1]);
            let _ = writeln!(
                self.out,
                "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"none\" stroke=\"{}\"/>",
                a.x,
                a.y,
                b.x - a.x,
                b.y - a.y,
                p.accent
            );
        }
    }

    fn grid(&mut self, [x, y, w, h]: [f32; 4]) {
        let mut at = (x / 5.0).ceil() * 5.0;
        while at < x + w {
            let strong = (at / 10.0).fract() == 0.0;
            self.rule(at, y, at, y + h, strong);
            if strong {
                self.number(at + 0.4, y + 2.6, at);
            }
            at += 5.0;
        }
        let mut at = (y / 5.0).ceil() * 5.0;
        while at < y + h {
            let strong = (at / 10.0).fract() == 0.0;
            self.rule(x, at, x + w, at, strong);
            if strong {
                self.number(x + 0.4, at - 0.4, at);
            }
            at += 5.0;
        }
    }

    fn rule(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, strong: bool) {
        let opacity = if strong { 0.45 } else { 0.2 };
        let _ = writeln!(
            self.out,
            "<path d=\"M{x1} {y1}L{x2} {y2}\" stroke=\"#205\" stroke-width=\"0.15\" stroke-opacity=\"{opacity}\"/>"
        );
    }

    fn number(&mut self, x: f32, y: f32, value: f32) {
        let _ = writeln!(
            self.out,
            "<text x=\"{x}\" y=\"{y}\" font-size=\"2.6\" fill=\"#205\" font-family=\"sans-serif\">{value}</text>"
        );
    }
}
