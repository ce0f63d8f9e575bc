use super::generated as table;
use super::{ConditionId, FlagId, MuscleId, ZoneId};

/// What is said about a name that people search for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConditionWords {
    /// The name.
    pub name: &'static str,
    /// What people type to find it.
    pub search: Vec<&'static str>,
    /// What the map can show about it.
    pub can: &'static str,
    /// What the map cannot tell.
    pub cannot: &'static str,
}

impl ConditionId {
    /// Where it is felt.
    #[must_use]
    pub fn zones(self) -> &'static [ZoneId] {
        table::CONDITION_ZONES.get(self.index())
    }

    /// Muscles to look at.
    #[must_use]
    pub fn muscles(self) -> &'static [MuscleId] {
        table::CONDITION_MUSCLES.get(self.index())
    }

    /// Signs to heed.
    #[must_use]
    pub fn flags(self) -> &'static [FlagId] {
        table::CONDITION_FLAGS.get(self.index())
    }

    /// The name.
    #[must_use]
    pub fn name(self) -> &'static str {
        table::CONDITION_WORDS.get(self.index())
    }

    /// What is said about it.
    #[must_use]
    pub fn words(self) -> ConditionWords {
        let mut fields = table::CONDITION_WORDS.row(self.index());
        ConditionWords {
            name: fields.text(),
            search: fields.list(),
            can: fields.text(),
            cannot: fields.text(),
        }
    }
}
