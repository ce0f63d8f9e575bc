use crate::atlas::{ConditionId, LineId, MuscleId, PageId, Side, ZoneId};

/// What the panel shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Page {
    /// Where to begin: a hint, the search and the list of places.
    #[default]
    Home,
    /// A place of the body.
    Zone(ZoneId, Side),
    /// A muscle on one side.
    Muscle(MuscleId, Side),
    /// The places marked, and what explains them.
    Marks,
    /// A name people search for.
    Condition(ConditionId),
    /// The list of Learn pages.
    Learn,
    /// One Learn page.
    Lesson(PageId),
    /// The list of muscles.
    Muscles,
    /// The myofascial lines.
    Lines,
    /// One myofascial line.
    Line(LineId),
    /// The places where nobody should press.
    NoPress,
}

impl Page {
    /// A name for the page within the map, so that going back finds what opened it.
    #[must_use]
    pub fn key(self) -> String {
        let sided = |kind, slug: &str, side: Side| [kind, slug, side.slug()].join(" ");
        match self {
            Self::Home => "home".into(),
            Self::Zone(zone, side) => sided("zone", zone.slug(), side),
            Self::Muscle(muscle, side) => sided("muscle", muscle.slug(), side),
            Self::Marks => "marks".into(),
            Self::Condition(condition) => ["condition", condition.slug()].join(" "),
            Self::Learn => "learn".into(),
            Self::Lesson(page) => ["lesson", page.slug()].join(" "),
            Self::Muscles => "muscles".into(),
            Self::Lines => "lines".into(),
            Self::Line(line) => ["line", line.slug()].join(" "),
            Self::NoPress => "no-press".into(),
        }
    }
}
