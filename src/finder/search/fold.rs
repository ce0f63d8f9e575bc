//! Letters that compare equal when typed carelessly. Without tables of Unicode: Latin letters with marks are known,
//! every other script is taken as it is.

/// The words of a text, folded, each with the bytes it takes in the text.
pub fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split(|c: char| !is_letter(c))
        .filter(|word| !word.is_empty())
        .map(|word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
}

/// A word in small letters without marks.
fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for letter in word.chars() {
        push(letter, &mut folded);
    }
    folded
}

/// A word as it compares: folded, and without the s of a plural.
pub fn stem(word: &str) -> String {
    let mut stem = fold(word);
    if stem.len() > 3 && stem.as_bytes().ends_with(b"s") {
        stem.truncate(stem.len() - 1);
    }
    stem
}

/// The words of a text as they compare.
pub fn stems(text: &str) -> Vec<String> {
    let mut stems = Vec::new();
    for (_, word) in words(text) {
        stems.push(stem(word));
    }
    stems
}

/// Adds a letter as it compares.
fn push(letter: char, to: &mut String) {
    const MARKED: &str = "aaaaaaaceeeeiiiidnooooo/ouuuuytsaaaaaaaceeeeiiiidnooooo/ouuuuyty";
    let code = u32::from(letter);
    match letter {
        '\u{300}'..='\u{36f}' | '\'' | '’' => {}
        'ß' => to.push_str("ss"),
        'Æ' | 'æ' => to.push_str("ae"),
        'Œ' | 'œ' => to.push_str("oe"),
        'À'..='ÿ' => {
            let at = (code - 0xc0) as usize;
            to.push_str(MARKED.get(at..=at).unwrap_or_default());
        }
        'Š' | 'š' | 'Ś' | 'ś' | 'Ş' | 'ş' => to.push('s'),
        'Ž' | 'ž' | 'Ź' | 'ź' | 'Ż' | 'ż' => to.push('z'),
        'Č' | 'č' | 'Ć' | 'ć' => to.push('c'),
        'Ł' | 'ł' => to.push('l'),
        'Ğ' | 'ğ' => to.push('g'),
        'ı' | 'İ' => to.push('i'),
        _ => to.push(letter.to_ascii_lowercase()),
    }
}

fn is_letter(c: char) -> bool {
    c.is_ascii_alphanumeric()
        || matches!(c, '\'' | '’')
        || (c >= 'À'
            && !matches!(c, '×' | '÷' | '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{303f}' | '⟦' | '⟧'))
}

#[cfg(test)]
mod tests {
    use super::{fold, stem, words};

    #[test]
    fn folds_marks_and_capitals() {
        assert_eq!(fold("Wadenhöcker"), "wadenhocker");
        assert_eq!(fold("ÉPAULE"), "epaule");
        assert_eq!(fold("straße"), "strasse");
        assert_eq!(fold("runner's"), "runners");
        assert_eq!(fold("e\u{301}paule"), "epaule");
        assert_eq!(fold("الرقبة"), "الرقبة");
    }

    #[test]
    fn one_and_many_are_the_same() {
        assert_eq!(stem("Knees"), stem("knee"));
        assert_eq!(stem("abs"), "abs");
    }

    #[test]
    fn finds_words_and_where_they_begin() {
        let found: Vec<_> = words("Low back – (L5)").collect();
        assert_eq!(found, [(0, "Low"), (4, "back"), (14, "L5")]);
    }

    #[test]
    fn knows_every_letter_of_the_first_table() {
        let folded: String = ('À'..='ÿ')
            .map(|letter| fold(&letter.to_string()))
            .collect();
        assert_eq!(
            folded,
            "aaaaaaaeceeeeiiiidnooooo/ouuuuytssaaaaaaaeceeeeiiiidnooooo/ouuuuyty"
        );
    }
}
