use fascia_map::language::words as w;
use fascia_map::state::Page;

/// Longer descriptions are cut by those who show them.
const DESCRIPTION: usize = 160;

/// What a page's head says about it.
pub struct Facts {
    /// Its title, unlike every other page's.
    pub title: String,
    /// What it is about, in a sentence or two.
    pub description: String,
    /// What it is about as <https://schema.org> has it: type, name and other name. Empty types for lists of pages.
    pub about: (&'static str, &'static str, &'static str),
}

impl Facts {
    /// The facts of a page.
    pub fn of(page: Page) -> Self {
        let (names, text, kind): ([&'static str; 2], &'static str, &'static str) = match page {
            Page::Zone(zone, _) => {
                let words = zone.words();
                (
                    [words.name, words.clinical],
                    words.lies,
                    "AnatomicalStructure",
                )
            }
            Page::Muscle(muscle, _) => {
                let words = muscle.words();
                ([words.name, muscle.latin()], words.does, "Muscle")
            }
            Page::Condition(condition) => {
                let words = condition.words();
                ([words.name, ""], words.can, "MedicalCondition")
            }
            Page::Lesson(lesson) => ([lesson.title(), ""], lesson.words().summary, ""),
            Page::Line(line) => {
                let words = line.words();
                ([words.name, w::LINES], words.route, "")
            }
            Page::Learn => ([w::LEARN, ""], w::NOT_A_DEVICE, ""),
            Page::Muscles => ([w::MUSCLES_LIST, ""], w::ZONE_MUSCLES_TEXT, ""),
            Page::Lines => ([w::LINES, ""], w::LINES_TEXT, ""),
            Page::NoPress => ([w::NO_PRESS, ""], w::NOT_A_DEVICE, ""),
            Page::Home | Page::Marks => ([w::PLACES_LIST, ""], w::NOT_A_DEVICE, ""),
        };
        let parts: Vec<&str> = names
            .into_iter()
            .chain(["Fascia Map"])
            .filter(|part| !part.is_empty())
            .collect();
        Self {
            title: parts.join(" · "),
            description: short(text),
            about: (kind, names[0], names[1]),
        }
    }
}

/// Whole words up to the length of a description.
fn short(text: &str) -> String {
    if text.chars().count() <= DESCRIPTION {
        return text.to_owned();
    }
    let cut: String = text.chars().take(DESCRIPTION - 1).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    [cut[..end].trim_end_matches([',', ';', '.', ':']), "…"].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_description_ends_with_a_whole_word() {
        let long = "word ".repeat(60);
        let cut = short(&long);
        assert!(
            cut.chars().count() <= DESCRIPTION && cut.ends_with("word…"),
            "{cut}"
        );
        assert_eq!(short("As it is."), "As it is.");
    }
}
