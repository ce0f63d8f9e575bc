//! What is true in every language: `content/facts`.

mod caution;
mod claim;
mod condition;
mod dose;
mod flag;
mod line;
mod muscle;
mod page;
mod place;
mod source;
mod zone;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::DeValue;

use super::ids::{Id, Kind};
use super::reader::{Document, Reader, Spot};
use crate::report::nearest;

pub use caution::Caution;
pub use claim::{Claim, Question};
pub use condition::Condition;
pub use dose::{Bout, DoseRule};
pub use flag::Flag;
pub use line::{Line, Link};
pub use muscle::{How, Muscle, Release, SelfTreatment, Tool};
pub use page::Page;
pub use place::Place;
pub use source::Source;
pub use zone::Zone;

/// A fact of a file that lists many: the name of its table, and its id.
pub trait Fact: DeserializeOwned {
    const TABLE: &'static str;
    fn id(&self) -> &Id;
}

/// Everything in `content/facts`.
pub struct Facts {
    pub zones: Kind<Zone>,
    pub muscles: Kind<Muscle>,
    pub flags: Kind<Flag>,
    pub cautions: Kind<Caution>,
    pub places: Kind<Place>,
    pub lines: Kind<Line>,
    pub claims: Kind<Claim>,
    pub conditions: Kind<Condition>,
    pub pages: Kind<Page>,
    pub sources: Kind<Source>,
    pub dose: Option<(Spot, DoseRule)>,
}

impl Facts {
    /// Whether everything could be read, so that what nothing uses is really unused.
    pub fn is_whole(&self) -> bool {
        self.muscles.is_whole()
            && self.flags.is_whole()
            && self.cautions.is_whole()
            && self.places.is_whole()
            && self.lines.is_whole()
            && self.claims.is_whole()
            && self.pages.is_whole()
            && self.dose.is_some()
    }

    pub fn read(reader: &mut Reader) -> Self {
        Self {
            zones: list(reader, "zone", "facts/zones.toml"),
            muscles: muscles(reader),
            flags: list(reader, "red flag", "facts/red-flags.toml"),
            cautions: list(reader, "caution", "facts/cautions.toml"),
            places: list(reader, "no-press place", "facts/no-press.toml"),
            lines: list(reader, "line", "facts/lines.toml"),
            claims: list(reader, "claim", "facts/claims.toml"),
            conditions: list(reader, "condition", "facts/conditions.toml"),
            pages: list(reader, "page", "facts/learn.toml"),
            sources: list(reader, "source", "facts/sources.toml"),
            dose: reader.whole("facts/dose.toml"),
        }
    }
}

fn list<T: Fact>(reader: &mut Reader, what: &'static str, file: &str) -> Kind<T> {
    let mut kind = Kind::new(what);
    let Some(Document { start, table }) = reader.document(file) else {
        kind.lose_all();
        return kind;
    };
    for (key, entry) in table {
        let spot = start.at(key.span().start);
        let name: &str = key.get_ref();
        let span = entry.span();
        match entry.into_inner() {
            DeValue::Array(items) if name == T::TABLE => {
                for item in items {
                    let id = id_of(&item);
                    let Some(fact) = reader.shape::<T>(&start, item) else {
                        kind.lose(&id);
                        continue;
                    };
                    let spot = start.at(fact.id().span().start);
                    kind.add(reader, spot, id, fact);
                }
            }
            _ => {
                let near = nearest(name, [T::TABLE]);
                let spot = if name == T::TABLE {
                    start.at(span.start)
                } else {
                    spot
                };
                let message = format!("only [[{}]] may stand here, not {name}{near}", T::TABLE);
                reader.fault(&spot, message);
                kind.lose_all();
            }
        }
    }
    kind
}

/// The id of a fact, though the rest of it may be wrong.
fn id_of(fact: &Spanned<DeValue<'static>>) -> String {
    let id = fact
        .get_ref()
        .get("id")
        .and_then(|id| id.get_ref().as_str());
    id.unwrap_or_default().to_owned()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Order {
    order: Vec<Spanned<String>>,
}

/// One file a muscle, in the order of `muscles.toml`.
fn muscles(reader: &mut Reader) -> Kind<Muscle> {
    let mut kind = Kind::new("muscle");
    let Some((spot, Order { order })) = reader.whole::<Order>("facts/muscles.toml") else {
        kind.lose_all();
        return kind;
    };
    let files = reader.names("facts/muscles");
    for id in order {
        let (span, id) = (id.span(), id.into_inner());
        let spot = spot.at(span.start);
        if !files.contains(&id) {
            let near = nearest(&id, &files);
            reader.fault(&spot, format!("no file facts/muscles/{id}.toml{near}"));
        } else if kind.index(&id).is_some() {
            reader.fault(&spot, format!("muscle \"{id}\" stands here a second time"));
        } else if let Some((spot, muscle)) = reader.whole(&format!("facts/muscles/{id}.toml")) {
            kind.add(reader, spot, id, muscle);
        } else {
            kind.lose(&id);
        }
    }
    for file in files.iter().filter(|file| !kind.knows(file)) {
        if let Some((start, _)) = reader.whole::<Muscle>(&format!("facts/muscles/{file}.toml")) {
            reader.fault(
                &start,
                format!("muscle \"{file}\" is missing in the order of facts/muscles.toml"),
            );
        }
    }
    kind
}
