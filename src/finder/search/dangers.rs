use super::MOST_WORDS;
use super::distance::slips;
use super::fold::stems;
use crate::atlas::FlagId;

/// The signs that need help which a query names, such as "stroke" or "pain in my chest": all words of a name, in any
/// order and with a slip. A word of it that is still being typed alarms nobody.
#[must_use]
pub fn dangers(query: &str) -> Vec<FlagId> {
    let mut typed = stems(query);
    typed.truncate(MOST_WORDS);
    // What is one word may be typed as two.
    typed.push(typed.concat());
    let is_typed = |word: &String| typed.iter().any(|typed| is(typed, word));
    let mut flags = Vec::new();
    for flag in FlagId::ALL {
        let names = flag.words().search;
        if names.iter().any(|name| stems(name).iter().all(is_typed)) {
            flags.push(flag);
        }
    }
    flags
}

fn is(typed: &str, word: &str) -> bool {
    let most = u32::from(typed.len() > 3);
    slips(typed, word, most).is_some_and(|slips| slips.whole)
}
