use fascia_map_curve::Point;

/// The closest look, as a multiple of the whole view.
const CLOSEST: f32 = 6.0;

/// The part of a view that is on screen, in units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// The left edge.
    pub x: f32,
    /// The upper edge.
    pub y: f32,
    /// Its width.
    pub width: f32,
    /// Its height.
    pub height: f32,
}

impl Frame {
    /// A frame of the given edges.
    #[must_use]
    pub const fn new([x, y, width, height]: [f32; 4]) -> Self {
        Self {
            x,
            y,
            width,
            height,
        }
    }

    /// The smallest frame round all points, or none.
    pub fn around(points: impl IntoIterator<Item = Point>) -> Option<Self> {
        let mut points = points.into_iter();
        let first = points.next()?;
        let (mut low, mut high) = (first, first);
        for p in points {
            low = Point::new(low.x.min(p.x), low.y.min(p.y));
            high = Point::new(high.x.max(p.x), high.y.max(p.y));
        }
        Some(Self {
            x: low.x,
            y: low.y,
            width: high.x - low.x,
            height: high.y - low.y,
        })
    }

    /// The smallest frame round both.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        let (x, y) = (self.x.min(other.x), self.y.min(other.y));
        Self {
            x,
            y,
            width: (self.x + self.width).max(other.x + other.width) - x,
            height: (self.y + self.height).max(other.y + other.height) - y,
        }
    }

    /// Its middle.
    #[must_use]
    pub fn centre(self) -> Point {
        Point::new(self.x + self.width / 2.0, self.y + self.height / 2.0)
    }

    /// Whether a point is inside.
    #[must_use]
    pub fn holds(self, at: Point) -> bool {
        (self.x..=self.x + self.width).contains(&at.x)
            && (self.y..=self.y + self.height).contains(&at.y)
    }

    /// The same shape `factor` times as close, keeping `still` where it is on screen, within `whole`.
    #[must_use]
    pub fn zoomed(self, factor: f32, still: Point, whole: Self) -> Self {
        let width = (self.width / factor).clamp(whole.width / CLOSEST, whole.width);
        let share = width / self.width;
        let frame = Self {
            x: still.x - (still.x - self.x) * share,
            y: still.y - (still.y - self.y) * share,
            width,
            height: self.height * share,
        };
        frame.within(whole)
    }

    /// The same, or, if a point is not inside, shifted so that it is in the middle, within `whole`.
    #[must_use]
    pub fn holding(self, at: Point, whole: Self) -> Self {
        if self.holds(at) {
            self
        } else {
            self.shifted(at - self.centre(), whole)
        }
    }

    /// Shifted by a step in units, within `whole`.
    #[must_use]
    pub fn shifted(self, step: Point, whole: Self) -> Self {
        Self {
            x: self.x + step.x,
            y: self.y + step.y,
            ..self
        }
        .within(whole)
    }

    /// Moved, but not scaled, so that it doesn't look past the edges of `whole`.
    #[must_use]
    pub fn within(self, whole: Self) -> Self {
        let fit = |at: f32, size: f32, low: f32, full: f32| {
            if size >= full {
                low + (full - size) / 2.0
            } else {
                at.clamp(low, low + full - size)
            }
        };
        Self {
            x: fit(self.x, self.width, whole.x, whole.width),
            y: fit(self.y, self.height, whole.y, whole.height),
            ..self
        }
    }

    /// The frame in the proportions of `whole` that shows `part` with air around it.
    #[must_use]
    pub fn showing(part: Self, whole: Self) -> Self {
        let air = 1.5;
        let scale = (part.width * air / whole.width).max(part.height * air / whole.height);
        let scale = scale.clamp(1.6 / CLOSEST, 1.0);
        let (width, height) = (whole.width * scale, whole.height * scale);
        let c = part.centre();
        Self {
            x: c.x - width / 2.0,
            y: c.y - height / 2.0,
            width,
            height,
        }
        .within(whole)
    }

    /// How many times as close as `whole` it looks.
    #[must_use]
    pub fn closeness(self, whole: Self) -> f32 {
        whole.width / self.width
    }

    /// A share `t` of the way to `other`.
    #[must_use]
    pub fn towards(self, other: Self, t: f32) -> Self {
        let mix = |a: f32, b: f32| a + (b - a) * t;
        Self {
            x: mix(self.x, other.x),
            y: mix(self.y, other.y),
            width: mix(self.width, other.width),
            height: mix(self.height, other.height),
        }
    }

    /// The value of an SVG `viewBox`.
    #[must_use]
    pub fn view_box(self) -> String {
        let [x, y, w, h] = [self.x, self.y, self.width, self.height].map(tenths);
        [x, y, w, h].join(" ")
    }
}

/// A number with one decimal, without the weight of float formatting.
#[must_use]
pub fn tenths(value: f32) -> String {
    #[allow(
        clippy::cast_possible_truncation,
        reason = "coordinates stay within some thousands"
    )]
    let tenths = (value * 10.0).round() as i32;
    let sign = if tenths < 0 { "-" } else { "" };
    let size = tenths.unsigned_abs();
    [
        sign,
        &(size / 10).to_string(),
        ".",
        &(size % 10).to_string(),
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: Frame = Frame::new([-300.0, -20.0, 600.0, 1040.0]);

    #[test]
    fn zooming_keeps_the_point_under_the_finger() {
        let still = Point::new(50.0, 300.0);
        let near = WHOLE.zoomed(2.0, still, WHOLE);
        let share = |f: Frame| ((still.x - f.x) / f.width, (still.y - f.y) / f.height);
        assert!((share(WHOLE).0 - share(near).0).abs() < 0.001);
        assert!((share(WHOLE).1 - share(near).1).abs() < 0.001);
    }

    #[test]
    fn zooming_out_ends_at_the_whole() {
        let near = WHOLE.zoomed(3.0, Point::new(0.0, 0.0), WHOLE);
        assert_eq!(near.zoomed(0.01, Point::new(200.0, 900.0), WHOLE), WHOLE);
        assert!(WHOLE.zoomed(1000.0, Point::new(0.0, 0.0), WHOLE).width >= 99.0);
    }

    #[test]
    fn panning_stops_at_the_edge() {
        let near = WHOLE.zoomed(2.0, Point::new(0.0, 500.0), WHOLE);
        let far = near.shifted(Point::new(9000.0, -9000.0), WHOLE);
        assert!(
            (far.x + far.width - 300.0).abs() < 0.01 && (far.y + 20.0).abs() < 0.01,
            "{far:?}"
        );
    }

    #[test]
    fn a_frame_moves_for_what_is_outside_only() {
        let near = WHOLE.zoomed(3.0, Point::new(0.0, 500.0), WHOLE);
        let (inside, outside) = (Point::new(20.0, 520.0), Point::new(40.0, -10.0));
        assert_eq!(near.holding(inside, WHOLE), near);
        let moved = near.holding(outside, WHOLE);
        assert!(moved.holds(outside) && WHOLE.y <= moved.y, "{moved:?}");
        assert!((moved.width - near.width).abs() < 0.01, "{moved:?}");
    }

    #[test]
    fn a_frame_holds_what_is_inside() {
        assert!(WHOLE.holds(Point::new(-300.0, 1020.0)));
        assert!(!WHOLE.holds(Point::new(-301.0, 500.0)) && !WHOLE.holds(Point::new(0.0, 1021.0)));
    }

    #[test]
    fn a_part_is_shown_whole_and_never_too_close() {
        let part = Frame::new([100.0, 300.0, 4.0, 4.0]);
        let shown = Frame::showing(part, WHOLE);
        assert!(shown.closeness(WHOLE) < 4.0);
        assert!(shown.x < 100.0 && shown.x + shown.width > 104.0);
    }

    #[test]
    fn a_view_box_has_one_decimal() {
        assert_eq!(
            Frame::new([-0.55, 2.0, 10.04, 3.0]).view_box(),
            "-0.6 2.0 10.0 3.0"
        );
    }
}
