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
    /// What is there but could not be read: told once, and not again wherever it is named.
    lost: Lost,
}

/// Things that could not be read.
enum Lost {
    Some(Vec<String>),
    All,
}

impl<T> Kind<T> {
    pub fn new(what: &'static str) -> Self {
        Self {
            what,
            items: Vec::new(),
            lost: Lost::Some(Vec::new()),
        }
    }

    /// Remembers that something with this id is there, though unreadable.
    pub fn lose(&mut self, id: &str) {
        if let Lost::Some(ids) = &mut self.lost {
            ids.push(id.to_owned());
        }
    }

    /// Remembers that nothing of this kind could be read.
    pub fn lose_all(&mut self) {
        self.lost = Lost::All;
    }

    /// Whether everything could be read.
    pub fn is_whole(&self) -> bool {
        matches!(&self.lost, Lost::Some(ids) if ids.is_empty())
    }

    /// Whether there is such a thing, readable or not.
    pub fn knows(&self, id: &str) -> bool {
        self.index(id).is_some()
            || match &self.lost {
                Lost::Some(ids) => ids.iter().any(|lost| lost == id),
                Lost::All => true,
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

    /// Adds a thing unless its id is taken.
    pub fn add(&mut self, reader: &mut Reader, spot: Spot, id: String, value: T) {
        let what = self.what;
        if self.index(&id).is_some() {
            reader.fault(&spot, format!("{what} \"{id}\" stands here a second time"));
            return;
        }
        if !well_formed(&id) {
            let message = format!("{what} \"{id}\": an id is letters and digits joined by hyphens");
            reader.fault(&spot, message);
        }
        self.items.push(Item { id, spot, value });
    }

    /// Tells every id that names nothing, or stands twice in its list.
    pub fn check(&self, reader: &mut Reader, spot: &Spot, ids: &[Id]) {
        for (number, id) in ids.iter().enumerate() {
            let name: &str = id.as_ref();
            let spot = spot.at(id.span().start);
            let what = self.what;
            if !self.knows(name) {
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
