use super::{Entry, What};
use crate::atlas::{ConditionId, MuscleId, PageId, TermId, ZoneId};

/// Everything that can be found.
pub fn all() -> impl Iterator<Item = Entry> {
    let zones = ZoneId::ALL.into_iter().map(zone);
    let conditions = ConditionId::ALL.into_iter().map(condition);
    let muscles = MuscleId::ALL.into_iter().map(muscle);
    let pages = PageId::ALL.into_iter().map(page);
    let terms = TermId::ALL.into_iter().map(term);
    zones
        .chain(conditions)
        .chain(muscles)
        .chain(pages)
        .chain(terms)
}

fn zone(id: ZoneId) -> Entry {
    let words = id.words();
    let mut names = words.search;
    names.push(words.clinical);
    Entry {
        what: What::Zone(id),
        title: words.name,
        names,
        text: vec![],
    }
}

fn condition(id: ConditionId) -> Entry {
    let words = id.words();
    Entry {
        what: What::Condition(id),
        title: words.name,
        names: words.search,
        text: vec![],
    }
}

fn muscle(id: MuscleId) -> Entry {
    let words = id.words();
    let latin = id.latin();
    // People type the name without its "Musculus".
    let bare = latin.split_once(' ').map_or(latin, |(_, bare)| bare);
    Entry {
        what: What::Muscle(id),
        title: words.name,
        names: vec![bare],
        text: vec![words.feels],
    }
}

fn page(id: PageId) -> Entry {
    let words = id.words();
    Entry {
        what: What::Page(id),
        title: words.title,
        names: vec![],
        text: vec![words.summary],
    }
}

fn term(id: TermId) -> Entry {
    Entry {
        what: What::Term(id),
        title: id.words().term,
        names: vec![],
        text: vec![],
    }
}
