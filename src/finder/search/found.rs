use std::ops::Range;

use crate::atlas::{ConditionId, MuscleId, PageId, TermId, ZoneId};

/// A result of the search.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// What was found.
    pub what: What,
    /// Its name.
    pub title: &'static str,
    /// The parts of the name that were typed, as byte ranges.
    pub matched: Vec<Range<usize>>,
    /// The other name by which it was found. Empty when the name itself, or only a description, matched.
    pub also: &'static str,
    /// How well it fits; comparable within one search.
    pub score: u32,
}

/// What can be found, in the order in which equals are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum What {
    /// A place of the skin.
    Zone(ZoneId),
    /// A name that people search for.
    Condition(ConditionId),
    /// A muscle.
    Muscle(MuscleId),
    /// A Learn page.
    Page(PageId),
    /// A hard word.
    Term(TermId),
}

impl What {
    /// Places go before names of pains, those before muscles, and what is read last, where all have what was typed.
    pub(super) fn goes_first(self) -> u32 {
        match self {
            Self::Zone(_) => 4,
            Self::Condition(_) => 3,
            Self::Muscle(_) => 2,
            Self::Page(_) | Self::Term(_) => 1,
        }
    }
}
