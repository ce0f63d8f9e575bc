//! Shapes: chains of pieces of borders, closed ones and open ones.

use fascia_map_curve::{Kind, Piece, Shape};

use super::Parser;
use super::border::point;

/// Ends of two pieces of a chain further apart than this don't meet, in units.
const MEET: f32 = 0.3;

impl Parser<'_> {
    /// A shape that is closed; `|` closes a gap with a straight line.
    pub(super) fn chain(&mut self, kind: Kind, rest: &[&str]) {
        let Some((mut shape, rest)) = self.subject(kind, rest) else {
            return;
        };
        let pieces = &mut shape.pieces;
        let mut straight = false;
        if rest.first().is_some_and(|w| point(w).is_some()) {
            // Points instead of pieces: a shape with a border of its own.
            let points: Vec<&str> = rest.iter().copied().filter(|w| *w != "|").collect();
            straight = rest.last() == Some(&"|");
            let Some(whole) = self.add_points(&points) else {
                return;
            };
            pieces.push(whole);
        } else {
            for word in rest {
                if *word == "|" {
                    straight = true;
                    continue;
                }
                let Some(piece) = self.piece(word) else {
                    return;
                };
                if let Some(last) = pieces.last()
                    && !straight
                {
                    let (end, start) = (self.at(last.arc, last.to), self.at(piece.arc, piece.from));
                    if end.distance(start) > MEET {
                        self.fault(format!(
                            "broken chain: \"{word}\" begins at {},{} but the piece before ends at {},{}",
                            start.x, start.y, end.x, end.y
                        ));
                    }
                }
                straight = false;
                pieces.push(piece);
            }
        }
        let (Some(first), Some(last)) = (pieces.first(), pieces.last()) else {
            return self.fault("a chain needs at least one piece");
        };
        let (start, end) = (self.at(first.arc, first.from), self.at(last.arc, last.to));
        let middle = self.sheet.drawing.half && start.x.abs() < MEET && end.x.abs() < MEET;
        if kind.closed() && !straight && !middle && start.distance(end) > MEET {
            self.fault(format!(
                "open chain: it ends at {},{} but began at {},{} (a | at the end closes it with a straight line)",
                end.x, end.y, start.x, start.y
            ));
        }
        self.add(shape);
    }

    /// A line that is not closed.
    pub(super) fn open(&mut self, kind: Kind, rest: &[&str]) {
        let Some((shape, rest)) = self.subject(kind, rest) else {
            return;
        };
        let pieces = if rest.first().is_some_and(|w| point(w).is_none()) {
            rest.iter().map(|w| self.piece(w)).collect()
        } else {
            self.add_points(rest).map(|whole| vec![whole])
        };
        if let Some(pieces) = pieces {
            self.add(Shape { pieces, ..shape });
        }
    }

    /// `name`, `-name` or `name[from:to]`.
    fn piece(&mut self, word: &str) -> Option<Piece> {
        let (back, word) = match word.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, word),
        };
        let (name, range) = match word.split_once('[') {
            Some((name, range)) => (
                name,
                range.strip_suffix(']').and_then(|r| r.split_once(':')),
            ),
            None => (word, Some(("^", "$"))),
        };
        let Some(&arc) = self.arcs.get(name) else {
            let known: Vec<String> = self.arcs.keys().cloned().collect();
            let near = crate::report::nearest(name, &known);
            self.fault(format!("unknown arc \"{name}\"{near}"));
            return None;
        };
        let Some((from, to)) = range else {
            self.fault(format!(
                "\"{word}\" is no piece; a run between two junctions is {name}[a:b]"
            ));
            return None;
        };
        let (from, to) = (
            self.junction(arc, name, from)?,
            self.junction(arc, name, to)?,
        );
        Some(if back {
            Piece {
                arc,
                from: to,
                to: from,
            }
        } else {
            Piece { arc, from, to }
        })
    }

    fn junction(&mut self, arc: u16, name: &str, point: &str) -> Option<u8> {
        let arc = usize::from(arc);
        match point {
            "^" => Some(0),
            "$" => u8::try_from(self.sheet.drawing.arcs[arc].points.len() - 1).ok(),
            _ => {
                let found = self.junctions[arc].get(point).copied();
                if found.is_none() {
                    let known: Vec<String> = self.junctions[arc].keys().cloned().collect();
                    let near = crate::report::nearest(point, &known);
                    self.fault(format!("arc \"{name}\" has no junction @{point}{near}"));
                }
                found
            }
        }
    }
}
