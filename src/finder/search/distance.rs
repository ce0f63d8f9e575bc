//! How many slips lie between what was typed and a word.

/// Longer words are only found by typing them right.
const MOST_LETTERS: usize = 31;

/// How a word differs from what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slips {
    /// Letters wrong, missing or added, and neighbours swapped.
    pub count: u32,
    /// Whether the whole word was typed, not only its beginning.
    pub whole: bool,
}

/// A word of so few letters with another first letter is another word.
const SHORT: usize = 6;

/// The slips that a typed word may have: none in short words, more in long ones.
pub fn allowed(typed: &str) -> u32 {
    match typed.len() {
        0..4 => 0,
        4..6 => 1,
        6..10 => 2,
        _ => 3,
    }
}

/// The letters of a word as bits. A word that lacks more letters than slips are allowed need not be compared.
pub fn letters(word: &str) -> u32 {
    word.bytes().fold(0, |bits, byte| bits | 1 << (byte & 31))
}

/// The fewest slips that lead from `typed` to `word`, or to a beginning of it; `None` when more than `most`.
pub fn slips(typed: &str, word: &str, most: u32) -> Option<Slips> {
    let (typed, word) = (typed.as_bytes(), word.as_bytes());
    let (n, reach) = (typed.len(), typed.len() + most as usize);
    if n > MOST_LETTERS || n > word.len() + most as usize {
        return None;
    }
    if n > 0 && n <= SHORT && typed.first() != word.first() {
        return None;
    }
    let seen = &word[..word.len().min(reach)];
    let mut older = [0; MOST_LETTERS + 1];
    let mut last: [u32; MOST_LETTERS + 1] = [0; MOST_LETTERS + 1];
    for (slips, cell) in (0..).zip(&mut last) {
        *cell = slips;
    }
    let mut beginning = last[n];
    for (i, letter) in seen.iter().enumerate() {
        let mut row = [last[0] + 1; MOST_LETTERS + 1];
        for (j, key) in typed.iter().enumerate() {
            let wrong = last[j] + u32::from(key != letter);
            row[j + 1] = wrong.min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *key == seen[i - 1] && typed[j - 1] == *letter {
                row[j + 1] = row[j + 1].min(older[j - 1] + 1);
            }
        }
        beginning = beginning.min(row[n]);
        (older, last) = (last, row);
    }
    if seen.len() == word.len() && last[n] <= most {
        return Some(Slips {
            count: last[n],
            whole: true,
        });
    }
    (beginning <= most).then_some(Slips {
        count: beginning,
        whole: false,
    })
}

#[cfg(test)]
mod tests {
    use super::{Slips, slips};

    fn count(typed: &str, word: &str) -> Option<(u32, bool)> {
        slips(typed, word, 2).map(|Slips { count, whole }| (count, whole))
    }

    #[test]
    fn counts_slips() {
        assert_eq!(count("siatica", "sciatica"), Some((1, true)));
        assert_eq!(count("trapezuis", "trapezius"), Some((1, true)));
        assert_eq!(count("heel", "calf"), None);
    }

    #[test]
    fn knows_a_word_that_is_still_being_typed() {
        assert_eq!(count("siati", "sciatica"), Some((1, false)));
        assert_eq!(count("sciat", "sciatica"), Some((0, false)));
    }

    #[test]
    fn another_first_letter_is_another_word() {
        assert_eq!(count("penis", "tenis"), None);
        assert_eq!(count("krapezius", "trapezius"), Some((1, true)));
    }

    #[test]
    fn bears_long_and_empty_input() {
        assert_eq!(count(&"a".repeat(1000), "calf"), None);
        assert_eq!(count("", "calf"), Some((0, false)));
    }
}
