//! Words written as numbers: the writer. `src/atlas/dictionary.rs` is the reader, and says why.

use std::collections::HashMap;

/// The first byte that is the number of a word.
const FIRST: usize = 0x80;
/// How many of the commonest words have a number of one byte.
const SHORT: usize = 112;
/// How many words share a first byte.
const PAGE: usize = 200;
/// The first of their second bytes.
const SECOND: usize = 0x20;
/// How many words can have a number.
const MOST: usize = SHORT + (0x100 - FIRST - SHORT) * PAGE;
/// A word that stands less often is written out.
const OFTEN: usize = 4;

/// Before a number: no space before the word.
const JOINED: u8 = 1;
/// Before a number: a space, and the word begins with a capital.
const CAPITAL: u8 = 2;
/// Before a number: no space, and a capital.
const JOINED_CAPITAL: u8 = 3;
/// Before a letter beyond ASCII.
const LETTER: u8 = 4;

/// The words that stand often in some texts, and their numbers.
pub struct Dictionary {
    words: Vec<String>,
    numbers: HashMap<String, usize>,
}

impl Dictionary {
    /// The words of `texts`: first the commonest, then the others in the order of the alphabet.
    pub fn of(texts: &[String]) -> Self {
        let mut counts: HashMap<String, usize> = HashMap::new();
        for piece in texts.iter().flat_map(|text| pieces(text)) {
            if let Piece::Word { word, .. } = piece {
                *counts.entry(word).or_default() += 1;
            }
        }
        let mut words: Vec<(String, usize)> = counts
            .into_iter()
            .filter(|(word, count)| *count >= OFTEN && word.len() > 1)
            .collect();
        words.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        words.truncate(MOST);
        let mut words: Vec<String> = words.into_iter().map(|(word, _)| word).collect();
        let short = SHORT.min(words.len());
        words[short..].sort();
        let numbers = words.iter().cloned().zip(0..).collect();
        Self { words, numbers }
    }

    /// All words in the order of their numbers, one a line.
    pub fn lines(&self) -> String {
        self.words.join("\n")
    }

    /// A text as numbers and letters.
    pub fn pack(&self, text: &str) -> Vec<u8> {
        let mut out = Vec::new();
        for piece in pieces(text) {
            match piece {
                Piece::Letter(letter) => spell(&mut out, &letter.to_string()),
                Piece::Word {
                    space,
                    capital,
                    word,
                } => {
                    if let Some(number) = self.numbers.get(&word) {
                        out.extend(form(space, capital));
                        push(&mut out, *number);
                        continue;
                    }
                    if space {
                        out.push(b' ');
                    }
                    if capital {
                        spell(&mut out, &word[..1].to_ascii_uppercase());
                        spell(&mut out, &word[1..]);
                    } else {
                        spell(&mut out, &word);
                    }
                }
            }
        }
        out
    }
}

/// What stands before the number of a word that is not in lower case after a space.
fn form(space: bool, capital: bool) -> Option<u8> {
    match (space, capital) {
        (true, false) => None,
        (false, false) => Some(JOINED),
        (true, true) => Some(CAPITAL),
        (false, true) => Some(JOINED_CAPITAL),
    }
}

/// A number in one byte or two.
fn push(out: &mut Vec<u8>, number: usize) {
    let byte = |number: usize| u8::try_from(number).expect("a number below MOST fits its bytes");
    match number.checked_sub(SHORT) {
        None => out.push(byte(FIRST + number)),
        Some(rest) => out.extend([
            byte(FIRST + SHORT + rest / PAGE),
            byte(SECOND + rest % PAGE),
        ]),
    }
}

fn spell(out: &mut Vec<u8>, letters: &str) {
    for letter in letters.chars() {
        if !letter.is_ascii() {
            out.push(LETTER);
        }
        out.extend(letter.encode_utf8(&mut [0; 4]).as_bytes());
    }
}

/// What a text is made of.
enum Piece {
    /// A word, in lower case where only its first letter is a capital.
    Word {
        space: bool,
        capital: bool,
        word: String,
    },
    Letter(char),
}

fn pieces(text: &str) -> Vec<Piece> {
    let of_word = |letter: char| letter.is_alphabetic() || letter == '\'' || letter == '-';
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let after = &rest[letter.len_utf8()..];
        let space = letter == ' ' && after.starts_with(of_word);
        let from = if space { after } else { rest };
        if from.starts_with(of_word) {
            let end = from.find(|letter| !of_word(letter)).unwrap_or(from.len());
            let word = &from[..end];
            let capital = word.starts_with(|letter: char| letter.is_ascii_uppercase())
                && !word[1..].contains(char::is_uppercase)
                && word.len() > 1;
            let word = if capital {
                word.to_ascii_lowercase()
            } else {
                word.to_owned()
            };
            pieces.push(Piece::Word {
                space,
                capital,
                word,
            });
            rest = &from[end..];
        } else {
            pieces.push(Piece::Letter(letter));
            rest = after;
        }
    }
    pieces
}
