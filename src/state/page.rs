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
