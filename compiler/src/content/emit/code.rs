//! Generated code: a buffer with the shapes that the tables need.

use std::fmt::Write as _;
use std::io;
use std::path::Path;

use super::dictionary::Dictionary;
use super::pack::{FIELD, columns};

/// The file of the words that have numbers.
const WORDS: &str = "words.txt";

/// Rust code on its way to a folder.
pub struct Code<'a> {
    out: &'a Path,
    text: String,
    texts: Vec<(&'static str, String)>,
}

impl<'a> Code<'a> {
    pub fn new(out: &'a Path) -> Self {
        Self {
            out,
            text: String::new(),
            texts: Vec::new(),
        }
    }

    pub fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// Constants of an id type, all ids in their order, and their names.
    pub fn ids<'s>(&mut self, kind: &str, ids: impl Iterator<Item = &'s str>) {
        let ids: Vec<&str> = ids.collect();
        self.line(&format!("impl {kind} {{"));
        let all = numbered(kind, 0..ids.len());
        self.line(&format!(
            "    /// All in their order.\n    pub const ALL: [Self; {}] = [{all}];",
            ids.len()
        ));
        for (number, id) in ids.iter().enumerate() {
            let name = id.replace('-', "_").to_uppercase();
            self.line(&format!(
                "    /// `{id}`\n    pub const {name}: Self = Self({number});"
            ));
        }
        self.line("}");
        let name = format!("{}_SLUGS", kind.trim_end_matches("Id").to_uppercase());
        let (all, rows) = (ids.join(FIELD), ids.len());
        self.line(&format!(
            "pub(super) static {name}: Texts = Texts::plain({all:?}, {rows});"
        ));
    }

    /// A list of things for each of a kind.
    pub fn lists(&mut self, name: &str, kind: &str, rows: &[Vec<String>]) {
        let lens: Vec<usize> = rows.iter().map(Vec::len).collect();
        let items = rows.concat().join(", ");
        self.line(&format!(
            "pub(super) static {name}: Lists<{kind}> = Lists {{ lens: &{lens:?}, items: &[{items}] }};"
        ));
    }

    /// A list of ids for each of a kind.
    pub fn id_lists(&mut self, name: &str, kind: &str, rows: impl Iterator<Item = Vec<usize>>) {
        let rows: Vec<Vec<String>> = rows
            .map(|row| {
                row.into_iter()
                    .map(|number| format!("{kind}({number})"))
                    .collect()
            })
            .collect();
        self.lists(name, kind, &rows);
    }

    /// The fields of each of a kind.
    pub fn texts(&mut self, name: &'static str, entries: &[Vec<String>]) {
        self.texts.push((name, columns(entries)));
        let file = included("bytes", &file_of(name));
        let rows = entries.len();
        self.line(&format!(
            "pub(super) static {name}: Texts = Texts::packed({file}, {rows});"
        ));
    }

    /// Writes all texts, each in a file of its own, and the dictionary by which they are read.
    pub fn write_texts(&mut self) -> io::Result<()> {
        let (names, texts): (Vec<_>, Vec<_>) = std::mem::take(&mut self.texts).into_iter().unzip();
        let dictionary = Dictionary::of(&texts);
        for (name, text) in names.into_iter().zip(&texts) {
            // As it is read: for tests, and for whoever wonders.
            let plain = self.out.join(format!("{}.txt", name.to_lowercase()));
            write_if_changed(&plain, text.as_bytes())?;
            write_if_changed(&self.out.join(file_of(name)), &dictionary.pack(text))?;
        }
        write_if_changed(&self.out.join(WORDS), dictionary.lines().as_bytes())?;
        let file = included("str", WORDS);
        self.line(&format!("pub(super) static WORDS: &str = {file};"));
        Ok(())
    }

    pub fn write(self, name: &str) -> io::Result<()> {
        write_if_changed(&self.out.join(name), self.text.as_bytes())
    }
}

fn file_of(texts: &str) -> String {
    format!("{}.bin", texts.to_lowercase())
}

fn included(kind: &str, file: &str) -> String {
    format!("include_{kind}!(concat!(env!(\"OUT_DIR\"), \"/{file}\"))")
}

/// `Kind(1), Kind(2)`
pub fn numbered(kind: &str, numbers: impl IntoIterator<Item = usize>) -> String {
    let mut text = String::new();
    for number in numbers {
        let comma = if text.is_empty() { "" } else { ", " };
        let _ = write!(text, "{comma}{kind}({number})");
    }
    text
}

/// An unchanged file keeps its time, so that nothing is compiled anew for it.
fn write_if_changed(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if std::fs::read(path).is_ok_and(|old| old == bytes) {
        return Ok(());
    }
    std::fs::write(path, bytes)
}
