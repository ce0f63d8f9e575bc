use super::TermId;
use super::generated as table;

/// A hard word explained.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TermWords {
    /// The word.
    pub term: &'static str,
    /// What it means.
    pub text: &'static str,
    /// How to say it. Empty where that is plain.
    pub say: &'static str,
}

impl TermId {
    /// The word and what it means.
    #[must_use]
    pub fn words(self) -> TermWords {
        let mut fields = table::TERM_WORDS.row(self.index());
        TermWords {
            term: fields.text(),
            text: fields.text(),
            say: fields.text(),
        }
    }
}
