//! What is open, over the body as the page shows it: a zone, or a muscle with its pattern and points.

use std::fmt::Write as _;

use fascia_map_compiler::figure::{Names, Sheet};
use fascia_map_curve::{Kind, Shape};

use crate::look::Layer;
use crate::painter::Painter;
use crate::palette::POINT;
use crate::plain::parts;

/// The height in pixels at which a whole view is usually seen: points keep their size on screen.
const SCREEN: f32 = 750.0;

/// What is open, as its number in the atlas.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Chosen {
    Zone(u8),
    Muscle(u8),
}

/// What a layer of this view shows best: its muscle with most points, or the first zone here that this muscle reaches.
pub fn choose(sheet: &Sheet, names: &Names, layer: Layer) -> Option<Chosen> {
    let deep = layer == Layer::Deep;
    let of = |kind: Kind| sheet.drawing.shapes.iter().filter(move |s| s.kind == kind);
    let points = |id: u8| of(Kind::Point).filter(|p| p.id == id).count();
    let muscles = of(Kind::Muscle).filter(|m| m.deep == deep);
    let muscle = muscles.max_by_key(|m| (points(m.id), m.id))?.id;
    if matches!(layer, Layer::Muscles | Layer::Deep) {
        return Some(Chosen::Muscle(muscle));
    }
    let essential = &names.patterns[usize::from(muscle)].essential;
    let reached = |z: &&Shape| essential.contains(&names.zones[usize::from(z.id)]);
    let zone = of(Kind::Zone)
        .find(reached)
        .or_else(|| of(Kind::Zone).next());
    zone.map(|zone| Chosen::Zone(zone.id))
}

impl Painter<'_> {
    /// Paints what is open, on the side that is drawn.
    pub fn chosen(&mut self, chosen: Chosen) {
        match chosen {
            Chosen::Zone(zone) => self.chosen_zone(zone),
            Chosen::Muscle(muscle) => self.chosen_muscle(muscle),
        }
    }

    fn chosen_zone(&mut self, zone: u8) {
        let d = self.one_side(false, |s| s.kind == Kind::Zone && s.id == zone);
        let p = self.p;
        let (fill, edge) = (p.accent, p.accent_strong);
        self.path(
            &d,
            &format!("fill=\"none\" stroke=\"{}\" stroke-width=\"5\"", p.panel),
        );
        self.path(
            &d,
            &format!(
                "fill=\"{fill}\" fill-opacity=\"0.45\" stroke=\"{edge}\" stroke-width=\"2.4\""
            ),
        );
    }

    fn chosen_muscle(&mut self, muscle: u8) {
        let (names, p) = (self.names, self.p);
        let pattern = &names.patterns[usize::from(muscle)];
        let zones = |ids: &[String]| {
            self.one_side(pattern.both_sides, |s| {
                s.kind == Kind::Zone && ids.contains(&names.zones[usize::from(s.id)])
            })
        };
        let (essential, spillover) = (zones(&pattern.essential), zones(&pattern.spillover));
        let body = self.one_side(false, |s| {
            matches!(s.kind, Kind::Muscle | Kind::Tendon) && s.id == muscle
        });
        let _ = write!(
            self.out,
            "<defs><pattern id=\"dots\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">\
             <circle cx=\"2.5\" cy=\"2.5\" r=\"1.25\" fill=\"{}\"/></pattern></defs>",
            p.spillover
        );
        self.path(
            &essential,
            &format!(
                "fill=\"{0}\" fill-opacity=\"0.52\" stroke=\"{0}\" stroke-width=\"1.2\"",
                p.essential
            ),
        );
        self.path(&spillover, "fill=\"url(#dots)\"");
        self.path(&spillover, &format!("fill=\"{0}\" fill-opacity=\"0.1\" stroke=\"{0}\" stroke-width=\"1.2\" stroke-dasharray=\"4 3\"", p.spillover));
        self.path(
            &body,
            &format!("fill=\"none\" stroke=\"{}\" stroke-width=\"3.4\"", POINT[0]),
        );
        self.path(
            &body,
            &format!(
                "fill=\"{}\" fill-opacity=\"0.92\" stroke=\"{}\" stroke-width=\"1\"",
                p.muscle, p.seam
            ),
        );
        let size = 6.5 * self.sheet.drawing.frame[3] / SCREEN;
        let shapes = self.sheet.drawing.shapes.iter();
        for shape in shapes.filter(|s| s.kind == Kind::Point && s.id == muscle) {
            let at = self.sheet.drawing.position(shape);
            let [ink, ground] = POINT;
            let _ = writeln!(
                self.out,
                "<g transform=\"translate({} {}) scale({size})\"><circle r=\"1\" fill=\"{ground}\" stroke=\"{ink}\" stroke-width=\"0.24\"/>\
                 <path d=\"M-1.4 0h-.5M1.4 0h.5M0-1.4v-.5M0 1.4v.5\" stroke=\"{ink}\" stroke-width=\"0.24\"/>\
                 <text y=\".42\" font-size=\"1.2\" text-anchor=\"middle\" font-weight=\"700\" font-family=\"sans-serif\" fill=\"{ink}\">{}</text></g>",
                at.x, at.y, shape.count
            );
        }
    }

    /// The paths of closed shapes on the side that is drawn, or on both.
    fn one_side(&self, both: bool, keep: impl Fn(&Shape) -> bool) -> String {
        let shapes = self.sheet.drawing.shapes.iter().filter(|s| keep(s));
        let of = |shape: &Shape| {
            let id = usize::from(shape.id);
            let all = both || shape.kind == Kind::Zone && !self.names.sided[id];
            let parts = parts(self.sheet, shape).into_iter();
            parts
                .take(if all { 2 } else { 1 })
                .map(|p| p.path)
                .collect::<String>()
        };
        shapes.map(of).collect()
    }
}
