//! Whatever a page, an address or a person hands to the map, it stays calm: a bounded number of strange inputs, the
//! same at every run.

use fascia_map::embed::{NAMES, read};
use fascia_map::finder::search;
use fascia_map::state::Page;

const ROUNDS: u32 = 20_000;
/// Searching costs more than parsing.
const SEARCHES: u32 = 2_000;

/// Pieces that have broken parsers, and pieces that ours take.
const PIECES: [&str; 40] = [
    "zone=",
    "muscle=",
    "learn",
    "line=",
    "condition=",
    "low-back",
    "piriformis",
    "temple",
    "sciatica",
    "@",
    "@left",
    "@right",
    "@middle",
    "#",
    "=",
    "%",
    "%40",
    "%3D",
    "%00",
    "&",
    "?",
    "/",
    "..",
    "\\",
    "<script>",
    "\"",
    "'",
    "javascript:",
    "https://",
    "data:text/html,",
    "\u{0}",
    "\n",
    "\u{202e}",
    "\u{200d}",
    "\u{feff}",
    "é",
    "漢",
    "🦴",
    "__proto__",
    " ",
];

/// A small generator of numbers that are always the same (xorshift).
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(end).expect("small")).expect("small")
    }

    /// Text of pieces, of any characters, or both; now and then very long.
    fn text(&mut self) -> String {
        let length = if self.below(500) == 0 {
            5_000
        } else {
            self.below(8)
        };
        let mut text = String::new();
        for _ in 0..length {
            if self.below(4) == 0 {
                let number = u32::try_from(self.below(0x0011_0000)).expect("small");
                text.extend(char::from_u32(number));
            } else {
                text += PIECES[self.below(PIECES.len())];
            }
        }
        text
    }
}

#[test]
fn an_address_names_a_page_or_nothing() {
    let mut chance = Chance(0x5eed);
    let mut found = 0;
    for _ in 0..ROUNDS {
        let address = chance.text();
        if let Some(page) = Page::from_address(&address) {
            found += 1;
            assert_eq!(
                Page::from_address(&page.address()),
                Some(page),
                "{address:?}"
            );
        }
    }
    assert!(
        found > 10,
        "only {found} of the addresses named a page: the pieces are no longer ours"
    );
}

#[test]
fn attributes_never_carry_more_than_they_may() {
    let mut chance = Chance(0x00fa_5c1a);
    for _ in 0..ROUNDS {
        let name = NAMES[chance.below(NAMES.len())];
        let value = chance.text();
        let (settings, warnings) = read(|asked| (asked == name).then(|| value.clone()));
        for text in [
            &settings.clinic,
            &settings.booking_label,
            &settings.phone,
            &settings.emergency,
        ] {
            assert!(
                text.chars().count() <= 120 && !text.chars().any(char::is_control),
                "{name}={value:?}"
            );
            assert!(!text.contains(['\u{202e}', '\u{feff}']), "{name}={value:?}");
        }
        let booking = settings.booking.to_lowercase();
        let safe = ["https://", "http://", "/", "mailto:", "tel:"];
        assert!(
            booking.is_empty() || safe.iter().any(|start| booking.starts_with(start)),
            "{value:?}"
        );
        assert!(!settings.tools.is_empty());
        for warning in warnings {
            let told = warning.to_string();
            assert!(told.contains(name) && told.len() < 600, "{told}");
        }
    }
}

#[test]
fn whatever_is_typed_the_marked_parts_lie_within_the_title() {
    let mut chance = Chance(0xb0d1);
    for _ in 0..SEARCHES {
        let typed: String = chance.text().chars().take(60).collect();
        for found in search(&typed) {
            for range in &found.matched {
                assert!(
                    found.title.get(range.clone()).is_some(),
                    "{typed:?}: {range:?} of {:?}",
                    found.title
                );
            }
        }
    }
}
