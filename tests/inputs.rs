//! Whatever a page, an address or a person hands to the map, it stays calm: a bounded number of strange inputs and of
//! good ones that were spoilt, the same at every run. What fails is told in its smallest form.

mod strange;

use std::cell::Cell;

use fascia_map::atlas::{MuscleId, Side, ZoneId};
use fascia_map::embed::{NAMES, read};
use fascia_map::finder::search;
use fascia_map::state::{Page, Settings};
use proptest::prelude::*;
use strange::{check, spoilt, text};

const ROUNDS: u32 = 20_000;
/// Searching costs more than parsing.
const SEARCHES: u32 = 2_000;

/// Some of the characters that could hide or turn what follows.
const UNSEEN: [char; 4] = ['\u{202e}', '\u{feff}', '\u{61c}', '\u{2028}'];

/// A good value of each attribute.
const GOOD: [(&str, &str); 15] = [
    ("view", "back"),
    ("zone", "low-back@right"),
    ("muscle", "piriformis@left"),
    ("theme", "dark"),
    ("tools", "ball, roller, hands"),
    ("layer", "deep"),
    ("layers", "skin, deep"),
    ("clinic", "Harbour Street Physiotherapy"),
    ("booking", "https://example.org/book?from=map"),
    ("booking-label", "Book a visit"),
    ("phone", "+44 20 7946 0000"),
    ("emergency", "999"),
    ("links", "on"),
    ("events", "off"),
    ("lang", "en-GB"),
];

/// Addresses of places and muscles.
fn addresses() -> Vec<String> {
    let zones = ZoneId::ALL.map(|zone| Page::Zone(zone, Side::Right));
    let muscles = MuscleId::ALL.map(|muscle| Page::Muscle(muscle, Side::Left));
    let pages = [Page::Home, Page::Learn, Page::NoPress];
    let all = zones.into_iter().chain(muscles).chain(pages);
    all.map(Page::address).collect()
}

#[test]
fn an_address_names_a_page_or_nothing() {
    let found = Cell::new(0);
    check(
        ROUNDS,
        &prop_oneof![text(), spoilt(addresses())],
        |address| {
            if let Some(page) = Page::from_address(&address) {
                found.set(found.get() + 1);
                prop_assert_eq!(Page::from_address(&page.address()), Some(page));
                prop_assert!(address.len() <= 80);
            }
            Ok(())
        },
    );
    let found = found.get();
    assert!(
        (ROUNDS / 20..ROUNDS / 2).contains(&found),
        "{found} of {ROUNDS} addresses named a page: too few or too many for a fair trial"
    );
}

/// Some of the attributes, with good, spoilt and strange values.
fn attributes() -> impl Strategy<Value = Vec<(&'static str, String)>> {
    let one = proptest::sample::select(GOOD.to_vec()).prop_flat_map(|(name, good)| {
        let value = prop_oneof![text(), spoilt(vec![good.to_owned()])];
        (Just(name), value)
    });
    proptest::collection::vec(one, 1..4)
}

#[test]
fn attributes_never_carry_more_than_they_may() {
    check(ROUNDS, &attributes(), |given| {
        let of = |asked: &str| given.iter().find(|(name, _)| *name == asked);
        let (settings, warnings) = read(|asked| of(asked).map(|(_, value)| value.clone()));
        for text in [
            &settings.clinic,
            &settings.booking_label,
            &settings.phone,
            &settings.emergency,
        ] {
            prop_assert!(text.chars().count() <= 120);
            prop_assert!(!text.contains(char::is_control));
            prop_assert!(!text.contains(UNSEEN));
        }
        let booking = settings.booking.to_lowercase();
        let safe = ["https://", "http://", "/", "mailto:", "tel:"];
        prop_assert!(booking.is_empty() || safe.iter().any(|start| booking.starts_with(start)));
        prop_assert!(!settings.tools.is_empty());
        prop_assert!(settings.layers.contains(&settings.layer));
        for warning in &warnings {
            let told = warning.to_string();
            prop_assert!(of(warning.name).is_some() && told.contains(warning.name));
            prop_assert!(told.len() < 600, "{}", told);
        }
        Ok(())
    });
}

/// What is given is taken over, or the page's owner is told: never neither.
#[test]
fn no_value_is_dropped_in_silence() {
    let sort = |given: Vec<(&'static str, String)>| given.into_iter().next();
    check(
        ROUNDS,
        &attributes().prop_filter_map("none", sort),
        |given| {
            let (name, value) = given;
            let (settings, warnings) = read(|asked| (asked == name).then(|| value.clone()));
            let words = ["clinic", "booking-label"].contains(&name);
            if words || value.trim().is_empty() {
                prop_assert_eq!(warnings, []);
            } else if settings == Settings::default() && warnings.is_empty() {
                let default = ["front", "skin", "auto", "off", "false"].contains(&value.trim());
                let all =
                    ["tools", "layers"].contains(&name) && !value.contains(char::is_alphanumeric);
                let english = name == "lang" && value.trim().to_lowercase().starts_with("en");
                prop_assert!(default || all || english, "{}={:?}", name, value);
            }
            Ok(())
        },
    );
}

#[test]
fn whatever_is_typed_the_marked_parts_lie_within_the_title() {
    let names = ZoneId::ALL.map(|zone| zone.name().to_owned());
    let latin = MuscleId::ALL.map(|muscle| muscle.latin().to_owned());
    let known = names.into_iter().chain(latin).collect();
    let found_some = Cell::new(0);
    check(SEARCHES, &prop_oneof![text(), spoilt(known)], |typed| {
        let typed: String = typed.chars().take(60).collect();
        let all = search(&typed);
        found_some.set(found_some.get() + u32::from(!all.is_empty()));
        for found in all {
            for range in &found.matched {
                prop_assert!(
                    found.title.get(range.clone()).is_some(),
                    "{:?} of {:?}",
                    range,
                    found.title
                );
            }
        }
        Ok(())
    });
    assert!(
        found_some.get() > SEARCHES / 4,
        "only {} searches found something: the names are no longer ours",
        found_some.get()
    );
}

#[test]
fn there_is_a_good_value_of_each_attribute() {
    let (settings, warnings) = read(|asked| {
        let good = GOOD.iter().find(|(name, _)| *name == asked);
        good.map(|(_, value)| (*value).to_owned())
    });
    assert_eq!(warnings, []);
    assert!(settings.zone.is_some() && settings.muscle.is_some());
    for name in NAMES {
        assert!(GOOD.iter().any(|(good, _)| *good == name), "{name}");
    }
}
