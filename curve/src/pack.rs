use crate::{Arc, Drawing, Kind, Piece, Point, Shape};

/// The finest step of a packed coordinate in a view of the whole body, in units: half a thousandth of the body's
/// height is under half a pixel on a phone.
pub const GRAIN: f32 = 0.5;

/// Packs a drawing into bytes. Like stands beside like, which compresses best: first what is drawn, as numbers of
/// 7-bit groups; then the steps from point to point, low bytes before high ones, across before down.
///
/// # Panics
/// When the drawing has a shape of more than 255 pieces, or more parts than fit into 32 bits: no drawing by hand has.
#[must_use]
pub fn pack(drawing: &Drawing) -> Vec<u8> {
    let mut out = Vec::new();
    let mut steps: [Vec<u8>; 4] = Default::default();
    let mut step = |plane: usize, value: u32| {
        let [low, high, ..] = value.to_le_bytes();
        steps[plane].push(low);
        steps[plane + 1].push(high);
    };
    number(&mut out, u32::from(drawing.half));
    number(&mut out, zigzag(grains(drawing.grain, GRAIN)));
    let grains = |value: f32| grains(value, drawing.grain);
    for side in drawing.frame {
        number(&mut out, zigzag(grains(side)));
    }
    number(&mut out, size(drawing.arcs.len()));
    let mut here = (0, 0);
    for arc in &drawing.arcs {
        number(&mut out, size(arc.points.len()));
        for (point, &corner) in arc.points.iter().zip(&arc.corners) {
            let next = (grains(point.x), grains(point.y));
            // The corner rides in the lowest bit of the step across.
            step(0, zigzag(next.0 - here.0) << 1 | u32::from(corner));
            step(2, zigzag(next.1 - here.1));
            here = next;
        }
    }
    number(&mut out, size(drawing.shapes.len()));
    let columns: [fn(&Shape) -> u8; 4] = [
        |s| s.kind as u8 | u8::from(s.deep) << 7,
        |s| s.id,
        |s| s.count,
        |s| u8::try_from(s.pieces.len()).expect("a shape has fewer than 256 pieces"),
    ];
    for column in columns {
        out.extend(drawing.shapes.iter().map(column));
    }
    let mut previous = 0;
    for piece in drawing.shapes.iter().flat_map(|s| &s.pieces) {
        let last = drawing.arcs[usize::from(piece.arc)].points.len() - 1;
        let ends = (usize::from(piece.from), usize::from(piece.to));
        let form = if ends == (0, last) {
            0
        } else if ends == (last, 0) {
            1
        } else {
            2
        };
        number(&mut out, zigzag(i32::from(piece.arc) - previous) * 3 + form);
        if form == 2 {
            out.extend([piece.from, piece.to]);
        }
        previous = i32::from(piece.arc);
    }
    out.extend(steps.concat());
    out
}

/// Reads what [`pack`] wrote.
#[must_use]
pub fn unpack(bytes: &[u8]) -> Drawing {
    let mut reader = Reader { bytes };
    let half = reader.number() == 1;
    let grain = units(unzigzag(reader.number()), GRAIN);
    let frame = std::array::from_fn(|_| units(unzigzag(reader.number()), grain));
    let lengths: Vec<usize> = (0..reader.number())
        .map(|_| reader.number() as usize)
        .collect();
    let count = reader.number() as usize;
    let [heads, ids, counts, pieces] = std::array::from_fn(|_| reader.take(count));
    let mut previous = 0;
    let shapes = (0..count)
        .map(|k| {
            let pieces = (0..pieces[k])
                .map(|_| {
                    let code = reader.number();
                    previous += unzigzag(code / 3);
                    let arc = u16::try_from(previous).unwrap_or(0);
                    let last = u8::try_from(lengths[usize::from(arc)] - 1).unwrap_or(u8::MAX);
                    let (from, to) = match code % 3 {
                        0 => (0, last),
                        1 => (last, 0),
                        _ => (reader.byte(), reader.byte()),
                    };
                    Piece { arc, from, to }
                })
                .collect();
            let (kind, deep) = (
                Kind::ALL[usize::from(heads[k] & 0x7f)],
                heads[k] & 0x80 != 0,
            );
            Shape {
                kind,
                id: ids[k],
                deep,
                count: counts[k],
                pieces,
            }
        })
        .collect();
    let points = lengths.iter().sum();
    let planes: [&[u8]; 4] = std::array::from_fn(|_| reader.take(points));
    let arcs = arcs(&lengths, planes, grain);
    Drawing {
        half,
        grain,
        frame,
        arcs,
        shapes,
    }
}

/// The borders, from how many points each has and the planes of steps.
fn arcs(lengths: &[usize], [x_low, x_high, y_low, y_high]: [&[u8]; 4], grain: f32) -> Vec<Arc> {
    let mut here = (0, 0);
    let mut k = 0;
    let step = |low: &[u8], high: &[u8], k: usize| u32::from(u16::from_le_bytes([low[k], high[k]]));
    let mut arc = |length: &usize| {
        let mut arc = Arc::default();
        for _ in 0..*length {
            let across = step(x_low, x_high, k);
            here.0 += unzigzag(across >> 1);
            here.1 += unzigzag(step(y_low, y_high, k));
            arc.points
                .push(Point::new(units(here.0, grain), units(here.1, grain)));
            arc.corners.push(across & 1 == 1);
            k += 1;
        }
        arc
    };
    lengths.iter().map(&mut arc).collect()
}

struct Reader<'a> {
    bytes: &'a [u8],
}

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> &'a [u8] {
        let (taken, rest) = self.bytes.split_at(count);
        self.bytes = rest;
        taken
    }

    fn byte(&mut self) -> u8 {
        self.take(1)[0]
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
}

fn number(out: &mut Vec<u8>, mut value: u32) {
    while value >= 0x80 {
        out.push(value.to_le_bytes()[0] & 0x7f | 0x80);
        value >>= 7;
    }
    out.push(value.to_le_bytes()[0]);
}

fn zigzag(value: i32) -> u32 {
    (value << 1 ^ value >> 31).cast_unsigned()
}

fn unzigzag(value: u32) -> i32 {
    (value >> 1).cast_signed() ^ -((value & 1).cast_signed())
}

#[allow(
    clippy::cast_possible_truncation,
    reason = "coordinates stay within some thousands"
)]
fn grains(value: f32, grain: f32) -> i32 {
    (value / grain).round() as i32
}

#[allow(
    clippy::cast_precision_loss,
    reason = "coordinates stay within some thousands"
)]
fn units(grains: i32, grain: f32) -> f32 {
    grains as f32 * grain
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
            pieces: pieces
                .iter()
                .map(|&(arc, from, to)| Piece { arc, from, to })
                .collect(),
        };
        let drawing = Drawing {
            half: true,
            grain: 0.5,
            frame: [-300.0, -20.0, 600.0, 1040.0],
            arcs: vec![
                arc(&[(0.0, 0.5), (-299.5, 1000.0), (30.0, 4.0)]),
                arc(&[(30.0, 4.0), (0.0, 0.5)]),
            ],
            shapes: vec![
                shape(Kind::Skin, &[(0, 0, 2), (1, 0, 1)]),
                shape(Kind::Muscle, &[(1, 1, 0), (0, 2, 1)]),
                shape(Kind::CloseUp, &[]),
            ],
        };
        assert_eq!(unpack(&pack(&drawing)), drawing);
    }
}
