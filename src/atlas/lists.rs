//! Tables that take few bytes.

use std::sync::OnceLock;

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

/// The texts of all entries of a kind, packed: the first field of each entry, then the second of each, and so on.
pub struct Texts {
    packed: &'static str,
    rows: usize,
    fields: OnceLock<Vec<&'static str>>,
}

impl Texts {
    /// Packed texts of so many entries.
    pub const fn new(packed: &'static str, rows: usize) -> Self {
        Self {
            packed,
            rows,
            fields: OnceLock::new(),
        }
    }

    /// All fields. Split once, when first needed.
    fn fields(&self) -> &[&'static str] {
        self.fields
            .get_or_init(|| self.packed.split('\u{1f}').collect())
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
