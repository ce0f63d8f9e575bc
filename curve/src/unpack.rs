use crate::columns::{Column, LENGTH_BYTES, WIDE};
use crate::guess::{Guess, Spot, next};
use crate::{Arc, Drawing, GRAIN, Kind, Piece, Point, Shape};

/// Reads what [`pack`](crate::pack) wrote.
#[must_use]
#[inline(never)]
pub fn unpack(bytes: &[u8]) -> Vec<Drawing> {
    let (lengths, mut rest) = bytes.split_at(Column::COUNT * LENGTH_BYTES);
    let columns = std::array::from_fn(|k| {
        let length = &lengths[k * LENGTH_BYTES..];
        let length = u32::from_le_bytes([length[0], length[1], length[2], 0]) as usize;
        let (column, after) = rest.split_at(length);
        rest = after;
        column
    });
    let mut reader = Reader { columns };
    let mut drawings = Vec::new();
    while !reader.columns[Column::View as usize].is_empty() {
        drawings.push(reader.drawing());
    }
    drawings
}

struct Reader<'a> {
    columns: [&'a [u8]; Column::COUNT],
}

impl Reader<'_> {
    #[inline(never)]
    fn drawing(&mut self) -> Drawing {
        let half = self.number(Column::View) == 1;
        let grain = units(self.number(Column::View), GRAIN);
        let frame = std::array::from_fn(|_| units(self.number(Column::View), grain));
        let mut drawing = Drawing {
            half,
            grain,
            frame,
            ..Drawing::default()
        };
        let mut guess = Guess::new();
        let mut lengths = Vec::new();
        let mut id = 0;
        for _ in 0..self.number(Column::View) {
            let shape = self.shape(id, &mut lengths);
            id = shape.id;
            for (index, &piece) in shape.pieces.iter().enumerate() {
                if !guess.knows(piece) {
                    let length = lengths[usize::from(piece.arc)];
                    let corners = self.corners(length);
                    let spots = self.border(length.steps, &guess, &shape, index);
                    let point = |s: &Spot| Point::new(units(s[0], grain), units(s[1], grain));
                    let points = spots.iter().map(point).collect();
                    drawing.arcs.push(Arc { points, corners });
                    guess.note(&shape, index, spots);
                }
            }
            drawing.shapes.push(shape);
        }
        drawing
    }

    #[inline(never)]
    fn shape(&mut self, id_before: u8, lengths: &mut Vec<Length>) -> Shape {
        let head = self.byte(Column::Head);
        let kind = Kind::ALL[usize::from(head & 0x7f)];
        let id = id_before.wrapping_add(self.byte(Column::Id));
        let count = if kind.counts() {
            self.byte(Column::Count)
        } else {
            0
        };
        let pieces = self.number(Column::Pieces);
        Shape {
            kind,
            id,
            deep: head & 0x80 != 0,
            count,
            pieces: (0..pieces).map(|_| self.piece(lengths)).collect(),
        }
    }

    /// A run along a known border or the next new one, whose length is then noted.
    fn piece(&mut self, lengths: &mut Vec<Length>) -> Piece {
        let code = self.number(Column::Border).cast_unsigned() as usize;
        let arc = lengths.len() - code / 3;
        if arc == lengths.len() {
            let length = self.number(Column::Length).cast_unsigned() as usize;
            lengths.push(Length {
                steps: length / 2,
                cornered: length % 2 == 1,
            });
        }
        let last = u8::try_from(lengths[arc].steps).unwrap_or(u8::MAX);
        let (from, to) = match code % 3 {
            0 => (0, last),
            1 => (last, 0),
            _ => {
                let from = self.byte(Column::From);
                (from, from.wrapping_add(self.byte(Column::Run)))
            }
        };
        Piece {
            arc: u16::try_from(arc).unwrap_or(u16::MAX),
            from,
            to,
        }
    }

    #[inline(never)]
    fn corners(&mut self, length: Length) -> Vec<bool> {
        let mut corner = || length.cornered && self.byte(Column::Corner) == 1;
        (0..=length.steps).map(|_| corner()).collect()
    }

    /// The new border of `steps` steps along which the piece numbered `index` of `shape` runs.
    #[inline(never)]
    fn border(&mut self, steps: usize, guess: &Guess, shape: &Shape, index: usize) -> Vec<Spot> {
        let (start, joined) = guess.start(shape, index);
        let start = self.spot(Column::start(joined), start);
        let end = guess.end(shape, index, start).filter(|_| steps > 0);
        let end = end.map(|end| self.spot(Column::JOIN, end));
        let beside = guess.beside(shape, index, steps + 1);
        let mut spots = Vec::with_capacity(steps + 1);
        spots.push(start);
        for k in 1..=steps - usize::from(end.is_some()) {
            let guessed = next(&spots, beside, end, steps + 1 - k);
            spots.push(self.spot(Column::STEP, guessed));
        }
        spots.extend(end);
        spots
    }

    fn spot(&mut self, columns: [Column; 2], guess: Spot) -> Spot {
        let [across, down] = columns.map(|column| self.number(column));
        [guess[0] + across, guess[1] + down]
    }

    fn byte(&mut self, column: Column) -> u8 {
        let column = &mut self.columns[column as usize];
        let byte = column[0];
        *column = &column[1..];
        byte
    }

    fn number(&mut self, column: Column) -> i32 {
        match self.byte(column) {
            WIDE => {
                let wide = [self.byte(Column::Wide), self.byte(Column::Wide)];
                i32::from(i16::from_le_bytes(wide))
            }
            small => i32::from(small.cast_signed()),
        }
    }
}

/// How many steps a border has, and whether it has corners.
#[derive(Clone, Copy)]
struct Length {
    steps: usize,
    cornered: bool,
}

#[allow(
    clippy::cast_precision_loss,
    reason = "coordinates stay within some thousands"
)]
fn units(grains: i32, grain: f32) -> f32 {
    grains as f32 * grain
}
