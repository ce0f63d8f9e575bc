use crate::{Cubic, Point};

/// How far the ends of neighbouring fibres step back, as a share of their length, so that no hard edge shows.
const STAGGER: [f32; 3] = [0.0, 0.09, 0.03];

/// `count` fibre lines spread evenly between the `guides`, one segment each.
#[must_use]
#[inline(never)]
pub fn fibres(guides: &[Vec<Cubic>], count: u8) -> Vec<Cubic> {
    let guides: Vec<[Point; 4]> = guides.iter().map(|g| thirds(g)).collect();
    if guides.is_empty() || count == 0 {
        return Vec::new();
    }
    (0..count)
        .map(|k| {
            let across = if count == 1 {
                0.0
            } else {
                f32::from(k) / f32::from(count - 1)
                    * f32::from(u8::try_from(guides.len() - 1).unwrap_or(u8::MAX))
            };
            let back = STAGGER[usize::from(k % 3)];
            let ahead = STAGGER[usize::from((k + 1) % 3)];
            let line = between(&guides, across);
            let fitted = through(line);
            part(fitted, back, 1.0 - ahead)
        })
        .collect()
}

/// The points at 0, 1/3, 2/3 and 1 along a guide, each segment counting the same.
fn thirds(guide: &[Cubic]) -> [Point; 4] {
    let at = |share: f32| {
        let whole = f32::from(u8::try_from(guide.len()).unwrap_or(u8::MAX));
        let along = (share * whole).min(whole - 0.0001);
        let index = (0..guide.len())
            .rev()
            .find(|&k| f32::from(u8::try_from(k).unwrap_or(0)) <= along)
            .unwrap_or(0);
        guide[index].at(along - f32::from(u8::try_from(index).unwrap_or(0)))
    };
    [at(0.0), at(1.0 / 3.0), at(2.0 / 3.0), at(1.0)]
}

fn between(guides: &[[Point; 4]], across: f32) -> [Point; 4] {
    let mut low = 0;
    let mut share = across;
    while share > 1.0 && low + 2 < guides.len() {
        low += 1;
        share -= 1.0;
    }
    let a = guides[low];
    let b = guides[(low + 1).min(guides.len() - 1)];
    std::array::from_fn(|k| a[k].towards(b[k], share))
}

/// The one segment that passes the four points at 0, 1/3, 2/3 and 1.
fn through([a, b, c, d]: [Point; 4]) -> Cubic {
    let first = (a * -5.0 + b * 18.0 + c * -9.0 + d * 2.0) * (1.0 / 6.0);
    let second = (a * 2.0 + b * -9.0 + c * 18.0 + d * -5.0) * (1.0 / 6.0);
    Cubic(a, first, second, d)
}

/// The part of a segment between `from` and `to`.
fn part(c: Cubic, from: f32, to: f32) -> Cubic {
    let at = |t: f32| c.at(from + (to - from) * t);
    through([at(0.0), at(1.0 / 3.0), at(2.0 / 3.0), at(1.0)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fibres_lie_between_their_guides() {
        let guide = |x: f32| vec![Cubic::line(Point::new(x, 0.0), Point::new(x, 100.0))];
        let lines = fibres(&[guide(0.0), guide(10.0), guide(30.0)], 5);
        assert_eq!(lines.len(), 5);
        let xs: Vec<f32> = lines.iter().map(|l| l.at(0.5).x.round()).collect();
        assert_eq!(xs, [0.0, 5.0, 10.0, 20.0, 30.0]);
    }
}
