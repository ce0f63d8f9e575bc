//! Text search over zones, muscles, conditions, pages and terms.
//!
//! A query is folded (small letters, no accents, no s of a plural) and cut into words; those that say how it hurts are
//! left out. Each word is looked up in the list of all words of the atlas: the same word counts most, then a word that
//! begins with it. Only a word that no name has is taken for one a few slips away. A word in a name counts more than
//! one in a description, and a rare word more than one that stands everywhere.
//!
//! First comes what is called exactly as typed, then what has all of it in its names: places, then names of pains,
//! then muscles. Signs that need help are told apart from the results, above them: see [`dangers()`].

mod dangers;
mod distance;
mod entries;
mod fold;
mod found;
mod index;

use std::sync::OnceLock;

use crate::atlas::PageId;
use crate::language::words::SIDE_RIGHT;

pub use dangers::dangers;
pub use entries::all as entries;
pub use found::{Found, What};
use index::STEP;
pub use index::{Entry, Index};

/// How many results are given at most.
const MOST: usize = 10;

/// The page that says when not to press and when to get help.
const SAFELY: PageId = PageId::HOW_TO_DO_IT_SAFELY;

/// More words than anyone types.
const MOST_WORDS: usize = 12;

/// What a person may mean by some words, best first; at most ten, and for a danger what to read.
#[must_use]
pub fn search(query: &str) -> Vec<Found> {
    // Nothing typed finds nothing: all texts are read only when somebody searches.
    if query.trim().is_empty() {
        return Vec::new();
    }
    let mut found = index().search(query, MOST);
    if !dangers(query).is_empty() {
        // Who asks for a danger means no word that only looks like it. When not to press is for all to read.
        found.retain(|found| found.score >= STEP);
        found.push(Found {
            what: What::Page(SAFELY),
            title: SAFELY.title(),
            matched: vec![],
            also: "",
            score: 1,
        });
    }
    found
}

/// Whether the right side was asked for.
#[must_use]
pub fn asks_right(query: &str) -> bool {
    fold::stems(query).contains(&fold::stem(SIDE_RIGHT))
}

/// Reads all that can be found, so that the first letter is answered as soon as the next ones.
pub fn prepare() {
    index();
}

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| Index::new(entries::all()))
}
