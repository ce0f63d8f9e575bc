use super::SourceId;
use super::generated as table;

/// A reference. What is not known is empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceWords {
    /// Who wrote it.
    pub authors: &'static str,
    /// When.
    pub year: &'static str,
    /// Its title.
    pub title: &'static str,
    /// The journal or publisher.
    pub journal: &'static str,
    /// Its DOI, without the address of the resolver.
    pub doi: &'static str,
    /// Its address, where there is no DOI.
    pub url: &'static str,
    /// Whether the authors of the content read the abstract or more.
    pub checked: bool,
}

impl SourceId {
    /// The reference in full.
    #[must_use]
    pub fn words(self) -> SourceWords {
        let mut fields = table::SOURCE_WORDS.row(self.index());
        SourceWords {
            authors: fields.text(),
            year: fields.text(),
            title: fields.text(),
            journal: fields.text(),
            doi: fields.text(),
            url: fields.text(),
            checked: fields.text() == "1",
        }
    }
}
