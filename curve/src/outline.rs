use crate::{Cubic, Point};

/// Two ends nearer than this are one point.
const MEET: f32 = 0.05;

/// A chain of smooth segments.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outline {
    /// The segments, each beginning where the one before ends.
    pub segments: Vec<Cubic>,
}

impl Outline {
    /// Appends a segment, joined by a straight one where they don't meet.
    pub fn push(&mut self, segment: Cubic) {
        if let Some(last) = self.segments.last()
            && last.3.distance(segment.0) > MEET
        {
            let join = Cubic::line(last.3, segment.0);
            self.segments.push(join);
        }
        self.segments.push(segment);
    }

    /// Whether both ends lie on the mid-line, so that the mirrored half completes it.
    #[must_use]
    pub fn crosses_middle(&self) -> bool {
        match (self.segments.first(), self.segments.last()) {
            (Some(first), Some(last)) => {
                first.0.x.abs() < MEET && last.3.x.abs() < MEET && first.0.distance(last.3) > MEET
            }
            _ => false,
        }
    }

    /// The outline on the other side of the mid-line.
    #[must_use]
    pub fn mirrored(&self) -> Self {
        Self {
            segments: self.segments.iter().map(|s| s.mirrored()).collect(),
        }
    }

    /// A half that ends on the mid-line, completed by its mirror image.
    #[must_use]
    pub fn whole(&self) -> Self {
        let mut whole = self.clone();
        for segment in self.segments.iter().rev() {
            whole.push(segment.mirrored().reversed());
        }
        whole
    }

    /// The closed SVG path, in steps of a tenth of a unit.
    #[must_use]
    pub fn path(&self) -> String {
        let mut path = String::new();
        draw(&mut path, &self.segments);
        path.push('z');
        path
    }

    /// The outline as a polygon with `steps` points a segment.
    #[must_use]
    pub fn polygon(&self, steps: u8) -> Vec<Point> {
        let mut points = Vec::with_capacity(self.segments.len() * usize::from(steps) + 1);
        for segment in &self.segments {
            for k in 0..steps {
                points.push(segment.at(f32::from(k) / f32::from(steps)));
            }
        }
        // The end of the last segment too: a chain that is closed by a straight line begins elsewhere.
        points.extend(self.segments.last().map(|s| s.3));
        points
    }
}

/// Appends the open SVG path along `segments`, in steps of a tenth of a unit. Each step starts from the rounded end
/// of the one before, so that neighbours get the same edge.
pub fn draw(path: &mut String, segments: &[Cubic]) {
    let Some(first) = segments.first() else {
        return;
    };
    let mut here = [0; 2];
    path.push('M');
    here = step(path, first.0, here, true);
    path.push('c');
    for (k, segment) in segments.iter().enumerate() {
        step(path, segment.1, here, k == 0);
        step(path, segment.2, here, false);
        here = step(path, segment.3, here, false);
    }
}

/// Appends the way from `here` to `point`, and says where that is; both in tenths.
fn step(path: &mut String, point: Point, here: [i32; 2], first: bool) -> [i32; 2] {
    let there = [tenths(point.x), tenths(point.y)];
    number(path, there[0] - here[0], first);
    number(path, there[1] - here[1], false);
    there
}

#[allow(
    clippy::cast_possible_truncation,
    reason = "coordinates stay within some thousands"
)]
fn tenths(value: f32) -> i32 {
    (value * 10.0).round_ties_even() as i32
}

/// Writes a number of tenths, with a space where SVG needs one.
fn number(path: &mut String, tenths: i32, first: bool) {
    if tenths < 0 {
        path.push('-');
    } else if !first {
        path.push(' ');
    }
    let size = tenths.unsigned_abs();
    digits(path, size / 10);
    if !size.is_multiple_of(10) {
        path.push('.');
        digits(path, size % 10);
    }
}

/// Writes a number without the weight of the formatting machinery.
fn digits(path: &mut String, number: u32) {
    if number > 9 {
        digits(path, number / 10);
    }
    path.push(char::from(b'0' + (number % 10) as u8));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_short_and_relative() {
        let mut outline = Outline::default();
        outline.push(Cubic::line(Point::new(1.0, 2.0), Point::new(4.0, 2.0)));
        assert_eq!(outline.path(), "M1 2c1 0 2 0 3 0z");
    }

    #[test]
    fn both_sides_are_rounded_alike() {
        let mut outline = Outline::default();
        outline.push(Cubic::line(Point::new(0.25, 0.0), Point::new(0.35, -7.0)));
        let other = outline.mirrored().path();
        assert_eq!(outline.path(), "M0.2 0c0.1-2.3 0.1-4.7 0.2-7z");
        assert_eq!(other, "M-0.2 0c-0.1-2.3-0.1-4.7-0.2-7z");
    }

    #[test]
    fn a_polygon_reaches_the_end_of_an_open_chain() {
        let mut outline = Outline::default();
        outline.push(Cubic::line(Point::new(0.0, 0.0), Point::new(5.0, 5.0)));
        assert_eq!(outline.polygon(4).last(), Some(&Point::new(5.0, 5.0)));
    }

    #[test]
    fn a_half_is_completed_by_its_mirror_image() {
        let mut outline = Outline::default();
        outline.push(Cubic::line(Point::new(0.0, 0.0), Point::new(5.0, 5.0)));
        outline.push(Cubic::line(Point::new(5.0, 5.0), Point::new(0.0, 9.0)));
        assert!(outline.crosses_middle());
        let whole = outline.whole();
        assert_eq!(whole.segments.len(), 4);
        assert_eq!(whole.segments[3].3, Point::new(0.0, 0.0));
    }
}
