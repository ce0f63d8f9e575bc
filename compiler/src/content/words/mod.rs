//! What is said in one language: `content/<language>`.

mod entries;
mod interface;
mod muscle;

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::DeValue;

use super::facts::Facts;
use super::ids::Kind;
use super::language::{ENGLISH, Language};
use super::reader::{Document, Reader};
use super::tree::{Leaf, leaves};
use crate::report::nearest;

pub use entries::{
    Block, CautionWords, ClaimWords, ConditionWords, FlagWords, LineWords, PageWords, PlaceWords,
    Term, ZoneWords,
};
pub use interface::{Interface, Piece, REQUIRED, Text};
pub use muscle::{MuscleWords, ToolWords};

/// Everything that one language says.
pub struct Words {
    pub zones: Kind<ZoneWords>,
    pub muscles: Kind<MuscleWords>,
    pub flags: Kind<FlagWords>,
    pub cautions: Kind<CautionWords>,
    pub places: Kind<PlaceWords>,
    pub lines: Kind<LineWords>,
    pub claims: Kind<ClaimWords>,
    pub conditions: Kind<ConditionWords>,
    pub pages: Kind<PageWords>,
    pub terms: Kind<Term>,
    pub interface: Interface,
    /// Every text as written, by file, for the checks that hold for all.
    pub texts: BTreeMap<String, Vec<Leaf>>,
}

impl Words {
    pub fn read(reader: &mut Reader, facts: &Facts, language: &Language) -> Self {
        if !reader.has_folder(language.folder()) {
            return Self::none(facts);
        }
        let mut shelf = Shelf {
            reader,
            folder: language.folder(),
            texts: BTreeMap::new(),
        };
        let mut words = Self {
            zones: shelf.table("zones", Some(&facts.zones)),
            muscles: shelf.files("muscles", &facts.muscles),
            flags: shelf.table("red-flags", Some(&facts.flags)),
            cautions: shelf.table("cautions", Some(&facts.cautions)),
            places: shelf.table("no-press", Some(&facts.places)),
            lines: shelf.table("lines", Some(&facts.lines)),
            claims: shelf.table("claims", Some(&facts.claims)),
            conditions: shelf.table("conditions", Some(&facts.conditions)),
            pages: shelf.files("learn", &facts.pages),
            terms: shelf.table("glossary", None::<&Kind<()>>),
            interface: shelf.interface(),
            texts: BTreeMap::new(),
        };
        words.texts = shelf.texts;
        if !language.is_english() {
            compare_with_english(reader, &words.texts);
        }
        words
    }
}

impl Words {
    /// No words at all.
    fn none(facts: &Facts) -> Self {
        Self {
            zones: Kind::new(facts.zones.what),
            muscles: Kind::new(facts.muscles.what),
            flags: Kind::new(facts.flags.what),
            cautions: Kind::new(facts.cautions.what),
            places: Kind::new(facts.places.what),
            lines: Kind::new(facts.lines.what),
            claims: Kind::new(facts.claims.what),
            conditions: Kind::new(facts.conditions.what),
            pages: Kind::new(facts.pages.what),
            terms: Kind::new("term"),
            interface: Interface::default(),
            texts: BTreeMap::new(),
        }
    }
}

/// The folder of one language.
struct Shelf<'a> {
    reader: &'a mut Reader,
    folder: &'a str,
    texts: BTreeMap<String, Vec<Leaf>>,
}

impl Shelf<'_> {
    /// One file with a table for each id.
    fn table<T, W: DeserializeOwned>(&mut self, name: &str, facts: Option<&Kind<T>>) -> Kind<W> {
        let what = facts.map_or("term", |facts| facts.what);
        let mut kind = Kind::new(what);
        let Some(document) = self.document(name) else {
            return kind;
        };
        let Document { start, table } = document;
        let mut entries: Vec<(Spanned<String>, Spanned<DeValue<'static>>)> = table
            .into_iter()
            .map(|(key, value)| {
                (
                    Spanned::new(key.span(), key.into_inner().into_owned()),
                    value,
                )
            })
            .collect();
        entries.sort_by_key(|(key, _)| key.span().start);
        let mut unreadable = Vec::new();
        for (id, value) in entries {
            let spot = start.at(id.span().start);
            match self.reader.shape(&start, value) {
                Some(words) => kind.add(self.reader, spot, id.into_inner(), words),
                None => unreadable.push(id.into_inner()),
            }
        }
        if let Some(facts) = facts {
            leftovers(self.reader, facts, &kind);
            for id in facts.names().filter(|id| kind.index(id).is_none()) {
                if !unreadable.iter().any(|told| told == id) {
                    self.reader
                        .fault(&start, format!("no words for {what} \"{id}\""));
                }
            }
        }
        kind
    }

    /// One file for each id.
    fn files<T, W: DeserializeOwned>(&mut self, folder: &str, facts: &Kind<T>) -> Kind<W> {
        let mut kind = Kind::new(facts.what);
        let files = self.reader.names(&format!("{}/{folder}", self.folder));
        for item in &facts.items {
            let id = &item.id;
            if !files.contains(id) {
                let message = format!("no words in {}/{folder}/{id}.toml", self.folder);
                self.reader.fault(&item.spot, message);
                continue;
            }
            let Some(Document { start, table }) = self.document(&format!("{folder}/{id}")) else {
                continue;
            };
            let value = Spanned::new(0..0, DeValue::Table(table));
            if let Some(words) = self.reader.shape(&start, value) {
                kind.add(self.reader, start, id.clone(), words);
            }
        }
        for file in files.iter().filter(|file| !facts.knows(file)) {
            if let Some(Document { start, .. }) = self
                .reader
                .document(&format!("{}/{folder}/{file}.toml", self.folder))
            {
                let near = nearest(file, facts.names());
                self.reader
                    .fault(&start, format!("no {} \"{file}\"{near}", facts.what));
            }
        }
        kind
    }

    fn interface(&mut self) -> Interface {
        let Some(document) = self.document("interface") else {
            return Interface::default();
        };
        Interface::read(self.reader, &leaves(&document))
    }

    fn document(&mut self, name: &str) -> Option<Document> {
        let document = self
            .reader
            .document(&format!("{}/{name}.toml", self.folder))?;
        self.texts.insert(name.to_owned(), leaves(&document));
        Some(document)
    }
}

fn leftovers<T, W>(reader: &mut Reader, facts: &Kind<T>, words: &Kind<W>) {
    for item in words.items.iter().filter(|item| !facts.knows(&item.id)) {
        let near = nearest(&item.id, facts.names());
        reader.fault(
            &item.spot,
            format!("no {} \"{}\"{near}", facts.what, item.id),
        );
    }
}

/// Tells each text that English has and this language lacks, with the English beside the gap.
fn compare_with_english(reader: &mut Reader, texts: &BTreeMap<String, Vec<Leaf>>) {
    for (name, here) in texts {
        let Some(document) = reader.document(&format!("{ENGLISH}/{name}.toml")) else {
            continue;
        };
        let Some(start) = here.first().map(|leaf| leaf.spot.at(0)) else {
            continue;
        };
        for leaf in leaves(&document) {
            if here.iter().all(|own| own.keys != leaf.keys) {
                reader.fault(
                    &start,
                    format!("`{}` is missing (English: \"{}\")", leaf.keys, leaf.text),
                );
            }
        }
    }
    for own in texts.get("interface").into_iter().flatten() {
        let english = reader.document(&format!("{ENGLISH}/interface.toml"));
        let known: Vec<Leaf> = english.iter().flat_map(leaves).collect();
        if known.iter().all(|leaf| leaf.keys != own.keys) {
            let near = nearest(&own.keys, known.iter().map(|leaf| leaf.keys.as_str()));
            reader.fault(&own.spot, format!("English has no `{}`{near}", own.keys));
        }
    }
}
