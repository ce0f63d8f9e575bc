//! Tables that take few bytes.

use std::sync::OnceLock;

use super::{dictionary, generated};

/// A list of things for each entry of a kind: all items in one row, and how many each entry has.
pub struct Lists<T: 'static> {
    pub lens: &'static [u8],
    pub items: &'static [T],
}

impl<T> Lists<T> {
    /// The list of one entry.
    pub fn get(&self, index: usize) -> &'static [T] {
        let start = self
            .lens
            .iter()
            .take(index)
            .map(|len| usize::from(*len))
            .sum::<usize>();
        let len = self.lens.get(index).map_or(0, |len| usize::from(*len));
        self.items.get(start..start + len).unwrap_or_default()
    }
}

/// The texts of all entries of a kind: the first field of each entry, then the second of each, and so on.
pub struct Texts {
    kept: Kept,
    rows: usize,
    fields: OnceLock<Vec<&'static str>>,
}

enum Kept {
    Plain(&'static str),
    Packed(&'static [u8]),
}

impl Texts {
    /// Texts of so many entries.
    pub const fn plain(text: &'static str, rows: usize) -> Self {
        Self::new(Kept::Plain(text), rows)
    }

    /// Texts of so many entries, their words written as numbers.
    pub const fn packed(bytes: &'static [u8], rows: usize) -> Self {
        Self::new(Kept::Packed(bytes), rows)
    }

    const fn new(kept: Kept, rows: usize) -> Self {
        let fields = OnceLock::new();
        Self { kept, rows, fields }
    }

    /// All fields. Put together once, when first needed, and kept for good.
    fn fields(&self) -> &[&'static str] {
        self.fields.get_or_init(|| {
            let text = match self.kept {
                Kept::Plain(text) => text,
                Kept::Packed(bytes) => dictionary::read(words(), bytes).leak(),
            };
            text.split('\u{1f}').collect()
        })
    }

    /// The first field of an entry.
    pub fn get(&self, row: usize) -> &'static str {
        self.fields().get(row).copied().unwrap_or_default()
    }

    /// The number of the entry whose first field is this text.
    pub fn position(&self, text: &str) -> Option<usize> {
        self.fields()
            .iter()
            .take(self.rows)
            .position(|field| *field == text)
    }

    /// The fields of an entry, one by one.
    pub fn row(&self, row: usize) -> Row<'_> {
        Row {
            fields: self.fields(),
            at: row,
            rows: self.rows,
        }
    }
}

/// The words that have numbers.
fn words() -> &'static [&'static str] {
    static WORDS: OnceLock<Vec<&'static str>> = OnceLock::new();
    WORDS.get_or_init(|| generated::WORDS.split('\n').collect())
}

/// Hands out the fields of an entry in their order.
pub struct Row<'a> {
    fields: &'a [&'static str],
    at: usize,
    rows: usize,
}

impl Row<'_> {
    /// The next field. Empty when there is none.
    pub fn text(&mut self) -> &'static str {
        let field = self.fields.get(self.at).copied().unwrap_or_default();
        self.at += self.rows;
        field
    }

    /// The next field as a list.
    pub fn list(&mut self) -> Vec<&'static str> {
        items(self.text())
    }

    /// The next field as parts.
    pub fn parts(&mut self) -> impl Iterator<Item = &'static str> + use<> {
        let parts = self.text();
        parts.split('\u{1d}').filter(move |_| !parts.is_empty())
    }
}

/// The items of a packed list.
pub fn items(packed: &'static str) -> Vec<&'static str> {
    if packed.is_empty() {
        Vec::new()
    } else {
        packed.split('\u{1e}').collect()
    }
}
