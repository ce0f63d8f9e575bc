use super::generated as table;
use super::{ClaimId, Grade, Question, SourceId};

impl ClaimId {
    /// What it answers.
    #[must_use]
    pub fn question(self) -> Question {
        table::CLAIMS[self.index()].question
    }

    /// How well it is supported.
    #[must_use]
    pub fn grade(self) -> Grade {
        table::CLAIMS[self.index()].grade
    }

    /// What it rests on.
    #[must_use]
    pub fn sources(self) -> &'static [SourceId] {
        table::CLAIM_SOURCES.get(self.index())
    }

    /// The claim in words.
    #[must_use]
    pub fn text(self) -> &'static str {
        table::CLAIM_WORDS.get(self.index())
    }
}
