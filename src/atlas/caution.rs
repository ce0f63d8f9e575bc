use super::generated as table;
use super::{CautionId, CautionKind, SourceId, Tool, ZoneId};

/// What is said about a caution.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CautionWords {
    /// Its name.
    pub name: &'static str,
    /// What to heed.
    pub text: &'static str,
}

impl CautionId {
    /// How strict it is.
    #[must_use]
    pub fn kind(self) -> CautionKind {
        table::CAUTIONS[self.index()].kind
    }

    /// The zones it holds for. Empty when for all.
    #[must_use]
    pub fn zones(self) -> &'static [ZoneId] {
        table::CAUTION_ZONES.get(self.index())
    }

    /// The tools it holds for. Empty when for all.
    #[must_use]
    pub fn tools(self) -> &'static [Tool] {
        table::CAUTION_TOOLS.get(self.index())
    }

    /// Whether it holds for every place and tool.
    #[must_use]
    pub fn is_general(self) -> bool {
        self.zones().is_empty() && self.tools().is_empty()
    }

    /// Where it comes from.
    #[must_use]
    pub fn sources(self) -> &'static [SourceId] {
        table::CAUTION_SOURCES.get(self.index())
    }

    /// What is said about it.
    #[must_use]
    pub fn words(self) -> CautionWords {
        let mut fields = table::CAUTION_WORDS.row(self.index());
        CautionWords {
            name: fields.text(),
            text: fields.text(),
        }
    }
}
