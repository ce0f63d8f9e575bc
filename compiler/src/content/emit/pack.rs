//! The words of an entry on their way into one text for all entries of a kind: first the first field of each entry,
//! then the second field of each, and so on. Like stands beside like, which compresses best; thousands of pointers
//! are spared; and the page splits a text once, when it first needs it.

use crate::content::language::Language;

/// Between fields: U+001F, unit separator.
pub const FIELD: &str = "\u{1f}";
/// Between the items of a list: U+001E, record separator.
pub const ITEM: &str = "\u{1e}";
/// Between the parts of the last field, of which each entry may have another number: U+001D, group separator.
pub const PART: &str = "\u{1d}";

/// The words of one entry as they are packed.
pub struct Pack<'a> {
    language: &'a Language,
    fields: Vec<String>,
}

impl<'a> Pack<'a> {
    pub fn new(language: &'a Language) -> Self {
        let fields = Vec::new();
        Self { language, fields }
    }

    /// A text that is shown.
    pub fn text(self, text: &str) -> Self {
        let said = self.language.say(text);
        self.raw(&said)
    }

    /// Texts that are shown one by one.
    pub fn list(self, texts: &[String]) -> Self {
        let said = self.say_all(texts);
        self.raw(&said)
    }

    /// What is never shown: a number, an id, words to search for.
    pub fn raw(mut self, text: &str) -> Self {
        self.fields.push(text.to_owned());
        self
    }

    /// The last field, of several parts.
    pub fn parts(self, parts: &[String]) -> Self {
        self.raw(&parts.join(PART))
    }

    /// The items of a list as they are packed.
    pub fn say_all(&self, texts: &[String]) -> String {
        let said: Vec<String> = texts.iter().map(|text| self.language.say(text)).collect();
        said.join(ITEM)
    }

    pub fn done(self) -> Vec<String> {
        self.fields
    }
}

/// One text of the fields of all entries. An entry with fewer fields than the others has empty ones at its end.
pub fn columns(entries: &[Vec<String>]) -> String {
    let width = entries.iter().map(Vec::len).max().unwrap_or_default();
    let fields = (0..width).flat_map(|column| {
        entries
            .iter()
            .map(move |entry| entry.get(column).map_or("", String::as_str))
    });
    fields.collect::<Vec<_>>().join(FIELD)
}
