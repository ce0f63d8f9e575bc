//! What is drawn upon shapes: fibres, trigger points and the frames of close-ups.

use fascia_map_curve::{Kind, Shape};

use super::Parser;

impl Parser<'_> {
    /// The lines of a muscle's fibres, drawn between guides.
    pub(super) fn fibres(&mut self, rest: &[&str]) {
        let Some((mut shape, rest)) = self.subject(Kind::Fibres, rest) else {
            return;
        };
        let Some((count, guides)) = rest
            .split_first()
            .and_then(|(n, g)| Some((n.parse::<u8>().ok()?, g)))
        else {
            return self.fault(
                "fibres need a number of lines and guides: fibres sartorius 5 x,y x,y / x,y x,y",
            );
        };
        shape.count = count;
        for guide in guides.split(|w| *w == "/") {
            if guide.len() < 2 {
                return self.fault("a fibre guide needs 2 to 4 points");
            }
            let Some(whole) = self.add_points(guide) else {
                return;
            };
            shape.pieces.push(whole);
        }
        self.add(shape);
    }

    /// A trigger point of a muscle.
    pub(super) fn point(&mut self, rest: &[&str]) {
        let Some((shape, rest)) = self.subject(Kind::Point, rest) else {
            return;
        };
        let wrong = "a point is: point muscle-id number x,y";
        let [number, at] = rest else {
            return self.fault(wrong);
        };
        let Ok(count) = number.parse() else {
            return self.fault(wrong);
        };
        if let Some(whole) = self.add_points(&[at]) {
            let pieces = vec![whole];
            self.add(Shape {
                count,
                pieces,
                ..shape
            });
        }
    }

    /// The frame in which a close-up is seen.
    pub(super) fn close_up(&mut self, rest: &[&str]) {
        let Some((shape, rest)) = self.subject(Kind::CloseUp, rest) else {
            return;
        };
        let numbers: Vec<f32> = rest
            .iter()
            .filter_map(|number| number.parse().ok())
            .collect();
        let [left, top, width, height] = numbers[..] else {
            return self.fault("a close-up is: closeup view x y width height");
        };
        let corners = [
            format!("{left},{top}"),
            format!("{},{}", left + width, top + height),
        ];
        if let Some(whole) = self.add_points(&[&corners[0], &corners[1]]) {
            let pieces = vec![whole];
            self.add(Shape { pieces, ..shape });
        }
    }
}
