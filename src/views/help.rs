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
    let digits: String = s
        .phone
        .chars()
        .filter(|c| c.is_ascii_digit() || *c == '+')
        .collect();
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
            .set("href", ["tel:", &digits].concat())
            .add(w::help_call(&s.phone))
    });
    section(w::HELP)
        .class("part help")
        .add(el("p", "").add(text))
        .add(el("div", "row").add(book).add(call))
}
