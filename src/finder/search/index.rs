use super::distance::{allowed, letters, slips};
use super::fold::{stem, stems, words};
use super::{Found, MOST_WORDS, What};
use crate::language::words::SEARCH_IGNORED;

/// Something that can be found, with all by which it is found.
pub struct Entry {
    /// What it is.
    pub what: What,
    /// Its name.
    pub title: &'static str,
    /// Its other names.
    pub names: Vec<&'static str>,
    /// Descriptions.
    pub text: Vec<&'static str>,
}

/// Everything that can be found, by its words.
pub struct Index {
    entries: Vec<Entry>,
    names: Vec<Name>,
    words: Vec<Word>,
    /// Words that say how it hurts, not where.
    ignored: Vec<String>,
}

/// A name of an entry, folded and without spaces: what people write apart and together compares equal.
struct Name {
    entry: u16,
    /// 0 for the title, then the other names in their order.
    number: u16,
    folded: String,
}

/// A word and the entries where it stands.
struct Word {
    folded: String,
    /// None for a word that is ignored: "hand" is no slip of "and".
    letters: u32,
    /// Entry, and the weight of the best place where it has the word.
    places: Vec<(u16, u8)>,
}

const IN_TITLE: u8 = 4;
const IN_NAME: u8 = 3;
const IN_TEXT: u8 = 1;

/// What a typed word that is the word counts; less when it only begins it, or has slips.
const SAME: u32 = 60;
const BEGINS: u32 = 40;
const SLIPPED: u32 = 24;

/// From this on an entry has all that was typed in its names. More than words can count together.
pub const STEP: u32 = 10_000;

/// What it counts that a whole query is a name, that it is one but for the words that are ignored, and that the name
/// is the title.
const NAMED: u32 = 20 * STEP;
const NEARLY_NAMED: u32 = 15 * STEP;
const TITLED: u32 = 10 * STEP;

/// How an entry fits a query.
#[derive(Clone, Default)]
struct Fit {
    /// What its words count.
    words: u32,
    /// How many of the typed words stand in its names.
    stand: usize,
    /// What the name counts that is or begins with the query, and its number.
    name: (u32, u16),
}

impl Index {
    /// Reads all entries once.
    pub fn new(entries: impl Iterator<Item = Entry>) -> Self {
        let entries: Vec<Entry> = entries.collect();
        let ignored = stems(SEARCH_IGNORED);
        let mut names = Vec::new();
        // Every word with where it stands and how much that counts, to be sorted: the same words then lie together.
        let mut stands: Vec<(String, u16, u8)> = Vec::new();
        for (entry, each) in (0..).zip(&entries) {
            let mut add = |text: &str, weight: u8| {
                for word in stems(text) {
                    stands.push((word, entry, weight));
                }
            };
            add(each.title, IN_TITLE);
            each.names.iter().for_each(|name| add(name, IN_NAME));
            each.text.iter().for_each(|text| add(text, IN_TEXT));
            for (number, name) in (0..).zip(std::iter::once(&each.title).chain(&each.names)) {
                names.push(Name {
                    entry,
                    number,
                    folded: stems(name).concat(),
                });
            }
        }
        stands.sort_unstable();
        let mut list: Vec<Word> = Vec::new();
        for (folded, entry, weight) in stands {
            if list.last().is_none_or(|last| last.folded != folded) {
                let no_slip = ignored.contains(&folded);
                list.push(Word {
                    letters: if no_slip { 0 } else { letters(&folded) },
                    places: Vec::new(),
                    folded,
                });
            }
            let Some(Word { places, .. }) = list.last_mut() else {
                continue;
            };
            match places.last_mut() {
                // Sorted, the greater weight comes last.
                Some(place) if place.0 == entry => place.1 = weight,
                _ => places.push((entry, weight)),
            }
        }
        Self {
            words: list,
            entries,
            names,
            ignored,
        }
    }

    /// What fits a query best.
    #[must_use]
    pub fn search(&self, query: &str, most: usize) -> Vec<Found> {
        let mut typed = stems(query);
        typed.truncate(MOST_WORDS);
        let all = typed.concat();
        if all.is_empty() {
            return Vec::new();
        }
        typed.retain(|word| !self.ignored.contains(word));
        let mut fits = vec![Fit::default(); self.entries.len()];
        for word in &typed {
            self.score_word(word, &mut fits);
        }
        self.score_names(&all, NAMED, &mut fits);
        self.score_names(&typed.concat(), NEARLY_NAMED, &mut fits);
        let best = fits.iter().map(|fit| fit.words).max().unwrap_or_default();
        let mut found = Vec::new();
        for (entry, fit) in fits.iter().enumerate() {
            let all_stand = fit.name.0 > 0 || fit.words > 0 && fit.stand == typed.len();
            let mut score = fit.words.min(STEP - 1) + fit.name.0;
            if all_stand {
                score += self.entries[entry].what.goes_first() * STEP;
            } else if score * 3 < best {
                // What has little of what others have much of is not meant.
                continue;
            }
            if score > 0 {
                found.push((entry, score));
            }
        }
        found.sort_by_key(|(entry, score)| (std::cmp::Reverse(*score), self.entries[*entry].what));
        found.truncate(most);
        found
            .into_iter()
            .map(|(entry, score)| self.found(entry, score, &typed, fits[entry].name.1))
            .collect()
    }

    /// Adds to each entry what the best of its words counts for a typed word.
    fn score_word(&self, typed: &str, fits: &mut [Fit]) {
        let mut best = vec![0_u32; fits.len()];
        let mut count = |word: &Word, counts: u32| {
            for (entry, weight) in &word.places {
                let best = &mut best[usize::from(*entry)];
                *best = (counts * u32::from(*weight)).max(*best);
            }
        };
        let first = self.words.partition_point(|word| *word.folded < *typed);
        let mut most = allowed(typed);
        for word in &self.words[first..] {
            let Some(rest) = word.folded.strip_prefix(typed) else {
                break;
            };
            count(word, if rest.is_empty() { SAME } else { BEGINS });
            // What is in a name was meant as it was typed.
            if word.places.iter().any(|(_, weight)| *weight > IN_TEXT) {
                most = 0;
            }
        }
        if most > 0 {
            let keys = letters(typed);
            for word in &self.words {
                if (keys & !word.letters).count_ones() > most {
                    continue;
                }
                if let Some(slips) = slips(typed, &word.folded, most) {
                    let counts = SLIPPED / slips.count.max(1) - u32::from(!slips.whole) * 4;
                    count(word, counts);
                }
            }
        }
        // A word that stands nearly everywhere tells little.
        let places = best.iter().filter(|best| **best > 0).count().max(1);
        let rare = 1 + (fits.len() / places).max(1).ilog2();
        for (fit, best) in fits.iter_mut().zip(best) {
            fit.words += best * rare;
            fit.stand += usize::from(best >= BEGINS * u32::from(IN_NAME));
        }
    }

    /// Notes of each entry what its best name counts that is the query, or begins with it.
    fn score_names(&self, typed: &str, named: u32, fits: &mut [Fit]) {
        for name in &self.names {
            let counts = match name.folded.strip_prefix(typed) {
                // The title goes before the other names.
                Some("") => named + u32::from(name.number == 0) * TITLED,
                Some(_) if typed.len() > 1 => 1,
                _ => continue,
            };
            let best = &mut fits[usize::from(name.entry)].name;
            *best = (counts, name.number).max(*best);
        }
    }

    fn found(&self, entry: usize, score: u32, typed: &[String], name: u16) -> Found {
        let Entry {
            what,
            title,
            ref names,
            ..
        } = self.entries[entry];
        let matched: Vec<_> = words(title)
            .filter_map(|(at, word)| matched(at, word, typed))
            .collect();
        let named = usize::from(name)
            .checked_sub(1)
            .and_then(|number| names.get(number));
        let also = match named {
            Some(name) => name,
            None if matched.is_empty() => names
                .iter()
                .find(|name| words(name).any(|(at, word)| matched_here(at, word, typed)))
                .unwrap_or(&""),
            None => "",
        };
        Found {
            what,
            title,
            matched,
            also,
            score,
        }
    }
}

fn matched_here(at: usize, word: &str, typed: &[String]) -> bool {
    matched(at, word, typed).is_some()
}

/// The part of a word that was typed: its beginning, or all of it when typed with slips.
fn matched(at: usize, word: &str, typed: &[String]) -> Option<std::ops::Range<usize>> {
    let folded = stem(word);
    if typed.contains(&folded) {
        return Some(at..at + word.len());
    }
    let begins = typed
        .iter()
        .filter(|typed| folded.starts_with(*typed))
        .map(String::len)
        .max();
    if let Some(letters) = begins {
        let end = word
            .char_indices()
            .nth(letters)
            .map_or(word.len(), |(end, _)| end);
        return Some(at..at + end);
    }
    let slipped =
        |typed: &String| allowed(typed) > 0 && slips(typed, &folded, allowed(typed)).is_some();
    typed.iter().any(slipped).then_some(at..at + word.len())
}
