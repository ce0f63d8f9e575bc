//! Borders: `arc name x,y …`, each typed once and shared by the shapes on both of its sides.

use std::collections::HashMap;

use fascia_map_curve::{Arc, Piece, Point};

use super::Parser;

impl Parser<'_> {
    /// A border with a name.
    pub(super) fn arc(&mut self, rest: &[&str]) {
        let Some((&name, points)) = rest.split_first() else {
            return self.fault("an arc needs a name and points");
        };
        if let Some(whole) = self.add_points(points)
            && self.arcs.insert(name.to_owned(), whole.arc).is_some()
        {
            self.fault(format!("arc \"{name}\" is there twice"));
        }
    }

    /// Adds a border of the given points; the piece that is all of it.
    pub(super) fn add_points(&mut self, words: &[&str]) -> Option<Piece> {
        let mut arc = Arc::default();
        let mut named = HashMap::new();
        for word in words {
            let Some((point, corner, name)) = point(word) else {
                self.fault(format!("\"{word}\" is no point; a point is x,y with ! for a corner and @name for a junction"));
                return None;
            };
            if let Some(name) = name {
                let at = u8::try_from(arc.points.len()).unwrap_or(u8::MAX);
                if named.insert(name.to_owned(), at).is_some() {
                    self.fault(format!("junction @{name} is on this arc twice"));
                }
            }
            arc.points.push(point);
            arc.corners.push(corner);
        }
        if arc.points.is_empty() || arc.points.len() > 200 {
            self.fault("an arc needs between 2 and 200 points");
            return None;
        }
        let whole = Piece {
            arc: u16::try_from(self.sheet.drawing.arcs.len()).ok()?,
            from: 0,
            to: u8::try_from(arc.points.len() - 1).ok()?,
        };
        self.sheet.drawing.arcs.push(arc);
        self.junctions.push(named);
        Some(whole)
    }

    /// Where the point of a border lies.
    pub(super) fn at(&self, arc: u16, index: u8) -> Point {
        self.sheet.drawing.arcs[usize::from(arc)].points[usize::from(index)]
    }
}

/// `x,y` with `!` and `@name` in either order.
pub(super) fn point(word: &str) -> Option<(Point, bool, Option<&str>)> {
    let (place, name) = match word.split_once('@') {
        Some((place, name)) => (place, Some(name)),
        None => (word, None),
    };
    let corner = place.ends_with('!') || name.is_some_and(|n| n.ends_with('!'));
    let (x, y) = place.trim_end_matches('!').split_once(',')?;
    Some((
        Point::new(x.parse().ok()?, y.parse().ok()?),
        corner,
        name.map(|n| n.trim_end_matches('!')),
    ))
}
