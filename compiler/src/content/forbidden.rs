//! Claims that are never made, because evidence does not carry them.

/// A phrase that may not stand in a text.
pub struct Phrase {
    /// The phrase in lower case.
    pub words: &'static str,
    /// Whether it is forbidden even where a text explains that something is not so.
    pub always: bool,
}

impl Phrase {
    /// Whether it stands in a text (given in lower case), from the beginning of a word on.
    #[must_use]
    pub fn stands_in(&self, text: &str) -> bool {
        text.match_indices(self.words).any(|(at, _)| {
            let whole = self.words != "cure"
                || !text[at + 4..]
                    .starts_with(|c: char| c.is_ascii_lowercase() && c != 's' && c != 'd');
            whole && !text[..at].ends_with(|c: char| c.is_alphanumeric())
        })
    }
}

const fn never(words: &'static str) -> Phrase {
    Phrase {
        words,
        always: true,
    }
}

const fn only_to_explain(words: &'static str) -> Phrase {
    Phrase {
        words,
        always: false,
    }
}

/// The list. A phrase also forbids the longer words it begins: `guarantee` forbids `guaranteed`.
pub const FORBIDDEN: &[Phrase] = &[
    only_to_explain("break down adhesions"),
    only_to_explain("breaks down adhesions"),
    only_to_explain("breaking down adhesions"),
    only_to_explain("break up adhesions"),
    only_to_explain("breaks up adhesions"),
    only_to_explain("break down scar"),
    only_to_explain("breaks down scar"),
    only_to_explain("break up scar"),
    only_to_explain("breaks up scar"),
    only_to_explain("correct posture"),
    only_to_explain("corrects posture"),
    only_to_explain("correct your posture"),
    only_to_explain("corrects your posture"),
    only_to_explain("dehydrated fascia"),
    never("treats the cause"),
    only_to_explain("speeds healing"),
    only_to_explain("speed healing"),
    only_to_explain("speeds up healing"),
    only_to_explain("releases fascia"),
    only_to_explain("releases the fascia"),
    only_to_explain("cure"),
    never("knots melt"),
    never("melts knots"),
    only_to_explain("diagnose"),
    never("guarantee"),
    never("pain-free"),
    never("pain free"),
    only_to_explain("toxin"),
    only_to_explain("misalign"),
    only_to_explain("prevents injury"),
    only_to_explain("prevents injuries"),
];

#[cfg(test)]
mod tests {
    use super::FORBIDDEN;

    fn found(text: &str) -> Vec<&'static str> {
        FORBIDDEN
            .iter()
            .filter(|phrase| phrase.stands_in(text))
            .map(|phrase| phrase.words)
            .collect()
    }

    #[test]
    fn finds_phrases_and_their_longer_forms() {
        assert_eq!(found("this is guaranteed to work"), ["guarantee"]);
        assert_eq!(found("a cure for pain"), ["cure"]);
        assert_eq!(found("it cured me"), ["cure"]);
    }

    #[test]
    fn leaves_innocent_words_alone() {
        assert!(found("a secure hold, an obscure ache, a curette").is_empty());
    }
}
