//! What holds for every text: plain characters, no forbidden claim, nothing pasted from muscle to muscle.

use std::collections::BTreeMap;

use crate::content::forbidden::FORBIDDEN;
use crate::content::language::Language;
use crate::content::reader::Reader;
use crate::content::tree::Leaf;
use crate::content::words::Words;

/// Sentences of more words than this belong to one muscle only.
const SHORT: usize = 6;

pub fn check(words: &Words, language: &Language, reader: &mut Reader) {
    for (file, leaves) in &words.texts {
        for leaf in leaves {
            plain(leaf, reader);
            if language.is_english() {
                forbidden(file, leaf, reader);
            }
        }
    }
    repeated(words, reader);
    names(words, reader);
}

fn plain(leaf: &Leaf, reader: &mut Reader) {
    let odd = |c: &char| matches!(c, '<' | '>' | '*' | '_' | '`') || c.is_control();
    if let Some(odd) = leaf.text.chars().find(odd) {
        reader.fault(
            &leaf.spot,
            format!("`{}`: {odd:?} may not stand in a plain text", leaf.keys),
        );
    }
    if leaf.text.trim() != leaf.text || leaf.text.is_empty() {
        reader.fault(
            &leaf.spot,
            format!("`{}`: empty, or with a space at an end", leaf.keys),
        );
    }
}

/// Claims and Learn pages may name a phrase to say that it is not so; the strictest hold there too.
fn forbidden(file: &str, leaf: &Leaf, reader: &mut Reader) {
    let explaining = file == "claims" || file == "glossary" || file.starts_with("learn/");
    let text = leaf.text.to_lowercase();
    for phrase in FORBIDDEN
        .iter()
        .filter(|phrase| !explaining || phrase.always)
    {
        if phrase.stands_in(&text) {
            reader.fault(
                &leaf.spot,
                format!("`{}`: \"{}\" is never said", leaf.keys, phrase.words),
            );
        }
    }
}

fn repeated(words: &Words, reader: &mut Reader) {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for (file, leaves) in words
        .texts
        .iter()
        .filter(|(file, _)| file.starts_with("muscles/"))
    {
        for leaf in leaves {
            for sentence in leaf.text.split_inclusive(['.', '!', '?']) {
                let sentence = sentence.trim();
                if sentence.split_whitespace().count() <= SHORT {
                    continue;
                }
                let first = *seen.entry(sentence.to_lowercase()).or_insert(file);
                if first != file {
                    let message = format!("`{}`: \"{sentence}\" stands in {first} too", leaf.keys);
                    reader.fault(&leaf.spot, message);
                }
            }
        }
    }
}

/// Two muscles with one lay name cannot be told apart.
fn names(words: &Words, reader: &mut Reader) {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for item in &words.muscles.items {
        let first = *seen
            .entry(item.value.name.to_lowercase())
            .or_insert(&item.id);
        if first != item.id {
            reader.fault(
                &item.spot,
                format!("`name`: \"{}\" is the name of {first} too", item.value.name),
            );
        }
    }
}
