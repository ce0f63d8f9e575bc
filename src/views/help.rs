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

/// What is dialled to reach a number as people write it: without the zero that is only for calls within a country, and
/// without an extension.
fn dialled(phone: &str) -> String {
    let mut dialled = String::new();
    let mut bracket = 0;
    for c in phone.chars() {
        match c {
            '0'..='9' | '+' => dialled.push(c),
            '(' => bracket = dialled.len(),
            ')' if dialled.starts_with('+') && dialled[bracket..] == *"0" => {
                dialled.truncate(bracket);
            }
            'A'..='Z' | 'a'..='z' if !dialled.is_empty() => break,
            _ => {}
        }
    }
    dialled
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
        ];
        for (written, meant) in numbers {
            assert_eq!(dialled(written), meant);
        }
    }
}
