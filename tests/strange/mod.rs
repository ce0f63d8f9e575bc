//! Strange texts, good ones that were spoilt, and a runner that tries the same ones each time.

use std::fmt::Debug;

use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::{Config, RngAlgorithm, TestCaseResult, TestRng, TestRunner};

/// Pieces that have broken parsers, and pieces that ours take.
const PIECES: [&str; 45] = [
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
    "%E2%80",
    "&",
    "?",
    "/",
    "//",
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
    "\u{61c}",
    "\u{202e}",
    "\u{200d}",
    "\u{2028}",
    "\u{feff}",
    "é",
    "İ",
    "漢",
    "🦴",
    "__proto__",
    " ",
];

/// Text of pieces, of any characters, or both; now and then very long.
pub fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        3 => select(&PIECES[..]).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    let some = proptest::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat());
    let long = (select(&PIECES[..]), 1_000_usize..5_000).prop_map(|(piece, n)| piece.repeat(n));
    prop_oneof![200 => some, 1 => long]
}

/// One way in which a text is spoilt, at a place of it.
#[derive(Clone, Debug)]
enum Harm {
    Insert(&'static str),
    Replace(char),
    Remove,
    Cut,
    Double,
    Upper,
    Encode,
}

/// One of these, as it is or spoilt up to three times.
pub fn spoilt(good: Vec<String>) -> impl Strategy<Value = String> {
    let harm = prop_oneof![
        select(&PIECES[..]).prop_map(Harm::Insert),
        any::<char>().prop_map(Harm::Replace),
        Just(Harm::Remove),
        Just(Harm::Cut),
        Just(Harm::Double),
        Just(Harm::Upper),
        Just(Harm::Encode),
    ];
    let harms = proptest::collection::vec((any::<Index>(), harm), 0..=3);
    (select(good), harms).prop_map(|(text, harms)| {
        let done = |text: String, (at, harm): (Index, Harm)| harmed(&text, at, &harm);
        harms.into_iter().fold(text, done)
    })
}

fn harmed(text: &str, at: Index, harm: &Harm) -> String {
    let mut letters: Vec<String> = text.chars().map(String::from).collect();
    if letters.is_empty() {
        return String::new();
    }
    let at = at.index(letters.len());
    match harm {
        Harm::Insert(piece) => letters.insert(at, (*piece).to_owned()),
        Harm::Replace(letter) => letters[at] = letter.to_string(),
        Harm::Remove => drop(letters.remove(at)),
        Harm::Cut => letters.truncate(at),
        Harm::Double => letters.extend_from_within(at..),
        Harm::Upper => letters[at] = letters[at].to_uppercase(),
        Harm::Encode => {
            let encoded: Vec<String> = letters[at].bytes().map(|b| format!("%{b:02X}")).collect();
            letters[at] = encoded.concat();
        }
    }
    letters.concat()
}

/// Tries so many values, the same at every run; a failure is told with the smallest value that still fails.
pub fn check<S: Strategy>(cases: u32, strategy: &S, test: impl Fn(S::Value) -> TestCaseResult)
where
    S::Value: Debug,
{
    let config = Config {
        cases,
        failure_persistence: None,
        ..Config::default()
    };
    let random = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let outcome = TestRunner::new_with_rng(config, random).run(strategy, test);
    if let Err(failure) = outcome {
        panic!("{failure}");
    }
}
