use super::distance::{allowed, letters, slips};
use super::fold::{fold, words};
use super::{Found, What};

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

/// What it counts that a whole query is a name, or begins one.
const NAMED: u32 = 100_000;
const NAME_BEGINS: u32 = 50_000;

impl Index {
    /// Reads all entries once.
    pub fn new(entries: impl Iterator<Item = Entry>) -> Self {
        let entries: Vec<Entry> = entries.collect();
        let mut names = Vec::new();
        // Every word with where it stands and how much that counts, to be sorted: the same words then lie together.
        let mut stands: Vec<(String, u16, u8)> = Vec::new();
        for (entry, each) in (0..).zip(&entries) {
            let mut add = |text: &str, weight: u8| {
                stands.extend(words(text).map(|(_, word)| (fold(word), entry, weight)));
            };
            add(each.title, IN_TITLE);
            each.names.iter().for_each(|name| add(name, IN_NAME));
            each.text.iter().for_each(|text| add(text, IN_TEXT));
            for (number, name) in (0..).zip(std::iter::once(&each.title).chain(&each.names)) {
                names.push(Name {
                    entry,
                    number,
                    folded: together(name),
                });
            }
        }
        stands.sort_unstable();
        let mut list: Vec<Word> = Vec::new();
        for (folded, entry, weight) in stands {
            if list.last().is_none_or(|last| last.folded != folded) {
                list.push(Word {
                    letters: letters(&folded),
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
        }
    }

    /// What fits a query best.
    #[must_use]
    pub fn search(&self, query: &str, most: usize) -> Vec<Found> {
        let typed: Vec<String> = words(query)
            .map(|(_, word)| fold(word))
            .take(MOST_WORDS)
            .collect();
        if typed.is_empty() {
            return Vec::new();
        }
        let mut scores = vec![0_u32; self.entries.len()];
        for word in &typed {
            self.score_word(word, &mut scores);
        }
        let also = self.score_names(&typed.concat(), &mut scores);
        let best = scores.iter().copied().max().unwrap_or_default();
        let mut found: Vec<(usize, u32)> = scores
            .into_iter()
            .enumerate()
            .filter(|(_, score)| *score > 0 && *score >= best.min(NAME_BEGINS) / 8)
            .collect();
        found.sort_by_key(|(entry, score)| (std::cmp::Reverse(*score), self.entries[*entry].what));
        found.truncate(most);
        found
            .into_iter()
            .map(|(entry, score)| self.found(entry, score, &typed, &also))
            .collect()
    }

    /// Adds to each entry what the best of its words counts for a typed word.
    fn score_word(&self, typed: &str, scores: &mut [u32]) {
        let mut best = vec![0_u32; scores.len()];
        let (most, keys) = (allowed(typed), letters(typed));
        for word in &self.words {
            let counts = if word.folded == *typed {
                SAME
            } else if word.folded.starts_with(typed) {
                BEGINS
            } else if (keys & !word.letters).count_ones() > most {
                continue;
            } else {
                match slips(typed, &word.folded, most) {
                    Some(slips) if most > 0 => {
                        SLIPPED / slips.count.max(1) - u32::from(!slips.whole) * 4
                    }
                    _ => continue,
                }
            };
            for (entry, weight) in &word.places {
                let best = &mut best[usize::from(*entry)];
                *best = (counts * u32::from(*weight)).max(*best);
            }
        }
        // A word that stands nearly everywhere tells little.
        let places = best.iter().filter(|best| **best > 0).count().max(1);
        let rare = 1 + (scores.len() / places).max(1).ilog2();
        for (score, best) in scores.iter_mut().zip(best) {
            *score += best * rare;
        }
    }

    /// Adds what whole names count. Gives for each entry the number of its name that fits.
    fn score_names(&self, typed: &str, scores: &mut [u32]) -> Vec<u16> {
        let mut best = vec![(0, 0); scores.len()];
        for name in &self.names {
            let counts = match name.folded.strip_prefix(typed) {
                Some("") => NAMED,
                Some(_) if typed.len() > 1 => NAME_BEGINS,
                _ => continue,
            };
            // The title goes before the other names.
            let counts = counts + u32::from(name.number == 0) * NAME_BEGINS / 4;
            let best = &mut best[usize::from(name.entry)];
            *best = (counts, name.number).max(*best);
        }
        scores
            .iter_mut()
            .zip(&best)
            .for_each(|(score, (counts, _))| *score += counts);
        best.into_iter().map(|(_, number)| number).collect()
    }

    fn found(&self, entry: usize, score: u32, typed: &[String], also: &[u16]) -> Found {
        let Entry {
            what,
            title,
            ref names,
            ..
        } = self.entries[entry];
        let matched: Vec<_> = words(title)
            .filter_map(|(at, word)| matched(at, word, typed))
            .collect();
        let named = usize::from(also[entry])
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

/// More words than anyone types.
const MOST_WORDS: usize = 12;

fn matched_here(at: usize, word: &str, typed: &[String]) -> bool {
    matched(at, word, typed).is_some()
}

/// The part of a word that was typed: its beginning, or all of it when typed with slips.
fn matched(at: usize, word: &str, typed: &[String]) -> Option<std::ops::Range<usize>> {
    let folded = fold(word);
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

fn together(name: &str) -> String {
    words(name).map(|(_, word)| fold(word)).collect()
}
