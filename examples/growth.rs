//! How long finding and searching take with the muscles there are and with ten times as many:
//! `cargo run --release --example growth`
//!
//! The added muscles are made up: the patterns of the real ones again, and their words with other letters, so that
//! each has words of its own.

use std::hint::black_box;
use std::time::{Duration, Instant};

use fascia_map::atlas::{Side, ZoneId};
use fascia_map::finder::{Entry, Index, Mark, Pattern, entries, rank_among};

/// How often each is done; the middle of all times is told.
const TIMES: usize = 301;

/// How many marks a person sets who hurts in several places.
const PLACES: [&str; 3] = ["low-back", "buttock-upper", "thigh-back"];

/// Misspelt, so that every word is compared.
const QUERY: &str = "trapezuis pian";

/// How many results the page asks for.
const MOST: usize = 10;

fn main() {
    println!("muscles     find      search    (milliseconds, the middle of {TIMES} times)");
    for times in [1, 10] {
        let patterns: Vec<Pattern> = (0..times).flat_map(|_| Pattern::all()).collect();
        let index = Index::new((0..times).flat_map(copy));
        let marks = PLACES.map(mark);
        let find = middle(|| rank_among(&marks, patterns.iter().copied()).len());
        let search = middle(|| index.search(QUERY, MOST).len());
        let [find, search] = [find, search].map(|time| time.as_secs_f64() * 1000.0);
        println!("{:>7} {find:>8.3} {search:>11.3}", patterns.len());
    }
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

/// The middle of the times that something takes.
fn middle(mut work: impl FnMut() -> usize) -> Duration {
    let mut times: Vec<Duration> = (0..TIMES)
        .map(|_| {
            let started = Instant::now();
            black_box(work());
            started.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[TIMES / 2]
}
