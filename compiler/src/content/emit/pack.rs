//! One text for all the words of an entry: fields joined by one separator, items of a list by another. Thousands
//! of pointers are spared that way, and the page splits only what it shows.

/// Between fields: U+001F, unit separator.
pub const FIELD: &str = "\u{1f}";
/// Between the items of a list: U+001E, record separator.
pub const ITEM: &str = "\u{1e}";

use crate::content::language::Language;

/// The words of one entry as they are packed.
pub struct Pack<'a> {
    language: &'a Language,
    fields: Vec<String>,
}

impl<'a> Pack<'a> {
    pub fn new(language: &'a Language) -> Self {
        Self {
            language,
            fields: Vec::new(),
        }
    }

    /// A text that is shown.
    pub fn text(mut self, text: &str) -> Self {
        self.fields.push(self.language.say(text));
        self
    }

    /// Texts that are shown one by one.
    pub fn list(mut self, texts: &[String]) -> Self {
        let texts: Vec<String> = texts.iter().map(|text| self.language.say(text)).collect();
        self.fields.push(texts.join(ITEM));
        self
    }

    /// What is never shown: a number, an id, words to search for.
    pub fn raw(mut self, text: &str) -> Self {
        self.fields.push(text.to_owned());
        self
    }

    pub fn done(self) -> String {
        self.fields.join(FIELD)
    }
}
