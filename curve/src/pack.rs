use crate::{Arc, Drawing, Kind, Piece, Point, Shape};

/// The finest step of a packed coordinate, in units: a quarter of a millimetre on a person of 1.70 m would be
/// 0.15; half a unit is under half a pixel on a phone.
pub const GRAIN: f32 = 0.5;

/// Packs a drawing into bytes: numbers as 7-bit groups, points as steps from the one before.
#[must_use]
pub fn pack(drawing: &Drawing) -> Vec<u8> {
    let mut out = Vec::new();
    number(&mut out, u32::from(drawing.half));
    for side in drawing.frame {
        signed(&mut out, grains(side));
    }
    number(&mut out, size(drawing.arcs.len()));
    let mut here = (0, 0);
    for arc in &drawing.arcs {
        number(&mut out, size(arc.points.len()));
        for (point, &corner) in arc.points.iter().zip(&arc.corners) {
            let next = (grains(point.x), grains(point.y));
            // The corner rides in the lowest bit of the step across.
            number(&mut out, zigzag(next.0 - here.0) << 1 | u32::from(corner));
            signed(&mut out, next.1 - here.1);
            here = next;
        }
    }
    number(&mut out, size(drawing.shapes.len()));
    let mut previous = 0;
    for shape in &drawing.shapes {
        out.push(shape.kind as u8 | u8::from(shape.deep) << 7);
        out.extend([shape.id, shape.count]);
        number(&mut out, size(shape.pieces.len()));
        for piece in &shape.pieces {
            let last = drawing.arcs[usize::from(piece.arc)].points.len() - 1;
            let ends = (usize::from(piece.from), usize::from(piece.to));
            let form = if ends == (0, last) { 0 } else if ends == (last, 0) { 1 } else { 2 };
            number(&mut out, zigzag(i32::from(piece.arc) - previous) * 3 + form);
            if form == 2 {
                out.extend([piece.from, piece.to]);
            }
            previous = i32::from(piece.arc);
        }
    }
    out
}

/// Reads what [`pack`] wrote.
#[must_use]
pub fn unpack(bytes: &[u8]) -> Drawing {
    let mut reader = Reader { bytes };
    let half = reader.number() == 1;
    let frame = std::array::from_fn(|_| reader.coordinate());
    let mut here = (0, 0);
    let arcs = (0..reader.number())
        .map(|_| {
            let mut arc = Arc::default();
            for _ in 0..reader.number() {
                let step = reader.number();
                here.0 += unzigzag(step >> 1);
                here.1 += reader.signed();
                arc.points.push(Point::new(units(here.0), units(here.1)));
                arc.corners.push(step & 1 == 1);
            }
            arc
        })
        .collect::<Vec<_>>();
    let mut previous = 0;
    let shapes = (0..reader.number())
        .map(|_| {
            let [head, id, count] = std::array::from_fn(|_| reader.byte());
            let pieces = (0..reader.number())
                .map(|_| {
                    let code = reader.number();
                    previous += unzigzag(code / 3);
                    let arc = u16::try_from(previous).unwrap_or(0);
                    let last = u8::try_from(arcs[usize::from(arc)].points.len() - 1).unwrap_or(u8::MAX);
                    let (from, to) = match code % 3 {
                        0 => (0, last),
                        1 => (last, 0),
                        _ => (reader.byte(), reader.byte()),
                    };
                    Piece { arc, from, to }
                })
                .collect();
            Shape { kind: Kind::ALL[usize::from(head & 0x7f)], id, deep: head & 0x80 != 0, count, pieces }
        })
        .collect();
    Drawing { half, frame, arcs, shapes }
}

struct Reader<'a> {
    bytes: &'a [u8],
}

impl Reader<'_> {
    fn byte(&mut self) -> u8 {
        let (first, rest) = self.bytes.split_first().expect("the compiler packed a whole drawing");
        self.bytes = rest;
        *first
    }

    fn number(&mut self) -> u32 {
        let mut value = 0;
        let mut shift = 0;
        loop {
            let byte = self.byte();
            value |= u32::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return value;
            }
            shift += 7;
        }
    }

    fn signed(&mut self) -> i32 {
        unzigzag(self.number())
    }

    fn coordinate(&mut self) -> f32 {
        units(self.signed())
    }
}

fn number(out: &mut Vec<u8>, mut value: u32) {
    while value >= 0x80 {
        out.push(value as u8 & 0x7f | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

fn signed(out: &mut Vec<u8>, value: i32) {
    number(out, zigzag(value));
}

fn zigzag(value: i32) -> u32 {
    (value << 1 ^ value >> 31).cast_unsigned()
}

fn unzigzag(value: u32) -> i32 {
    (value >> 1).cast_signed() ^ -((value & 1).cast_signed())
}

#[allow(clippy::cast_possible_truncation, reason = "coordinates stay within some thousands")]
fn grains(value: f32) -> i32 {
    (value / GRAIN).round() as i32
}

#[allow(clippy::cast_precision_loss, reason = "coordinates stay within some thousands")]
fn units(grains: i32) -> f32 {
    grains as f32 * GRAIN
}

fn size(length: usize) -> u32 {
    u32::try_from(length).expect("a drawing has fewer than four billion parts")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_comes_out_again() {
        let arc = |points: &[(f32, f32)]| Arc {
            points: points.iter().map(|&(x, y)| Point::new(x, y)).collect(),
            corners: points.iter().enumerate().map(|(k, _)| k == 1).collect(),
        };
        let shape = |kind, pieces: &[(u16, u8, u8)]| Shape {
            kind,
            id: 94,
            deep: kind == Kind::Muscle,
            count: 3,
            pieces: pieces.iter().map(|&(arc, from, to)| Piece { arc, from, to }).collect(),
        };
        let drawing = Drawing {
            half: true,
            frame: [-300.0, -20.0, 600.0, 1040.0],
            arcs: vec![arc(&[(0.0, 0.5), (-299.5, 1000.0), (30.0, 4.0)]), arc(&[(30.0, 4.0), (0.0, 0.5)])],
            shapes: vec![
                shape(Kind::Skin, &[(0, 0, 2), (1, 0, 1)]),
                shape(Kind::Muscle, &[(1, 1, 0), (0, 2, 1)]),
                shape(Kind::CloseUp, &[]),
            ],
        };
        assert_eq!(unpack(&pack(&drawing)), drawing);
    }
}
