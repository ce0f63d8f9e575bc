//! Tables that take few bytes: all entries in one row, and how long each is.

/// A list of things for each entry of a kind.
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

/// A packed text for each entry of a kind.
pub struct Texts {
    pub all: &'static str,
    pub lens: &'static [u16],
}

impl Texts {
    /// The packed text of one entry.
    pub fn get(&self, index: usize) -> &'static str {
        let start = self
            .lens
            .iter()
            .take(index)
            .map(|len| usize::from(*len))
            .sum::<usize>();
        let len = self.lens.get(index).map_or(0, |len| usize::from(*len));
        self.all.get(start..start + len).unwrap_or_default()
    }

    /// The number of the entry with this text.
    pub fn position(&self, text: &str) -> Option<usize> {
        let mut rest = self.all;
        self.lens.iter().position(|len| {
            let (entry, after) = rest.split_at_checked(usize::from(*len)).unwrap_or_default();
            rest = after;
            entry == text
        })
    }

    /// The fields of one entry.
    pub fn fields(&self, index: usize) -> Fields {
        Fields(self.get(index))
    }
}

/// Takes a packed text apart, field by field.
pub struct Fields(&'static str);

impl Fields {
    /// The next field. Empty when there is none.
    pub fn text(&mut self) -> &'static str {
        let (field, rest) = self.0.split_once('\u{1f}').unwrap_or((self.0, ""));
        self.0 = rest;
        field
    }

    /// The next field as a list.
    pub fn list(&mut self) -> Vec<&'static str> {
        items(self.text())
    }

    /// Whether all fields were taken.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
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
