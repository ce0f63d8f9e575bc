use crate::Point;

/// One Bézier segment: start, two handles, end.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cubic(pub Point, pub Point, pub Point, pub Point);

impl Cubic {
    /// The straight segment between two points.
    #[must_use]
    pub fn line(from: Point, to: Point) -> Self {
        Self(
            from,
            from.towards(to, 1.0 / 3.0),
            from.towards(to, 2.0 / 3.0),
            to,
        )
    }

    /// The same segment walked from its end.
    #[must_use]
    pub fn reversed(self) -> Self {
        Self(self.3, self.2, self.1, self.0)
    }

    /// The same segment on the other side of the mid-line.
    #[must_use]
    pub fn mirrored(self) -> Self {
        Self(
            self.0.mirrored(),
            self.1.mirrored(),
            self.2.mirrored(),
            self.3.mirrored(),
        )
    }

    /// The point at `t`, from 0 at the start to 1 at the end.
    #[must_use]
    pub fn at(self, t: f32) -> Point {
        let s = 1.0 - t;
        self.0 * (s * s * s)
            + self.1 * (3.0 * s * s * t)
            + self.2 * (3.0 * s * t * t)
            + self.3 * (t * t * t)
    }
}
