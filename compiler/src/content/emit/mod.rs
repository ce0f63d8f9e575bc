//! Writes what the page compiles in: tables of facts as code, words as packed text.

mod code;
mod dictionary;
mod facts;
mod interface;
mod pack;
pub mod pseudo;
mod research;
mod texts;

use std::io;
use std::path::Path;

use super::Content;
use code::Code;

/// Writes `atlas.rs`, `research.rs`, `language.rs` and the packed texts they include.
pub fn emit(content: &Content, out: &Path) -> io::Result<()> {
    let mut atlas = Code::new(out);
    facts::emit(content, &mut atlas);
    texts::emit(content, &mut atlas);
    atlas.write_texts()?;
    atlas.write("atlas.rs")?;
    let mut research = Code::new(out);
    research::emit(content, &mut research);
    research.write("research.rs")?;
    let mut language = Code::new(out);
    interface::emit(content, &mut language);
    language.write("language.rs")
}
