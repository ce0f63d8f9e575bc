//! How hard a text is to read: the Flesch–Kincaid grade, by counting.

use std::collections::BTreeSet;

/// The grade of some texts together. Each text ends a sentence. Words to leave out are given in small letters.
#[allow(clippy::cast_precision_loss, reason = "counts of words are small")]
pub fn grade(texts: &[&str], left_out: &BTreeSet<String>) -> f64 {
    let (mut sentences, mut words, mut syllables) = (0_u32, 0_u32, 0_u32);
    for sentence in texts.iter().flat_map(|text| text.split(['.', '!', '?'])) {
        let counted = sentence
            .split(|letter: char| !letter.is_alphanumeric() && letter != '\'')
            .map(str::to_lowercase)
            .filter(|word| word.chars().any(char::is_alphanumeric) && !left_out.contains(word));
        let before = words;
        for word in counted {
            words += 1;
            syllables += count(&word);
        }
        sentences += u32::from(words > before);
    }
    0.39 * f64::from(words) / f64::from(sentences.max(1))
        + 11.8 * f64::from(syllables) / f64::from(words.max(1))
        - 15.59
}

/// The syllables of a word: its groups of vowels, without an `e` that is not heard.
fn count(word: &str) -> u32 {
    let letters: Vec<char> = word
        .chars()
        .filter(|letter| letter.is_alphabetic())
        .collect();
    let vowel = |at: usize| {
        letters
            .get(at)
            .is_some_and(|letter| "aeiouyáéíóúäëïöüàèâêîôû".contains(*letter))
    };
    let groups = (0..letters.len())
        .filter(|at| vowel(*at) && (*at == 0 || !vowel(at - 1)))
        .count();
    let silent = usize::from(groups > 1 && ends_silently(&letters));
    u32::try_from((groups - silent).max(1)).unwrap_or(u32::MAX)
}

/// `made`, `eases` no, `moves`, `pressed`: an `e` at the end that makes no syllable.
fn ends_silently(letters: &[char]) -> bool {
    let word: String = letters.iter().collect();
    let heard = |stem: &str, sounds: &[&str]| sounds.iter().any(|sound| stem.ends_with(sound));
    if let Some(stem) = word.strip_suffix("ed") {
        return !heard(stem, &["t", "d"]) && !stem.ends_with(['a', 'e', 'i', 'o', 'u']);
    }
    if let Some(stem) = word.strip_suffix("es") {
        return !heard(stem, &["s", "x", "z", "ch", "sh", "c", "g", "l"])
            && !stem.ends_with(['a', 'e', 'i', 'o', 'u']);
    }
    if let Some(stem) = word.strip_suffix('e') {
        let table = stem.ends_with('l')
            && !stem
                .trim_end_matches('l')
                .ends_with(['a', 'e', 'i', 'o', 'u']);
        return !table && !stem.ends_with(['a', 'e', 'i', 'o', 'u', 'y']);
    }
    false
}

#[test]
fn counts_syllables() {
    for (word, syllables) in [
        ("calf", 1),
        ("muscle", 2),
        ("shoulder", 2),
        ("made", 1),
        ("pressed", 1),
        ("rested", 2),
        ("moves", 1),
        ("presses", 2),
        ("able", 2),
        ("hole", 1),
        ("knee", 1),
        ("slowly", 2),
        ("area", 2),
        ("the", 1),
        ("30", 1),
    ] {
        assert_eq!(count(word), syllables, "{word}");
    }
}

#[test]
fn long_words_and_sentences_read_harder() {
    let none = BTreeSet::new();
    let easy = grade(&["Press the calf. Breathe out. Let go."], &none);
    let hard = grade(
        &[
            "Apply ischaemic compression to the gastrocnemius musculature during prolonged exhalation.",
        ],
        &none,
    );
    assert!(easy < 2.0 && hard > 14.0, "{easy} {hard}");
}
