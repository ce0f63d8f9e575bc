use super::element::{El, el, section};
use crate::language::words as w;
use crate::state::Settings;

/// The clinic's own way to get help.
pub fn help(s: &Settings) -> El {
    let text = if s.clinic.is_empty() {
        w::HELP_TEXT.to_owned()
    } else {
        w::help_at(&s.clinic)
    };
    let label = if s.booking_label.is_empty() {
        w::HELP_BOOK
    } else {
        &s.booking_label
    };
    let book = (!s.booking.is_empty()).then(|| {
        el("a", "primary")
            .part("button")
            .set("href", s.booking.clone())
            .attr("target", "_blank")
            .attr("rel", "noopener")
            .add(label.to_owned())
    });
    let call = (!s.phone.is_empty()).then(|| {
        el("a", "chip")
            .set("href", ["tel:", &dialled(&s.phone)].concat())
            .add(w::help_call(&s.phone))
    });
    section(w::HELP)
        .class("part help")
        .add(el("p", "").add(text))
        .add(el("div", "row").add(book).add(call))
}

/// So many digits may be a whole number: what follows a sign that ends one is not dialled.
const WHOLE: usize = 7;

/// The digit of each letter of a keypad, from A.
const KEYPAD: &[u8; 26] = b"22233344455566677778889999";

/// What is dialled to reach a number as people write it: without the zero that is only for calls within a country,
/// without an extension, hours or a second number, and with the digits of words such as PAIN.
fn dialled(phone: &str) -> String {
    let mut dialled = String::new();
    let (mut bracket, mut spelt) = (0, false);
    for (at, c) in phone.char_indices() {
        spelt &= c.is_ascii_uppercase();
        match c {
            '0'..='9' | '+' => dialled.push(c),
            '(' | '/' | '#' | ',' | ';' if dialled.len() >= WHOLE => break,
            '(' => bracket = dialled.len(),
            ')' if dialled.starts_with(['+', '0']) && dialled[bracket..] == *"0" => {
                dialled.truncate(bracket);
            }
            'A'..='Z' | 'a'..='z' if !dialled.is_empty() => {
                spelt |= spells(&phone[at..]);
                if !spelt {
                    break;
                }
                dialled.push(KEYPAD[usize::from(c as u8 - b'A')].into());
            }
            _ => {}
        }
    }
    dialled
}

/// Whether a text begins with a word that stands for digits.
fn spells(text: &str) -> bool {
    let word = text.split(|c: char| !c.is_ascii_uppercase()).next();
    word.is_some_and(|word| word.len() > 2 && word != "EXT")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_dialled_as_it_is_meant() {
        let numbers = [
            ("+44 20 7946 0000", "+442079460000"),
            ("+44 (0)20 7946 0000", "+442079460000"),
            ("+1 (410) 555 0100", "+14105550100"),
            ("(020) 7946-0000 ext. 12", "02079460000"),
            ("Tel. 030/1234 567", "0301234567"),
            ("TEL 0301234567 EXT 12", "0301234567"),
            ("1-800-555-PAIN", "18005557246"),
            ("+44 20 7946 0000 (24 hours)", "+442079460000"),
            ("0049 (0)30 1234567", "0049301234567"),
            ("+1 410 555 0100 #12", "+14105550100"),
            ("020 7946 0000 / 0001", "02079460000"),
        ];
        for (written, meant) in numbers {
            assert_eq!(dialled(written), meant);
        }
    }
}
