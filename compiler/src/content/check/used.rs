//! Nothing is held that nothing uses: every claim and every source stands on some page.

use std::collections::BTreeSet;

use crate::content::facts::Facts;
use crate::content::ids::{Id, Kind};
use crate::content::reader::Reader;
use crate::content::words::Words;

pub fn check(facts: &Facts, words: &Words, reader: &mut Reader) {
    if !facts.is_whole() {
        return;
    }
    all_used(&facts.claims, &claims(facts, words), reader);
    all_used(&facts.sources, &sources(facts), reader);
}

fn all_used<T>(kind: &Kind<T>, used: &BTreeSet<&str>, reader: &mut Reader) {
    for item in kind
        .items
        .iter()
        .filter(|item| !used.contains(item.id.as_str()))
    {
        reader.fault(
            &item.spot,
            format!("nothing uses the {} \"{}\"", kind.what, item.id),
        );
    }
}

fn claims<'a>(facts: &'a Facts, words: &'a Words) -> BTreeSet<&'a str> {
    let mut used: BTreeSet<&str> = BTreeSet::new();
    for item in &facts.muscles.items {
        used.insert(item.value.claims.eases.as_ref().as_str());
        used.insert(item.value.claims.explains.as_ref().as_str());
    }
    facts
        .lines
        .items
        .iter()
        .for_each(|item| add(&mut used, &item.value.claims));
    facts
        .pages
        .items
        .iter()
        .for_each(|item| add(&mut used, &item.value.claims));
    for page in &words.pages.items {
        let blocks = page
            .value
            .blocks
            .iter()
            .filter_map(|block| block.as_ref().claim.as_ref());
        used.extend(blocks.map(|claim| claim.as_ref().as_str()));
    }
    used
}

fn sources(facts: &Facts) -> BTreeSet<&str> {
    let mut used: BTreeSet<&str> = BTreeSet::new();
    facts
        .muscles
        .items
        .iter()
        .for_each(|item| add(&mut used, &item.value.sources));
    facts
        .flags
        .items
        .iter()
        .for_each(|item| add(&mut used, &item.value.sources));
    facts
        .cautions
        .items
        .iter()
        .for_each(|item| add(&mut used, &item.value.sources));
    facts
        .places
        .items
        .iter()
        .for_each(|item| add(&mut used, &item.value.sources));
    facts
        .claims
        .items
        .iter()
        .for_each(|item| add(&mut used, &item.value.sources));
    if let Some((_, dose)) = &facts.dose {
        dose.sources().for_each(|ids| add(&mut used, ids));
    }
    used
}

fn add<'a>(used: &mut BTreeSet<&'a str>, ids: &'a [Id]) {
    used.extend(ids.iter().map(|id| id.as_ref().as_str()));
}
