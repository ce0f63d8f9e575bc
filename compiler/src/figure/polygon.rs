use fascia_map_curve::{Outline, Point};

/// A closed outline as straight steps, with its box.
#[derive(Clone, Debug)]
pub struct Polygon {
    points: Vec<Point>,
    low: Point,
    high: Point,
}

impl Polygon {
    /// The outline in eight steps a segment, fine enough for a tenth of a unit.
    #[must_use]
    pub fn of(outline: &Outline) -> Self {
        let points = outline.polygon(8);
        let mut low = Point::new(f32::MAX, f32::MAX);
        let mut high = Point::new(f32::MIN, f32::MIN);
        for p in &points {
            low = Point::new(low.x.min(p.x), low.y.min(p.y));
            high = Point::new(high.x.max(p.x), high.y.max(p.y));
        }
        Self { points, low, high }
    }

    /// Lowest and highest coordinates.
    #[must_use]
    pub fn bounds(&self) -> (Point, Point) {
        (self.low, self.high)
    }

    /// The corners.
    #[must_use]
    pub fn points(&self) -> &[Point] {
        &self.points
    }

    /// Whether `p` lies inside.
    #[must_use]
    pub fn contains(&self, p: Point) -> bool {
        if p.x < self.low.x || p.x > self.high.x || p.y < self.low.y || p.y > self.high.y {
            return false;
        }
        let mut inside = false;
        let mut b = self.points[self.points.len() - 1];
        for &a in &self.points {
            if (a.y > p.y) != (b.y > p.y) && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x {
                inside = !inside;
            }
            b = a;
        }
        inside
    }

    /// How far `p` is from the edge.
    #[must_use]
    pub fn distance(&self, p: Point) -> f32 {
        let mut nearest = f32::MAX;
        let mut b = self.points[self.points.len() - 1];
        for &a in &self.points {
            let edge = b - a;
            let length = edge.x * edge.x + edge.y * edge.y;
            let t = if length == 0.0 {
                0.0
            } else {
                ((p - a).x * edge.x + (p - a).y * edge.y) / length
            };
            nearest = nearest.min(p.distance(a + edge * t.clamp(0.0, 1.0)));
            b = a;
        }
        nearest
    }

    /// Its area in square units.
    #[must_use]
    pub fn area(&self) -> f32 {
        let mut twice = 0.0;
        let mut b = self.points[self.points.len() - 1];
        for &a in &self.points {
            twice += b.x * a.y - a.x * b.y;
            b = a;
        }
        (twice / 2.0).abs()
    }
}
