//! The compiler of content: reads `content/facts` and the words of one language, checks every reference and
//! emits const tables for the page.
//!
//! Reading never stops at the first fault. Whatever could be read is kept, so that one run tells all that is
//! wrong; [`Content::emit`] is meant for content without faults, or for drafts where the caller accepts them.

mod check;
mod emit;
mod facts;
mod forbidden;
mod ids;
mod language;
mod reader;
mod spoken;
mod tree;
mod words;

use std::io;
use std::path::Path;

use crate::report::Report;
use facts::Facts;
use language::Language;
use reader::Reader;
use words::{Piece, Words};

pub use forbidden::FORBIDDEN;

/// All that one language's page knows.
pub struct Content {
    facts: Facts,
    words: Words,
    language: Language,
}

impl Content {
    /// Reads and checks the content below `root` in a language: the name of a folder there, or `pseudo`.
    #[must_use]
    pub fn read(root: &Path, language: &str) -> (Self, Report) {
        let mut reader = Reader::new(root);
        let language = Language::new(language);
        let facts = Facts::read(&mut reader);
        let words = Words::read(&mut reader, &facts, &language);
        let content = Self {
            facts,
            words,
            language,
        };
        check::check(&content, &mut reader);
        (content, reader.into_report())
    }

    /// Writes the generated code and the packed words to a folder.
    ///
    /// # Errors
    /// When the folder cannot be written to.
    pub fn emit(&self, out: &Path) -> io::Result<()> {
        emit::emit(self, out)
    }

    /// The language tag, for `lang`.
    #[must_use]
    pub fn code(&self) -> &str {
        self.language.code()
    }

    /// A word of the interface that takes no values.
    #[must_use]
    pub fn said(&self, key: &str) -> Option<String> {
        let text = self.words.interface.texts.iter().find(|t| t.key == key)?;
        match &text.pieces[..] {
            [Piece::Words(words)] => Some(self.language.say(words)),
            _ => None,
        }
    }

    /// The ids of the zones in their order.
    pub fn zones(&self) -> impl Iterator<Item = &str> {
        self.facts.zones.names()
    }

    /// The ids of the muscles in their order.
    pub fn muscles(&self) -> impl Iterator<Item = &str> {
        self.facts.muscles.names()
    }
}
