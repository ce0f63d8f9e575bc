use crate::{Cubic, Outline, Point, spline};

/// One view of the body, as drawn: borders and the shapes chained from them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drawing {
    /// One half is drawn (x at least 0) and mirrored; otherwise all of it is drawn.
    pub half: bool,
    /// The step to which coordinates are kept, in units: a multiple of [`crate::GRAIN`].
    pub grain: f32,
    /// Left, top, width, height of what is shown, in units.
    pub frame: [f32; 4],
    /// The borders.
    pub arcs: Vec<Arc>,
    /// What is drawn, from the bottom up.
    pub shapes: Vec<Shape>,
}

/// A border typed once as a few points.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Arc {
    /// The points it runs through.
    pub points: Vec<Point>,
    /// Which of them are corners.
    pub corners: Vec<bool>,
}

/// A closed chain, an open line, a bundle of fibres or a point.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// What it is.
    pub kind: Kind,
    /// Index of the zone, muscle, place or line in the atlas; for the rest a number within the view.
    pub id: u8,
    /// Belongs to the deep layer.
    pub deep: bool,
    /// For fibres how many lines, for a point its number, otherwise nought.
    pub count: u8,
    /// The pieces of border in order; for fibres the guides.
    pub pieces: Vec<Piece>,
}

/// A run along a border.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Piece {
    /// Index of the border in [`Drawing::arcs`].
    pub arc: u16,
    /// Index of the first point of the run.
    pub from: u8,
    /// Index of the last point; smaller than `from` when walked backwards.
    pub to: u8,
}

/// What a shape shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Kind {
    /// The silhouette.
    Skin,
    /// A zone of the skin.
    Zone,
    /// A muscle's belly.
    Muscle,
    /// A muscle's tendon.
    Tendon,
    /// Fibre lines in a belly.
    Fibres,
    /// A bone.
    Bone,
    /// A sheet of fascia.
    Sheet,
    /// A line people steer by, on the skin.
    Mark,
    /// A pale line across a muscle.
    Seam,
    /// A place where nobody should press.
    Place,
    /// A myofascial line's ribbon.
    Line,
    /// A trigger point.
    Point,
    /// The part of this view that a close-up enlarges.
    CloseUp,
}

impl Kind {
    /// All kinds, in the order of their numbers.
    pub const ALL: [Self; 13] = [
        Self::Skin,
        Self::Zone,
        Self::Muscle,
        Self::Tendon,
        Self::Fibres,
        Self::Bone,
        Self::Sheet,
        Self::Mark,
        Self::Seam,
        Self::Place,
        Self::Line,
        Self::Point,
        Self::CloseUp,
    ];

    /// Whether the shape encloses an area.
    #[must_use]
    pub fn closed(self) -> bool {
        matches!(
            self,
            Self::Skin
                | Self::Zone
                | Self::Muscle
                | Self::Tendon
                | Self::Bone
                | Self::Sheet
                | Self::Place
        )
    }

    /// Whether [`Shape::count`] says something.
    #[must_use]
    pub fn counts(self) -> bool {
        matches!(self, Self::Fibres | Self::Point)
    }
}

impl Drawing {
    /// The smooth segments of the border numbered `arc`.
    #[must_use]
    pub fn smooth(&self, arc: u16) -> Vec<Cubic> {
        let arc = &self.arcs[usize::from(arc)];
        spline(&arc.points, &arc.corners, self.half)
    }

    /// The segments of `shape` in order, with straight joins where two pieces don't meet.
    #[must_use]
    pub fn outline(&self, shape: &Shape) -> Outline {
        let mut outline = Outline::default();
        for piece in &shape.pieces {
            let segments = self.smooth(piece.arc);
            let (a, b) = (usize::from(piece.from), usize::from(piece.to));
            if a <= b {
                for &segment in &segments[a..b] {
                    outline.push(segment);
                }
            } else {
                for segment in segments[b..a].iter().rev() {
                    outline.push(segment.reversed());
                }
            }
        }
        outline
    }

    /// The first point of the first piece of `shape`: where a trigger point is.
    #[must_use]
    pub fn position(&self, shape: &Shape) -> Point {
        let piece = shape.pieces[0];
        self.arcs[usize::from(piece.arc)].points[usize::from(piece.from)]
    }
}
