use crate::atlas::{MuscleId, Side, ZoneId};

/// A muscle that may explain marks, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// The muscle.
    pub muscle: MuscleId,
    /// On which side. The middle means either.
    pub side: Side,
    /// Thousands for each mark covered; below that, how well and how specifically.
    pub score: u32,
    /// The marks it explains, in their order.
    pub hits: Vec<Hit>,
}

/// A mark that a muscle explains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The number of the mark.
    pub mark: usize,
    /// Its zone.
    pub zone: ZoneId,
    /// How it is explained.
    pub kind: HitKind,
}

/// How a muscle explains a mark, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HitKind {
    /// The pattern puts pain there first.
    Essential,
    /// The pattern may spread there.
    Spillover,
    /// The muscle lies there.
    Here,
}

impl HitKind {
    pub(super) const fn weight(self) -> u32 {
        match self {
            Self::Essential => 10,
            Self::Spillover => 4,
            Self::Here => 1,
        }
    }

    /// Whether the pattern covers the mark.
    pub(super) const fn covers(self) -> bool {
        !matches!(self, Self::Here)
    }
}

impl Match {
    /// How many marks the pattern covers.
    #[must_use]
    pub fn covered(&self) -> usize {
        self.hits.iter().filter(|hit| hit.kind.covers()).count()
    }
}
