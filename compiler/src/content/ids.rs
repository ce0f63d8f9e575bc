//! Named things in their order, and references to them.

use toml::Spanned;

use crate::report::nearest;

use super::reader::{Reader, Spot};

/// A reference to something by its id, with where it is written.
pub type Id = Spanned<String>;

/// One named thing.
pub struct Item<T> {
    pub id: String,
    pub spot: Spot,
    pub value: T,
}

/// All things of one kind, in the order of their lists.
pub struct Kind<T> {
    /// What one is called in a fault.
    pub what: &'static str,
    pub items: Vec<Item<T>>,
}

impl<T> Kind<T> {
    pub fn new(what: &'static str) -> Self {
        Self {
            what,
            items: Vec::new(),
        }
    }

    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.items.iter().map(|item| item.id.as_str())
    }

    pub fn index(&self, id: &str) -> Option<usize> {
        self.items.iter().position(|item| item.id == id)
    }

    pub fn get(&self, id: &str) -> Option<&T> {
        self.items
            .iter()
            .find(|item| item.id == id)
            .map(|item| &item.value)
    }

    /// The numbers of the ids that exist; the others were told as faults.
    pub fn indices(&self, ids: &[Id]) -> Vec<usize> {
        ids.iter()
            .filter_map(|id| self.index(id.as_ref()))
            .collect()
    }

    /// Adds a thing unless its id is taken or malformed.
    pub fn add(&mut self, reader: &mut Reader, spot: Spot, id: String, value: T) {
        let what = self.what;
        if self.index(&id).is_some() {
            reader.fault(&spot, format!("{what} \"{id}\" stands here a second time"));
        } else if !well_formed(&id) {
            reader.fault(
                &spot,
                format!("{what} \"{id}\": an id is letters and digits joined by hyphens"),
            );
        } else {
            self.items.push(Item { id, spot, value });
        }
    }

    /// Tells every id that names nothing, or stands twice in its list.
    pub fn check(&self, reader: &mut Reader, spot: &Spot, ids: &[Id]) {
        for (number, id) in ids.iter().enumerate() {
            let name: &str = id.as_ref();
            let spot = spot.at(id.span().start);
            let what = self.what;
            if self.index(name).is_none() {
                let near = nearest(name, self.names());
                reader.fault(&spot, format!("no {what} \"{name}\"{near}"));
            }
            if ids[..number].contains(id) {
                reader.fault(
                    &spot,
                    format!("{what} \"{name}\" stands twice in this list"),
                );
            }
        }
    }
}

fn well_formed(id: &str) -> bool {
    id.split('-')
        .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}
