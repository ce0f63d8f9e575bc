use std::f32::consts::{FRAC_PI_2, FRAC_PI_4, PI, TAU};

/// The tangent of an eighth of half a turn: beyond it the series of the arc tangent gets slow.
const TAN_PI_8: f32 = 0.414_213_57;

/// The angle of the vector (`x`, `y`) in radians, from -π to π; 0 for no vector. Off by less than 1e-5.
///
/// The standard functions bring several kilobytes into the page to be exact for any number; borders need neither.
pub fn angle(x: f32, y: f32) -> f32 {
    let (wide, high) = (x.abs(), y.abs());
    if wide + high == 0.0 {
        return 0.0;
    }
    let steep = high > wide;
    let mut slope = if steep { wide / high } else { high / wide };
    let mut base = 0.0;
    if slope > TAN_PI_8 {
        slope = (slope - 1.0) / (slope + 1.0);
        base = FRAC_PI_4;
    }
    let square = slope * slope;
    let series = [1.0 / 9.0, 1.0 / 7.0, 1.0 / 5.0, 1.0 / 3.0, 1.0];
    let sum = series
        .into_iter()
        .fold(0.0, |sum, term| term - square * sum);
    let mut angle = base + slope * sum;
    if steep {
        angle = FRAC_PI_2 - angle;
    }
    if x < 0.0 {
        angle = PI - angle;
    }
    angle.copysign(y)
}

/// The sine and cosine of `angle` in radians, of a few turns at most. Off by less than 1e-5.
pub fn sin_cos(angle: f32) -> (f32, f32) {
    // A quarter of the angle within half a turn, where short series do; then doubled twice.
    let part = (angle - TAU * (angle / TAU).round_ties_even()) / 4.0;
    let square = part * part;
    let terms = |terms: [f32; 4]| {
        let rest = terms
            .into_iter()
            .fold(0.0, |sum, n| (1.0 + sum) * (-square / n));
        1.0 + rest
    };
    let sin = part * terms([72.0, 42.0, 20.0, 6.0]);
    let cos = terms([56.0, 30.0, 12.0, 2.0]);
    let double = |(sin, cos): (f32, f32)| (2.0 * sin * cos, 1.0 - 2.0 * sin * sin);
    double(double((sin, cos)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NEAR: f32 = 1e-5;

    /// Angles from two turns back to two turns on.
    fn angles() -> impl Iterator<Item = f32> {
        (-1256_i16..=1256).map(|k| f32::from(k) / 100.0)
    }

    #[test]
    fn sine_and_cosine_are_those_of_the_standard_library() {
        for a in angles() {
            let ((s, c), (sin, cos)) = (sin_cos(a), a.sin_cos());
            assert!(
                (s - sin).abs() < NEAR && (c - cos).abs() < NEAR,
                "{a}: {s} {c}"
            );
        }
    }

    #[test]
    fn the_angle_is_that_of_the_standard_library() {
        for a in angles() {
            for length in [0.02, 1.0, 900.0] {
                let (x, y) = (length * a.cos(), length * a.sin());
                let apart = (angle(x, y) - y.atan2(x)).abs();
                assert!(apart < NEAR, "{x} {y}: {apart}");
            }
        }
        for (x, y) in [(0.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -3.0), (2.0, 2.0)] {
            assert!((angle(x, y) - f32::atan2(y, x)).abs() < NEAR, "{x} {y}");
        }
    }
}
