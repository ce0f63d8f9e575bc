use crate::atlas::{Side, ZoneId};

/// A painful place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Mark {
    /// Where.
    pub zone: ZoneId,
    /// On which side. The middle stands for a zone without sides, or for "either".
    pub side: Side,
    /// How much.
    pub strength: Strength,
}

/// How much a place hurts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Strength {
    /// A little.
    Mild,
    /// Neither little nor much, or not said.
    #[default]
    Moderate,
    /// Much.
    Strong,
}

impl Mark {
    /// A mark of moderate strength.
    #[must_use]
    pub const fn new(zone: ZoneId, side: Side) -> Self {
        Self {
            zone,
            side,
            strength: Strength::Moderate,
        }
    }

    /// The same mark on the other side.
    #[must_use]
    pub const fn mirrored(self) -> Self {
        Self {
            side: self.side.mirrored(),
            ..self
        }
    }

    /// Whether something on a side of the body can explain it.
    pub(super) fn reached_from(self, side: Side) -> bool {
        self.side == side || self.side == Side::Middle || !self.zone.sided()
    }
}

impl Strength {
    pub(super) const fn weight(self) -> u32 {
        match self {
            Self::Mild => 9,
            Self::Moderate => 10,
            Self::Strong => 11,
        }
    }
}
