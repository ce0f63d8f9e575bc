use super::lists::items;
use super::{How, Tool, Where};

/// How one tool is used on one muscle. Only [`super::Release`] hands it out, after its precautions.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Technique {
    /// What presses.
    pub tool: Tool,
    /// What is done with it.
    pub how: How,
    /// Where it is done.
    pub place: Where,
    /// The usual discomfort, from 0 to 10.
    pub pressure: (u8, u8),
    /// Seconds of one hold, or of one bout of rolling.
    pub seconds: u8,
    /// Holds, or bouts.
    pub times: u8,
    /// Times a day at most.
    pub per_day: u8,
    /// How to sit, stand or lie.
    pub position: &'static str,
    /// What it should feel like.
    pub feel: &'static str,
    /// What to keep off.
    pub avoid: &'static str,
    /// What to do, step by step.
    pub steps: Vec<&'static str>,
}

/// The facts of a technique.
pub struct Dose {
    pub tool: Tool,
    pub how: How,
    pub place: Where,
    pub pressure: (u8, u8),
    pub seconds: u8,
    pub times: u8,
    pub per_day: u8,
}

/// Joins the facts with the words that come next.
pub fn read(dose: &Dose, words: &mut impl Iterator<Item = &'static str>) -> Technique {
    let mut text = || words.next().unwrap_or_default();
    let Dose {
        tool,
        how,
        place,
        pressure,
        seconds,
        times,
        per_day,
    } = *dose;
    Technique {
        tool,
        how,
        place,
        pressure,
        seconds,
        times,
        per_day,
        position: text(),
        feel: text(),
        avoid: text(),
        steps: items(text()),
    }
}
