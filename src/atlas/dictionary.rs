//! Words written as numbers: the reader. `compiler/src/content/emit/dictionary.rs` is the writer.
//!
//! The same few hundred words make up most of all texts. Each is kept once; in a text stands its number, one byte for
//! the commonest and two for the others. That is a tenth less to download, and a text is put together in a blink.

/// The first byte that is the number of a word.
const FIRST: u8 = 0x80;
/// How many of the commonest words have a number of one byte.
const SHORT: u8 = 112;
/// How many words share a first byte, and the first of their second bytes.
const PAGE: (usize, u8) = (200, 0x20);

/// Before a number: no space before the word.
const JOINED: u8 = 1;
/// Before a number: a space, and the word begins with a capital.
const CAPITAL: u8 = 2;
/// Before a number: no space, and a capital.
const JOINED_CAPITAL: u8 = 3;
/// Before a letter beyond ASCII.
const LETTER: u8 = 4;

/// Puts a text together from the numbers of its words and the letters between them.
pub fn read(words: &[&str], packed: &[u8]) -> String {
    let mut text = Vec::with_capacity(packed.len() * 3);
    let mut bytes = packed.iter().copied();
    let mut form = 0;
    while let Some(byte) = bytes.next() {
        match byte {
            JOINED | CAPITAL | JOINED_CAPITAL => form = byte,
            LETTER => {
                let lead = bytes.next().unwrap_or_default();
                text.push(lead);
                for _ in 1..lead.leading_ones() {
                    text.extend(bytes.next());
                }
            }
            FIRST.. => {
                let mut number = usize::from(byte - FIRST);
                if let Some(page) = (byte - FIRST).checked_sub(SHORT) {
                    let second = bytes.next().unwrap_or(PAGE.1) - PAGE.1;
                    number = usize::from(SHORT) + usize::from(page) * PAGE.0 + usize::from(second);
                }
                if form == 0 || form == CAPITAL {
                    text.push(b' ');
                }
                let at = text.len();
                text.extend(words.get(number).copied().unwrap_or_default().as_bytes());
                if form >= CAPITAL {
                    text[at..]
                        .iter_mut()
                        .take(1)
                        .for_each(u8::make_ascii_uppercase);
                }
                form = 0;
            }
            letter => text.push(letter),
        }
    }
    String::from_utf8(text).unwrap_or_default()
}
