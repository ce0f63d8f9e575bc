use super::generated as table;
use super::{CautionId, FlagId, Group, MuscleId, PlaceId, ViewKind, ZoneId};

/// What is said about a zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ZoneWords {
    /// The lay name.
    pub name: &'static str,
    /// The clinical name.
    pub clinical: &'static str,
    /// What lies here.
    pub lies: &'static str,
    /// The fascia here.
    pub fascia: &'static str,
    /// What else can feel like this.
    pub other: &'static str,
    /// What people type to find it.
    pub search: Vec<&'static str>,
}

impl ZoneId {
    /// The part of the body under which it is listed.
    #[must_use]
    pub fn group(self) -> Group {
        table::ZONES[self.index()].group
    }

    /// Whether there is one on the left and one on the right.
    #[must_use]
    pub fn sided(self) -> bool {
        table::ZONES[self.index()].sided
    }

    /// Whether it is a main target in a view.
    #[must_use]
    pub fn in_view(self, view: ViewKind) -> bool {
        table::ZONES[self.index()].views & (1 << view as u8) != 0
    }

    /// Signs that need help here, the most urgent first, and after them those that hold everywhere.
    pub fn flags(self) -> impl Iterator<Item = FlagId> {
        table::ZONE_FLAGS
            .get(self.index())
            .iter()
            .chain(table::EVERYWHERE_FLAGS)
            .copied()
    }

    /// Places here where nobody should press.
    #[must_use]
    pub fn places(self) -> &'static [PlaceId] {
        table::ZONE_PLACES.get(self.index())
    }

    /// Cautions that hold here and not everywhere.
    #[must_use]
    pub fn cautions(self) -> &'static [CautionId] {
        table::ZONE_CAUTIONS.get(self.index())
    }

    /// Muscles that lie here.
    pub fn muscles(self) -> impl Iterator<Item = MuscleId> {
        MuscleId::ALL
            .into_iter()
            .filter(move |muscle| muscle.zones().contains(&self))
    }

    /// The lay name.
    #[must_use]
    pub fn name(self) -> &'static str {
        table::ZONE_WORDS.get(self.index())
    }

    /// What is said about it.
    #[must_use]
    pub fn words(self) -> ZoneWords {
        let mut fields = table::ZONE_WORDS.row(self.index());
        ZoneWords {
            name: fields.text(),
            clinical: fields.text(),
            lies: fields.text(),
            fascia: fields.text(),
            other: fields.text(),
            search: fields.list(),
        }
    }
}
