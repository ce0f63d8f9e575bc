use super::generated as table;
use super::{PlaceId, SourceId, ZoneId};

/// What is said about a no-press place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceWords {
    /// Its name.
    pub name: &'static str,
    /// Why not to press.
    pub why: &'static str,
    /// What holds here.
    pub rule: &'static str,
}

impl PlaceId {
    /// The zones it lies in.
    #[must_use]
    pub fn zones(self) -> &'static [ZoneId] {
        table::PLACE_ZONES.get(self.index())
    }

    /// Where it comes from.
    #[must_use]
    pub fn sources(self) -> &'static [SourceId] {
        table::PLACE_SOURCES.get(self.index())
    }

    /// What is said about it.
    #[must_use]
    pub fn words(self) -> PlaceWords {
        let mut fields = table::PLACE_WORDS.row(self.index());
        PlaceWords {
            name: fields.text(),
            why: fields.text(),
            rule: fields.text(),
        }
    }
}
