//! How long finding and searching take with the muscles there are and with ten times as many:
//! `cargo run --release --example growth`; `cargo xtask bench` runs the same in a browser.
//!
//! The added muscles are made up: the patterns of the real ones again, and their words with other letters, so that
//! each has words of its own.

use std::fmt::Write;
use std::hint::black_box;

use fascia_map::atlas::{Side, ZoneId};
use fascia_map::finder::{Entry, Index, Mark, Pattern, entries, rank_among};

/// How many times are taken; the middle of all is told.
const TIMES: usize = 31;

/// How often each is done in one of these times: a browser's clock goes in steps of a tenth of a millisecond.
const REPEATS: u32 = 10;

/// How many marks a person sets who hurts in several places.
const PLACES: [&str; 3] = ["low-back", "buttock-upper", "thigh-back"];

/// Misspelt, so that every word is compared.
const QUERY: &str = "trapezuis pian";

/// How many results the page asks for.
const MOST: usize = 10;

fn main() {
    #[cfg(not(target_arch = "wasm32"))]
    print!("{}", growth());
}

/// The table, in milliseconds.
#[cfg_attr(target_arch = "wasm32", wasm_bindgen::prelude::wasm_bindgen)]
#[must_use]
pub fn growth() -> String {
    let mut table = String::from("muscles  find, ms  search, ms\n");
    for times in [1, 10] {
        let patterns: Vec<Pattern> = (0..times).flat_map(|_| Pattern::all()).collect();
        let index = Index::new((0..times).flat_map(copy));
        let marks = PLACES.map(mark);
        let find = middle(|| rank_among(&marks, patterns.iter().copied()).len());
        let search = middle(|| index.search(QUERY, MOST).len());
        let _ = writeln!(table, "{:>7} {find:>9.3} {search:>11.3}", patterns.len());
    }
    table
}

fn mark(place: &str) -> Mark {
    Mark::new(
        ZoneId::from_slug(place).expect("a zone of the atlas"),
        Side::Left,
    )
}

/// All that can be found; from the second copy on in words that no other has.
fn copy(number: usize) -> impl Iterator<Item = Entry> {
    let other = move |text: &'static str| match number {
        0 => text,
        _ => made_up(text, number),
    };
    entries().map(move |entry| Entry {
        what: entry.what,
        title: other(entry.title),
        names: entry.names.into_iter().map(other).collect(),
        text: entry.text.into_iter().map(other).collect(),
    })
}

/// The text with each small letter so many places on in the alphabet. Kept until the program ends, as the index asks.
fn made_up(text: &str, places: usize) -> &'static str {
    let places = u8::try_from(places).expect("there are few copies");
    let on = |letter: char| match letter {
        'a'..='z' => char::from(b'a' + (letter as u8 - b'a' + places) % 26),
        other => other,
    };
    text.chars().map(on).collect::<String>().leak()
}

/// The middle of the times that something takes, in milliseconds.
fn middle(mut work: impl FnMut() -> usize) -> f64 {
    let mut times: Vec<f64> = (0..TIMES)
        .map(|_| {
            let started = now();
            for _ in 0..REPEATS {
                black_box(work());
            }
            (now() - started) / f64::from(REPEATS)
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[TIMES / 2]
}

/// A clock that never goes back, in milliseconds.
#[cfg(not(target_arch = "wasm32"))]
fn now() -> f64 {
    static START: std::sync::LazyLock<std::time::Instant> =
        std::sync::LazyLock::new(std::time::Instant::now);
    START.elapsed().as_secs_f64() * 1000.0
}

#[cfg(target_arch = "wasm32")]
fn now() -> f64 {
    let clock = web_sys::window().and_then(|window| window.performance());
    clock.expect("a page has a clock").now()
}
