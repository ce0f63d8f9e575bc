use std::fmt;

use crate::atlas::{MuscleId, Side, Tool, ZoneId};
use crate::figure::{Layer, View};
use crate::language::CODE;
use crate::state::{Links, Settings, Theme};

/// The attributes of the element, all optional.
pub const NAMES: [&str; 15] = [
    "view",
    "zone",
    "muscle",
    "theme",
    "tools",
    "layer",
    "layers",
    "clinic",
    "booking",
    "booking-label",
    "phone",
    "emergency",
    "links",
    "events",
    "lang",
];

/// Longer texts are cut here, in characters.
const LONGEST: usize = 120;

/// Longer addresses are refused, in characters.
const LONGEST_ADDRESS: usize = 500;

/// An attribute that could not be taken over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// The attribute.
    pub name: &'static str,
    /// What it held, cut to a readable length.
    pub value: String,
    /// What it accepts.
    pub accepted: String,
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "fascia-map: {}=\"{}\" is not known; accepted: {}. The default is used.",
            self.name, self.value, self.accepted
        )
    }
}

/// Reads the settings from the attributes. What is not understood is left at its default and told in a warning.
pub fn read(get: impl Fn(&str) -> Option<String>) -> (Settings, Vec<Warning>) {
    let mut reader = Reader {
        get,
        warnings: Vec::new(),
    };
    let defaults = Settings::default();
    reader.language();
    let layers = reader.some_of("layers", Layer::ALL, Layer::slug);
    let settings = Settings {
        view: reader.choice(
            "view",
            views().map(|(n, v)| (n.to_owned(), v)),
            defaults.view,
        ),
        layer: reader.choice(
            "layer",
            layers.iter().map(|l| (l.slug().to_owned(), *l)),
            layers.first().copied().unwrap_or_default(),
        ),
        layers,
        theme: reader.choice(
            "theme",
            [Theme::Auto, Theme::Light, Theme::Dark].map(|t| (t.slug().to_owned(), t)),
            defaults.theme,
        ),
        zone: reader.sided(
            "zone",
            ZoneId::from_slug,
            ZoneId::sided,
            "a zone id such as low-back@left",
        ),
        muscle: reader.sided(
            "muscle",
            MuscleId::from_slug,
            |_| true,
            "a muscle id such as piriformis@right",
        ),
        tools: reader.some_of("tools", Tool::ALL, Tool::slug),
        clinic: reader.text("clinic"),
        booking: reader.address("booking"),
        booking_label: reader.text("booking-label"),
        phone: reader.phone("phone"),
        emergency: reader.phone("emergency"),
        links: if reader.switch("links") {
            Links::Hash
        } else {
            Links::Off
        },
        events: reader.switch("events"),
        asked: None,
    };
    (settings, reader.warnings)
}

fn views() -> [(&'static str, View); 4] {
    [
        ("front", View::FRONT),
        ("back", View::BACK),
        ("left", View::LEFT),
        ("right", View::RIGHT),
    ]
}

struct Reader<Get> {
    get: Get,
    warnings: Vec<Warning>,
}

impl<Get: Fn(&str) -> Option<String>> Reader<Get> {
    fn value(&self, name: &str) -> Option<String> {
        (self.get)(name)
            .map(|v| v.trim().to_owned())
            .filter(|v| !v.is_empty())
    }

    fn warn(&mut self, name: &'static str, value: &str, accepted: impl Into<String>) {
        self.warnings.push(Warning {
            name,
            value: plain(value, 40),
            accepted: accepted.into(),
        });
    }

    fn choice<T>(
        &mut self,
        name: &'static str,
        known: impl IntoIterator<Item = (String, T)>,
        default: T,
    ) -> T {
        let Some(value) = self.value(name) else {
            return default;
        };
        let mut accepted = Vec::new();
        for (slug, choice) in known {
            if slug == value {
                return choice;
            }
            accepted.push(slug);
        }
        self.warn(name, &value, accepted.join(", "));
        default
    }

    /// An id with the person's side: `low-back@left`.
    fn sided<Id: Copy>(
        &mut self,
        name: &'static str,
        from_slug: impl Fn(&str) -> Option<Id>,
        sided: impl Fn(Id) -> bool,
        accepted: &str,
    ) -> Option<(Id, Side)> {
        let value = self.value(name)?;
        let (slug, side) = match value.split_once('@') {
            Some((slug, side)) => (slug, Side::from_slug(side)),
            None => (value.as_str(), Some(Side::Left)),
        };
        let found = from_slug(slug).zip(side);
        let found = found.and_then(|(id, side)| Some((id, side.of(sided(id))?)));
        if found.is_none() {
            self.warn(name, &value, accepted);
        }
        found
    }

    /// Any of `all`, in the order of `all`; all of them when nothing is said or nothing of it is known.
    fn some_of<T: Copy, const N: usize>(
        &mut self,
        name: &'static str,
        all: [T; N],
        slug: fn(T) -> &'static str,
    ) -> Vec<T> {
        let value = self.value(name).unwrap_or_default();
        let words = || value.split([',', ' ']).filter(|word| !word.is_empty());
        // One warning, however many are not known.
        if let Some(word) = words().find(|word| all.iter().all(|one| slug(*one) != *word)) {
            self.warn(name, word, all.map(slug).join(", "));
        }
        let mut some = all.to_vec();
        some.retain(|one| words().any(|word| word == slug(*one)));
        if some.is_empty() { all.to_vec() } else { some }
    }

    /// A build speaks one language: another one is told.
    fn language(&mut self) {
        let primary = |tag: &str| tag.split(['-', '_']).next().map(str::to_ascii_lowercase);
        if let Some(value) = self.value("lang")
            && primary(&value) != primary(CODE)
        {
            self.warn("lang", &value, CODE);
        }
    }

    fn text(&mut self, name: &'static str) -> String {
        self.value(name)
            .map(|v| plain(&v, LONGEST))
            .unwrap_or_default()
    }

    fn address(&mut self, name: &'static str) -> String {
        let Some(value) = self.value(name) else {
            return String::new();
        };
        let lower = value.to_ascii_lowercase();
        let safe = ["https://", "http://", "/", "mailto:", "tel:"]
            .iter()
            .any(|start| lower.starts_with(start));
        // A name before an @ makes an address look like another's.
        let mut parts = lower.split('/').skip(1).take(2);
        let disguised = parts.next() == Some("") && parts.any(|server| server.contains('@'));
        let long = value.chars().count() > LONGEST_ADDRESS;
        if safe && !disguised && !long && !value.chars().any(hidden) {
            return value;
        }
        let accepted = "an address of up to 500 characters that begins with https://, http://, /, mailto: or tel:";
        self.warn(name, &value, accepted);
        String::new()
    }

    fn phone(&mut self, name: &'static str) -> String {
        let Some(value) = self.value(name) else {
            return String::new();
        };
        // Numbers that are copied from elsewhere often bring marks of direction with them.
        let number = plain(&value, LONGEST);
        let digits = number.chars().filter(char::is_ascii_digit).count();
        if (2..=20).contains(&digits) && number.len() <= 60 {
            return number;
        }
        self.warn(name, &value, "a phone number");
        String::new()
    }

    /// On when the attribute is there, unless it says off.
    fn switch(&mut self, name: &'static str) -> bool {
        match (self.get)(name).as_deref().map(str::trim) {
            None | Some("off" | "false") => false,
            Some("" | "on" | "true") => true,
            Some(value) => {
                let value = value.to_owned();
                self.warn(name, &value, "on, off");
                false
            }
        }
    }
}

/// Text without characters that could hide or turn what follows, cut to `most` characters.
fn plain(text: &str, most: usize) -> String {
    text.chars().filter(|c| !hidden(*c)).take(most).collect()
}

/// Control characters, breaks of lines, what cannot be seen and what changes the direction of writing.
fn hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}'
            | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(pairs: &[(&str, &str)]) -> (Settings, Vec<Warning>) {
        read(|name| {
            pairs
                .iter()
                .find(|(n, _)| *n == name)
                .map(|(_, v)| (*v).to_owned())
        })
    }

    #[test]
    fn what_a_clinic_sets_is_taken_over() {
        let (settings, warnings) = with(&[
            ("view", "back"),
            ("zone", "low-back@right"),
            ("tools", "ball, hands"),
            ("clinic", "Harbour Clinic"),
            ("booking", "https://example.org/book"),
            ("phone", "+44 20 7946 0000"),
            ("events", ""),
        ]);
        assert_eq!(warnings, []);
        assert_eq!(settings.view, View::BACK);
        assert_eq!(
            settings.zone,
            ZoneId::from_slug("low-back").map(|z| (z, Side::Right))
        );
        assert_eq!(settings.tools, [Tool::Ball, Tool::Hands]);
        assert!(settings.events && settings.links == Links::Off);
    }

    #[test]
    fn a_bad_value_is_told_with_what_is_accepted_and_the_default_stays() {
        let (settings, warnings) =
            with(&[("view", "top"), ("tools", "ball,drill"), ("zone", "elbo")]);
        assert_eq!(settings.view, View::FRONT);
        assert_eq!(settings.tools, [Tool::Ball]);
        let told: Vec<String> = warnings.iter().map(ToString::to_string).collect();
        assert!(
            told.iter()
                .any(|t| t.contains("view=\"top\"") && t.contains("front, back, left, right")),
            "{told:?}"
        );
        assert!(
            told.iter()
                .any(|t| t.contains("tools=\"drill\"") && t.contains("roller")),
            "{told:?}"
        );
        assert!(told.iter().any(|t| t.contains("zone=\"elbo\"")), "{told:?}");
    }

    #[test]
    fn one_warning_tells_of_many_unknown_words() {
        let many = "drill ".repeat(20_000);
        let (settings, warnings) = with(&[("tools", &many)]);
        assert_eq!((settings.tools.len(), warnings.len()), (4, 1));
    }

    #[test]
    fn what_is_copied_with_a_number_or_in_another_script_is_taken() {
        let address = format!("https://example.org/{}", "я".repeat(400));
        let (settings, warnings) = with(&[
            ("phone", "\u{202a}+44 20 7946 0000\u{202c}"),
            ("booking", &address),
        ]);
        assert_eq!(warnings, []);
        assert_eq!(settings.phone, "+44 20 7946 0000");
        assert_eq!(settings.booking, address);
    }

    #[test]
    fn a_pair_has_a_side() {
        for (name, value) in [("muscle", "piriformis@middle"), ("zone", "low-back@middle")] {
            assert_eq!(with(&[(name, value)]).1.len(), 1, "{value}");
        }
        assert_eq!(with(&[("zone", "sacrum@middle")]).1, []);
    }

    #[test]
    fn hostile_values_are_inert() {
        for disguised in [
            "https://clinic.example@evil.example/",
            "//clinic.example@evil.example",
        ] {
            assert_eq!(with(&[("booking", disguised)]).0.booking, "", "{disguised}");
        }
        let long = "x".repeat(100_000);
        let (settings, warnings) = with(&[
            ("booking", "JavaScript:alert(1)"),
            ("phone", "<script>"),
            ("clinic", "Good\u{202e}cinilC\u{0}"),
            ("booking-label", &long),
        ]);
        assert_eq!(
            (settings.booking.as_str(), settings.phone.as_str()),
            ("", "")
        );
        assert_eq!(settings.clinic, "GoodcinilC");
        assert_eq!(settings.booking_label.len(), LONGEST);
        assert_eq!(warnings.len(), 2);
    }

    #[test]
    fn a_clinic_may_offer_some_layers_and_the_first_one_is_among_them() {
        let (settings, warnings) = with(&[("layers", "deep muscles"), ("layer", "deep")]);
        assert_eq!(warnings, []);
        assert_eq!(settings.layers, [Layer::Muscles, Layer::Deep]);
        assert_eq!(settings.layer, Layer::Deep);
        let (settings, warnings) = with(&[("layers", "muscles,bones"), ("layer", "skin")]);
        assert_eq!(settings.layers, [Layer::Muscles]);
        assert_eq!(settings.layer, Layer::Muscles);
        let told: Vec<String> = warnings.iter().map(ToString::to_string).collect();
        assert_eq!(told.len(), 2, "{told:?}");
        assert!(
            told[0].contains("layers=\"bones\"") && told[0].contains("skin, fascia"),
            "{told:?}"
        );
        assert!(
            told[1].contains("layer=\"skin\"") && told[1].contains("accepted: muscles"),
            "{told:?}"
        );
        let (settings, _) = with(&[("layers", "bones")]);
        assert_eq!(settings.layers, Layer::ALL);
    }

    #[test]
    fn another_language_than_the_builds_is_told() {
        for fine in ["en", "EN", "en-GB", "en_US", ""] {
            assert_eq!(with(&[("lang", fine)]).1, [], "{fine}");
        }
        let (_, warnings) = with(&[("lang", "fr")]);
        let told = warnings.iter().map(ToString::to_string).collect::<String>();
        assert!(
            told.contains("lang=\"fr\"") && told.contains("accepted: en."),
            "{told}"
        );
    }

    #[test]
    fn a_mid_line_zone_has_no_side() {
        let (settings, _) = with(&[("zone", "sacrum@left")]);
        assert_eq!(
            settings.zone,
            ZoneId::from_slug("sacrum").map(|z| (z, Side::Middle))
        );
    }
}
