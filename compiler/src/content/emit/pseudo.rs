//! The pseudo-language: English made strange, to show which text comes from content and whether the page
//! bears longer words and another direction.

/// What every pseudo text begins and ends with.
pub const OPEN: char = '⟦';
pub const CLOSE: char = '⟧';

/// A text with accents, about 40 % longer, in brackets behind a right-to-left mark.
pub fn say(text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    format!("{OPEN}\u{200f}{}{CLOSE}", letters(text))
}

/// The letters alone, for pieces of a text that stands in brackets as a whole.
pub fn letters(text: &str) -> String {
    let mut said = String::new();
    for letter in text.chars() {
        let strange = accented(letter);
        said.push(strange);
        // About four letters in ten.
        if matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 's') {
            said.push(strange);
        }
    }
    said
}

fn accented(letter: char) -> char {
    match letter {
        'a' => 'á',
        'c' => 'ç',
        'e' => 'é',
        'i' => 'í',
        'n' => 'ñ',
        'o' => 'ö',
        's' => 'š',
        'u' => 'ü',
        'y' => 'ý',
        'z' => 'ž',
        'A' => 'Á',
        'C' => 'Ç',
        'E' => 'É',
        'I' => 'Í',
        'N' => 'Ñ',
        'O' => 'Ö',
        'S' => 'Š',
        'U' => 'Ü',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::say;

    #[test]
    fn is_bracketed_accented_and_longer() {
        let english = "Press slowly. You are on it when it sends the ache you know.";
        let pseudo = say(english);
        assert!(pseudo.starts_with("⟦\u{200f}Préé") && pseudo.ends_with('⟧'));
        let growth = pseudo.chars().count() * 100 / english.chars().count();
        assert!((125..=160).contains(&growth), "{growth} %");
        assert_eq!(say(""), "");
    }
}
