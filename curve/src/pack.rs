use crate::columns::{Column, LENGTH_BYTES, WIDE};
use crate::guess::{Guess, Spot, next};
use crate::order::ordered;
use crate::{Arc, Drawing, Piece, Shape};

/// The finest step of a packed coordinate in a view of the whole body, in units: half a thousandth of the body's
/// height is under half a pixel on a phone.
pub const GRAIN: f32 = 0.5;

/// Packs drawings into bytes: the lengths of the columns, then the [columns](Column), in which only what can't be
/// guessed from what was said before is other than nought.
///
/// # Panics
/// When a drawing has more parts than fit into 16 bits or a coordinate that doesn't: no drawing by hand has.
#[must_use]
pub fn pack(drawings: &[Drawing]) -> Vec<u8> {
    let mut writer = Writer::default();
    for drawing in drawings {
        writer.drawing(&ordered(drawing));
    }
    let mut out = Vec::new();
    for column in &writer.columns {
        out.extend(&size(column.len()).to_le_bytes()[..LENGTH_BYTES]);
    }
    out.extend(writer.columns.concat());
    out
}

#[derive(Default)]
struct Writer {
    columns: [Vec<u8>; Column::COUNT],
}

impl Writer {
    fn drawing(&mut self, drawing: &Drawing) {
        self.number(Column::View, i32::from(drawing.half));
        self.number(Column::View, grains(drawing.grain, GRAIN));
        for side in drawing.frame {
            self.number(Column::View, grains(side, drawing.grain));
        }
        self.number(Column::View, size(drawing.shapes.len()));
        let mut guess = Guess::new();
        let mut id = 0;
        for shape in &drawing.shapes {
            self.head(shape, id);
            id = shape.id;
            let mut known = guess.borders.len();
            for &piece in &shape.pieces {
                self.piece(piece, &drawing.arcs, &mut known);
            }
            for (index, &piece) in shape.pieces.iter().enumerate() {
                if !guess.knows(piece) {
                    let arc = &drawing.arcs[usize::from(piece.arc)];
                    let spots = spots(arc, drawing.grain);
                    self.border(&arc.corners, &spots, &guess, (shape, index));
                    guess.note(shape, index, spots);
                }
            }
        }
    }

    fn head(&mut self, shape: &Shape, id_before: u8) {
        self.byte(Column::Head, shape.kind as u8 | u8::from(shape.deep) << 7);
        self.byte(Column::Id, shape.id.wrapping_sub(id_before));
        if shape.kind.counts() {
            self.byte(Column::Count, shape.count);
        }
        self.number(Column::Pieces, size(shape.pieces.len()));
    }

    /// Says which border a piece runs along, counted back from the next new one, and in which form: all of it, all
    /// of it backwards, or a part; and how long a new one is.
    fn piece(&mut self, piece: Piece, arcs: &[Arc], known: &mut usize) {
        let arc = usize::from(piece.arc);
        let last = arcs[arc].points.len() - 1;
        let form = match (usize::from(piece.from), usize::from(piece.to)) {
            (0, to) if to == last => 0,
            (from, 0) if from == last => 1,
            _ => 2,
        };
        self.number(Column::Border, size(*known - arc) * 3 + form);
        if *known == arc {
            let cornered = arcs[arc].corners.contains(&true);
            self.number(Column::Length, size(last) * 2 + i32::from(cornered));
            *known += 1;
        }
        if form == 2 {
            self.byte(Column::From, piece.from);
            self.byte(Column::Run, piece.to.wrapping_sub(piece.from));
        }
    }

    /// Writes the new border of the piece numbered `index` of `shape`.
    fn border(
        &mut self,
        corners: &[bool],
        spots: &[Spot],
        guess: &Guess,
        (shape, index): (&Shape, usize),
    ) {
        let steps = spots.len() - 1;
        if corners.contains(&true) {
            for &corner in corners {
                self.byte(Column::Corner, u8::from(corner));
            }
        }
        let (start, joined) = guess.start(shape, index);
        self.spot(Column::start(joined), spots[0], start);
        let mut end = guess.end(shape, index, spots[0]).filter(|_| steps > 0);
        if let Some(end) = &mut end {
            self.spot(Column::JOIN, spots[steps], *end);
            *end = spots[steps];
        }
        let beside = guess.beside(shape, index, spots.len());
        for k in 1..=steps - usize::from(end.is_some()) {
            self.spot(
                Column::STEP,
                spots[k],
                next(&spots[..k], beside, end, steps + 1 - k),
            );
        }
    }

    fn spot(&mut self, columns: [Column; 2], spot: Spot, guess: Spot) {
        for axis in 0..2 {
            self.number(columns[axis], spot[axis] - guess[axis]);
        }
    }

    fn byte(&mut self, column: Column, byte: u8) {
        self.columns[column as usize].push(byte);
    }

    fn number(&mut self, column: Column, number: i32) {
        match i8::try_from(number) {
            Ok(small) if small.cast_unsigned() != WIDE => self.byte(column, small.cast_unsigned()),
            _ => {
                let wide = i16::try_from(number).expect("a drawing's numbers fit into 16 bits");
                self.byte(column, WIDE);
                self.columns[Column::Wide as usize].extend(wide.to_le_bytes());
            }
        }
    }
}

fn spots(arc: &Arc, grain: f32) -> Vec<Spot> {
    let spots = arc.points.iter();
    spots
        .map(|p| [grains(p.x, grain), grains(p.y, grain)])
        .collect()
}

#[allow(
    clippy::cast_possible_truncation,
    reason = "coordinates stay within some thousands"
)]
fn grains(value: f32, grain: f32) -> i32 {
    (value / grain).round() as i32
}

fn size(length: usize) -> i32 {
    i32::try_from(length).expect("a drawing has fewer than two billion parts")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Kind, Point, unpack};

    fn arc(points: &[(f32, f32)], corner: usize) -> Arc {
        Arc {
            points: points.iter().map(|&(x, y)| Point::new(x, y)).collect(),
            corners: (0..points.len()).map(|k| k == corner).collect(),
        }
    }

    fn shape(kind: Kind, id: u8, pieces: &[(u16, u8, u8)]) -> Shape {
        Shape {
            kind,
            id,
            deep: kind == Kind::Muscle,
            count: if kind.counts() { 3 } else { 0 },
            pieces: pieces
                .iter()
                .map(|&(arc, from, to)| Piece { arc, from, to })
                .collect(),
        }
    }

    fn drawing() -> Drawing {
        Drawing {
            half: true,
            grain: 0.5,
            frame: [-300.0, -20.0, 600.0, 1040.0],
            arcs: vec![
                arc(&[(0.0, 0.5), (-299.5, 1000.0), (30.0, 4.0)], 1),
                arc(&[(30.0, 4.0), (20.0, 2.0), (0.0, 0.5)], 9),
                arc(&[(12.0, -9.5), (30.0, -10.5)], 9),
                arc(&[(16.0, -9.5), (36.5, -8.0)], 9),
                arc(&[(20.5, -9.5), (41.0, 0.0), (55.0, 3.0)], 9),
                arc(&[(7.0, 7.0), (9.0, 7.0), (9.0, 9.0), (7.0, 7.0)], 2),
                arc(&[(6.5, -800.0)], 9),
            ],
            shapes: vec![
                shape(Kind::Skin, 0, &[(0, 0, 2), (1, 0, 2)]),
                shape(Kind::Muscle, 94, &[(1, 1, 0), (0, 2, 1)]),
                shape(Kind::Fibres, 94, &[(2, 0, 1), (3, 0, 1), (4, 0, 2)]),
                shape(Kind::Bone, 1, &[(5, 0, 3)]),
                shape(Kind::Mark, 255, &[(5, 3, 1), (5, 0, 1), (1, 2, 0)]),
                shape(Kind::Point, 94, &[(6, 0, 0)]),
                shape(Kind::CloseUp, 3, &[]),
            ],
        }
    }

    #[test]
    fn what_is_packed_comes_out_again() {
        assert_eq!(ordered(&drawing()), drawing(), "packed as it is");
        let missing = Drawing {
            grain: GRAIN,
            ..Drawing::default()
        };
        let whole = Drawing {
            half: false,
            grain: 1.0,
            arcs: vec![arc(&[(3.0, -7.0), (400.0, 8.0)], 9)],
            shapes: vec![shape(Kind::Seam, 7, &[(0, 0, 1)])],
            ..drawing()
        };
        let drawings = [drawing(), missing, whole];
        assert_eq!(unpack(&pack(&drawings)), drawings);
    }

    #[test]
    fn an_end_that_meets_another_is_said_in_noughts() {
        let mut writer = Writer::default();
        writer.drawing(&drawing());
        let joins = [Column::JoinX, Column::JoinY].map(|c| &writer.columns[c as usize]);
        // The second border of the skin meets the first at both ends, the ring its own start.
        assert_eq!(joins, [&[0; 3], &[0; 3]]);
    }

    #[test]
    fn the_longest_number_of_one_byte_is_told_from_a_wide_one() {
        let mut writer = Writer::default();
        for number in [127, -127, -128, 128, -32768] {
            writer.number(Column::StepX, number);
        }
        assert_eq!(
            writer.columns[Column::StepX as usize],
            [127, 129, WIDE, WIDE, WIDE]
        );
        assert_eq!(writer.columns[Column::Wide as usize].len(), 6);
    }
}
