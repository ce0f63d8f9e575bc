use super::generated as table;
use super::{Action, FlagId, SourceId, ZoneId};

/// What is said about a sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlagWords {
    /// What you notice.
    pub sign: &'static str,
    /// What it may mean.
    pub why: &'static str,
    /// When it is more urgent. Empty where it never is.
    pub worse: &'static str,
    /// What people type who mean it.
    pub search: Vec<&'static str>,
}

impl FlagId {
    /// What to do.
    #[must_use]
    pub fn action(self) -> Action {
        table::FLAGS[self.index()].action
    }

    /// What to do when the words of `worse` are true as well.
    #[must_use]
    pub fn worse_action(self) -> Option<Action> {
        table::FLAGS[self.index()].worse
    }

    /// Whether it holds for every zone.
    #[must_use]
    pub fn everywhere(self) -> bool {
        table::FLAGS[self.index()].everywhere
    }

    /// The zones it holds for. Empty when it holds everywhere.
    #[must_use]
    pub fn zones(self) -> &'static [ZoneId] {
        table::FLAG_ZONES.get(self.index())
    }

    /// Where it comes from.
    #[must_use]
    pub fn sources(self) -> &'static [SourceId] {
        table::FLAG_SOURCES.get(self.index())
    }

    /// What is said about it.
    #[must_use]
    pub fn words(self) -> FlagWords {
        let mut fields = table::FLAG_WORDS.row(self.index());
        FlagWords {
            sign: fields.text(),
            why: fields.text(),
            worse: fields.text(),
            search: fields.list(),
        }
    }
}
