//! SVG of a view painted in a theme, for looking at.

use std::fmt::Write as _;

use fascia_map_compiler::figure::{Names, Sheet};
use fascia_map_curve::{Kind, Outline, Shape, draw, fibres};

use crate::chosen::{Chosen, choose};
use crate::look::{Layer, Look};
use crate::palette::{DARK, LIGHT, Palette};
use crate::plain::parts;

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

impl<'a> Painter<'a> {
    /// Those shapes of the view that `keep` names, in the order of the file.
    pub fn shapes(&self, keep: impl Fn(&Shape) -> bool) -> Vec<&'a Shape> {
        let all = self.sheet.drawing.shapes.iter();
        all.filter(|shape| keep(shape)).collect()
    }

    /// The paths of closed shapes as one.
    pub fn paths(&self, keep: impl Fn(&Shape) -> bool) -> String {
        let shapes = self.shapes(keep).into_iter();
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

    /// The paths of open shapes of a kind as one.
    pub fn lines(&self, kind: Kind, deep: Option<bool>) -> String {
        let mut d = String::new();
        for shape in self.shapes(|s| s.kind == kind && deep.is_none_or(|x| s.deep == x)) {
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
        for shape in self.shapes(|s| s.kind == Kind::Zone) {
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
        let shapes = self.shapes(|s| kinds.contains(&s.kind) && s.deep == deep && !self.muted(s));
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
        for shape in self.shapes(|s| s.kind == Kind::Fibres && s.deep == deep && s.id == id) {
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
        let shapes = self.shapes(|s| s.kind == Kind::Sheet);
        for part in shapes.into_iter().flat_map(|s| parts(self.sheet, s)) {
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
        let bones = self.shapes(|s| s.kind == Kind::Bone);
        for part in bones.into_iter().flat_map(|s| parts(self.sheet, s)) {
            let style = format!(
                "fill=\"{}\" stroke=\"{}\" stroke-width=\"0.8\"",
                p.bone, p.mark
            );
            self.path(&part.path, &style);
        }
        self.muscles(true);
    }
}
