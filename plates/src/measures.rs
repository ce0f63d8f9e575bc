//! What an illustrator measures by: points, places, lines, the frames of close-ups and a grid.

use std::fmt::Write as _;

use fascia_map_curve::Kind;

use crate::look::Layer;
use crate::painter::Painter;

impl Painter<'_> {
    /// Trigger points of a layer, places not to press, myofascial lines and close-ups.
    pub fn points(&mut self, layer: Layer) {
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
        let deep = layer == Layer::Deep;
        for shape in self.shapes(|s| s.kind == Kind::Point && s.deep == deep) {
            let at = self.sheet.drawing.position(shape);
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
        for shape in self.shapes(|s| s.kind == Kind::CloseUp) {
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

    /// A grid every 5 units with numbers every 10.
    pub fn grid(&mut self, [x, y, w, h]: [f32; 4]) {
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
