use crate::angle::{angle, sin_cos};
use crate::{Cubic, Point};

/// A handle is never longer than this share of its chord, so that no bend can loop.
const LONGEST_HANDLE: f32 = 0.75;

/// How many points beyond the mid-line are mirrored before smoothing.
const MIRRORED: usize = 2;

/// The smooth curve through `points`, one segment between each two (Hobby's spline as in METAPOST, tension 1,
/// curl 1 at open ends). Points whose `corner` is true break the curve.
///
/// With `half`, an end on the mid-line (x = 0) that is no corner runs level into its own mirror image.
#[must_use]
#[inline(never)]
pub fn spline(points: &[Point], corner: &[bool], half: bool) -> Vec<Cubic> {
    let last = points.len().saturating_sub(1);
    if last > 2 && points[0] == points[last] && !corner.contains(&true) {
        return ring(points);
    }
    let mut segments = Vec::with_capacity(last);
    let mut from = 0;
    for to in 1..points.len() {
        if to == last || corner[to] {
            let before = half && from == 0 && on_middle(points[0]) && !corner[0];
            let after = half && to == last && on_middle(points[last]) && !corner[last];
            segments.extend(smooth(&points[from..=to], before, after));
            from = to;
        }
    }
    segments
}

/// A closed curve without a corner: smoothed as if it went round once more.
fn ring(points: &[Point]) -> Vec<Cubic> {
    let last = points.len() - 1;
    let mut all = points[last - 2..last].to_vec();
    all.extend_from_slice(points);
    all.extend_from_slice(&points[1..3]);
    hobby(&all)[2..2 + last].to_vec()
}

fn on_middle(point: Point) -> bool {
    point.x.abs() < 0.05
}

/// Smooths one run without corners, continued in its mirror image where asked.
#[inline(never)]
fn smooth(run: &[Point], before: bool, after: bool) -> Vec<Cubic> {
    let reach = MIRRORED.min(run.len() - 1);
    let mut all = Vec::with_capacity(run.len() + 2 * reach);
    if before {
        for k in (1..=reach).rev() {
            all.push(run[k].mirrored());
        }
    }
    all.extend_from_slice(run);
    if after {
        for k in 1..=reach {
            all.push(run[run.len() - 1 - k].mirrored());
        }
    }
    let skip = if before { reach } else { 0 };
    hobby(&all)[skip..skip + run.len() - 1].to_vec()
}

#[inline(never)]
fn hobby(points: &[Point]) -> Vec<Cubic> {
    let n = points.len() - 1;
    let chord = |k: usize| points[k + 1] - points[k];
    let length: Vec<f32> = (0..n).map(|k| chord(k).length().max(0.01)).collect();
    // How far the path turns at each inner point.
    let turn: Vec<f32> = (0..=n)
        .map(|k| {
            if k == 0 || k == n {
                0.0
            } else {
                turning(chord(k - 1), chord(k))
            }
        })
        .collect();
    let theta = tangents(&length, &turn);
    (0..n)
        .map(|k| {
            let phi = -turn[k + 1] - theta[k + 1];
            let (out, back) = handles(chord(k), sin_cos(theta[k]), sin_cos(phi));
            Cubic(
                points[k],
                points[k] + out,
                points[k + 1] - back,
                points[k + 1],
            )
        })
        .collect()
}

/// The angles at which the curve leaves its points, from one tridiagonal system.
#[inline(never)]
fn tangents(length: &[f32], turn: &[f32]) -> Vec<f32> {
    let n = length.len();
    if n == 1 {
        return vec![0.0; 2];
    }
    // Rows (before, own, after | right side); the ends have curl 1.
    let mut own = vec![1.0; n + 1];
    let mut after = vec![0.0; n + 1];
    let mut right = vec![0.0; n + 1];
    after[0] = 1.0;
    right[0] = -turn[1];
    for k in 1..=n {
        let (before, mut o, a, mut r) = if k == n {
            (1.0, 1.0, 0.0, 0.0)
        } else {
            let (l, m) = (1.0 / length[k - 1], 1.0 / length[k]);
            (
                l,
                2.0 * l + 2.0 * m,
                m,
                -2.0 * turn[k] * l - turn[k + 1] * m,
            )
        };
        let factor = before / own[k - 1];
        o -= factor * after[k - 1];
        r -= factor * right[k - 1];
        own[k] = o;
        after[k] = a;
        right[k] = r;
    }
    let mut theta = vec![0.0; n + 1];
    theta[n] = right[n] / own[n];
    for k in (0..n).rev() {
        theta[k] = (right[k] - after[k] * theta[k + 1]) / own[k];
    }
    theta
}

fn turning(a: Point, b: Point) -> f32 {
    angle(a.x * b.x + a.y * b.y, a.x * b.y - a.y * b.x)
}

/// The handles of a segment over `chord` that leaves it by one angle and comes back by the other, both given as
/// sine and cosine.
#[inline(never)]
fn handles(chord: Point, (st, ct): (f32, f32), (sp, cp): (f32, f32)) -> (Point, Point) {
    let out = rotated(chord, st, ct) * velocity((st, ct), (sp, cp));
    let back = rotated(chord, -sp, cp) * velocity((sp, cp), (st, ct));
    (out, back)
}

fn rotated(v: Point, sin: f32, cos: f32) -> Point {
    Point::new(v.x * cos - v.y * sin, v.x * sin + v.y * cos)
}

/// The length of a handle as a share of its chord: METAPOST's velocity function of the angles at this and the
/// other end.
fn velocity((st, ct): (f32, f32), (sp, cp): (f32, f32)) -> f32 {
    let root5 = 5f32.sqrt();
    let top = 2.0 + 2f32.sqrt() * (st - sp / 16.0) * (sp - st / 16.0) * (ct - cp);
    let bottom = 3.0 * (1.0 + 0.5 * (root5 - 1.0) * ct + 0.5 * (3.0 - root5) * cp);
    (top / bottom).min(LONGEST_HANDLE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quarter_circle_is_round() {
        let points = [
            Point::new(100.0, 0.0),
            Point::new(70.71, 70.71),
            Point::new(0.0, 100.0),
        ];
        for segment in spline(&points, &[false; 3], false) {
            for step in 0_u8..=10 {
                let radius = segment.at(f32::from(step) / 10.0).length();
                assert!((radius - 100.0).abs() < 0.6, "radius {radius}");
            }
        }
    }

    #[test]
    fn a_border_on_the_mid_line_meets_its_mirror_level() {
        let points = [
            Point::new(0.0, 0.0),
            Point::new(30.0, 10.0),
            Point::new(45.0, 50.0),
        ];
        let first = spline(&points, &[false; 3], true)[0];
        assert!(
            (first.1.y - first.0.y).abs() < 0.01,
            "leaves level: {first:?}"
        );
        let free = spline(&points, &[false; 3], false)[0];
        assert!(
            (free.1.y - free.0.y).abs() > 0.4,
            "a whole drawing is not mirrored: {free:?}"
        );
    }

    #[test]
    fn a_ring_has_no_corner_where_it_begins() {
        let corners = [
            (0.0, -9.0),
            (9.0, 0.0),
            (0.0, 9.0),
            (-9.0, 0.0),
            (0.0, -9.0),
        ];
        let ring = spline(&corners.map(|(x, y)| Point::new(x, y)), &[false; 5], false);
        assert!(
            (ring[0].1.y + 9.0).abs() < 0.3 && (ring[3].2.y + 9.0).abs() < 0.3,
            "{ring:?}"
        );
    }

    #[test]
    fn a_corner_breaks_the_curve() {
        let points = [
            Point::new(0.0, 10.0),
            Point::new(10.0, 10.0),
            Point::new(10.0, 20.0),
        ];
        let sharp = spline(&points, &[false, true, false], false);
        assert!((sharp[0].2.y - 10.0).abs() < 0.01, "{sharp:?}");
    }
}
