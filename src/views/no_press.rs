use super::element::{Piece, all, el};
use super::text::title;
use crate::atlas::PlaceId;
use crate::language::words as w;
use yew::prelude::*;

/// The places where nobody should press, also hatched on the figure.
pub fn no_press() -> Html {
    let places = PlaceId::ALL.into_iter().map(|place| {
        let words = place.words();
        el("li", "")
            .add(el("strong", "").add(words.name))
            .add(el("p", "").add(words.why).add(" ").add(words.rule))
    });
    all([
        title(w::NO_PRESS),
        el("ul", "plain pages").all(places).html(),
    ])
}
