use crate::{Arc, Drawing, Kind};

/// The drawing as it is packed: borders in the order in which shapes first use them and in the direction in which
/// they are first walked, without the unused ones and without corners that break nothing. Every shape keeps its
/// outline.
#[must_use]
pub fn ordered(drawing: &Drawing) -> Drawing {
    let mut placed: Vec<Option<Placed>> = vec![None; drawing.arcs.len()];
    let mut ordered = Drawing {
        arcs: Vec::new(),
        ..drawing.clone()
    };
    for shape in &mut ordered.shapes {
        for piece in &mut shape.pieces {
            let old = usize::from(piece.arc);
            let last = drawing.arcs[old].points.len() - 1;
            let place = *placed[old].get_or_insert_with(|| {
                let turned = piece.from > piece.to && !is_guide(drawing, piece.arc);
                let mut arc = drawing.arcs[old].clone();
                clear_idle_corners(&mut arc, drawing);
                if turned {
                    arc.points.reverse();
                    arc.corners.reverse();
                }
                ordered.arcs.push(arc);
                Placed {
                    arc: u16::try_from(ordered.arcs.len() - 1).expect("fewer borders than before"),
                    turned,
                }
            });
            piece.arc = place.arc;
            if place.turned {
                let turn = |index| u8::try_from(last - usize::from(index)).expect("an index");
                (piece.from, piece.to) = (turn(piece.from), turn(piece.to));
            }
        }
    }
    ordered
}

/// Where a border went.
#[derive(Clone, Copy)]
struct Placed {
    arc: u16,
    turned: bool,
}

/// Guides and the frames of close-ups are read in the direction in which they are typed.
fn is_guide(drawing: &Drawing, arc: u16) -> bool {
    drawing.shapes.iter().any(|shape| {
        matches!(shape.kind, Kind::Fibres | Kind::Point | Kind::CloseUp)
            && shape.pieces.iter().any(|piece| piece.arc == arc)
    })
}

/// A corner at an end matters only where the curve would go on: on the mid-line of a half, or in a ring; as rounded
/// to the grain.
fn clear_idle_corners(arc: &mut Arc, drawing: &Drawing) {
    let last = arc.points.len() - 1;
    if arc.points[0].distance(arc.points[last]) < drawing.grain {
        return;
    }
    for end in [0, last] {
        arc.corners[end] &= drawing.half && arc.points[end].x.abs() < drawing.grain;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Piece, Point, Shape};

    fn drawing() -> Drawing {
        let arc = |points: &[(f32, f32)], corner: usize| Arc {
            points: points.iter().map(|&(x, y)| Point::new(x, y)).collect(),
            corners: (0..points.len()).map(|k| k == corner).collect(),
        };
        let shape = |kind, pieces: &[(u16, u8, u8)]| Shape {
            kind,
            id: 0,
            deep: false,
            count: 0,
            pieces: pieces
                .iter()
                .map(|&(arc, from, to)| Piece { arc, from, to })
                .collect(),
        };
        Drawing {
            half: true,
            grain: 0.5,
            frame: [0.0; 4],
            arcs: vec![
                arc(&[(0.0, 0.0), (1.0, 1.0)], 9),
                arc(&[(0.0, 0.0), (9.0, 4.0), (7.0, 20.0), (0.0, 30.0)], 0),
                arc(&[(7.0, 20.0), (4.0, 9.0), (9.0, 4.0)], 2),
            ],
            shapes: vec![
                shape(Kind::Mark, &[(2, 2, 0)]),
                shape(Kind::Muscle, &[(2, 1, 2), (1, 1, 2), (2, 0, 1)]),
                shape(Kind::Skin, &[(1, 3, 0)]),
            ],
        }
    }

    #[test]
    fn borders_come_as_they_are_first_walked() {
        let ordered = ordered(&drawing());
        assert_eq!(ordered.arcs.len(), 2, "the unused border is gone");
        assert_eq!(ordered.arcs[0].points[0], Point::new(9.0, 4.0));
        assert_eq!(
            ordered.arcs[0].corners, [false; 3],
            "an end needs no corner"
        );
        assert!(ordered.arcs[1].corners[0], "the mid-line does");
    }

    #[test]
    fn every_shape_keeps_its_outline() {
        let drawing = drawing();
        let ordered = ordered(&drawing);
        for (before, after) in drawing.shapes.iter().zip(&ordered.shapes) {
            let (before, after) = (drawing.outline(before), ordered.outline(after));
            assert_eq!(before.segments.len(), after.segments.len());
            for (a, b) in before.segments.iter().zip(&after.segments) {
                let apart = [(a.0, b.0), (a.1, b.1), (a.2, b.2), (a.3, b.3)]
                    .map(|(p, q)| p.distance(q))
                    .into_iter()
                    .fold(0.0, f32::max);
                assert!(apart < 0.01, "{a:?} {b:?}");
            }
        }
    }

    #[test]
    fn a_guide_keeps_its_direction() {
        let mut drawing = drawing();
        drawing.shapes[0].kind = Kind::Fibres;
        assert_eq!(ordered(&drawing).arcs[0].points, drawing.arcs[2].points);
    }
}
