//! Interface words as constants and functions: a key that is missing does not compile.

use super::code::Code;
use super::pseudo;
use crate::content::Content;
use crate::content::words::{Piece, REQUIRED, Text};

pub fn emit(content: &Content, code: &mut Code) {
    let Content {
        words, language, ..
    } = content;
    code.line(&format!(
        "/// The language tag, for `lang`.\npub const CODE: &str = {:?};",
        language.code()
    ));
    code.line(&format!(
        "/// The direction, for `dir`.\npub const DIR: &str = {:?};",
        language.direction()
    ));
    code.line("/// The words of the interface, a constant for each text and a function where a text takes values.");
    code.line("pub mod words {");
    for text in &words.interface.texts {
        entry(text, language.is_pseudo(), code);
    }
    // Only a draft lacks these; then the key stands for the word.
    for key in REQUIRED
        .iter()
        .filter(|key| words.interface.texts.iter().all(|text| text.key != **key))
    {
        code.line(&format!(
            "    /// (missing)\n    pub const {}: &str = {key:?};",
            key.to_uppercase()
        ));
    }
    code.line("}");
}

fn entry(text: &Text, strange: bool, code: &mut Code) {
    let mut pieces = text.pieces.clone();
    if strange {
        for piece in &mut pieces {
            if let Piece::Words(words) = piece {
                *words = pseudo::letters(words);
            }
        }
        pieces.insert(0, Piece::Words(format!("{}\u{200f}", pseudo::OPEN)));
        pieces.push(Piece::Words(pseudo::CLOSE.to_string()));
    }
    let written: String = text
        .pieces
        .iter()
        .map(|piece| match piece {
            Piece::Words(words) => words.clone(),
            Piece::Value(name) => format!("{{{name}}}"),
        })
        .collect();
    code.line(&format!("    #[doc = {written:?}]"));
    let values = text.values();
    if values.is_empty() {
        let all: String = pieces
            .iter()
            .map(|piece| match piece {
                Piece::Words(words) | Piece::Value(words) => words.as_str(),
            })
            .collect();
        code.line(&format!(
            "    pub const {}: &str = {all:?};",
            text.key.to_uppercase()
        ));
        return;
    }
    let parameters: Vec<String> = values.iter().map(|name| format!("{name}: &str")).collect();
    let parts: Vec<String> = pieces
        .iter()
        .map(|piece| match piece {
            Piece::Words(words) => format!("{words:?}"),
            Piece::Value(name) => name.clone(),
        })
        .collect();
    code.line("    #[must_use]");
    code.line(&format!(
        "    pub fn {}({}) -> String {{",
        text.key,
        parameters.join(", ")
    ));
    code.line(&format!("        [{}].concat()", parts.join(", ")));
    code.line("    }");
}
