use serde::Deserialize;

use crate::content::ids::Id;

/// The dose rule that every technique keeps. The numbers that no technique carries (rest, session, review)
/// are for the writers of words; only their sources are read here.
#[derive(Deserialize)]
pub struct DoseRule {
    pub hold: Bout,
    pub roll: Bout,
    pub pressure: Pressure,
    pub frequency: Frequency,
    pub session: Sourced,
    pub after: Sourced,
    pub review: Sourced,
}

impl DoseRule {
    pub fn sources(&self) -> impl Iterator<Item = &[Id]> {
        [
            &self.hold.sources,
            &self.roll.sources,
            &self.pressure.sources,
            &self.frequency.sources,
            &self.session.sources,
            &self.after.sources,
            &self.review.sources,
        ]
        .into_iter()
        .map(Vec::as_slice)
    }
}

/// One hold, or one bout of rolling.
#[derive(Deserialize)]
pub struct Bout {
    pub beginner: Range,
    pub usual: Range,
    pub sources: Vec<Id>,
}

/// From the least to the most.
#[derive(Deserialize)]
pub struct Range {
    pub seconds: [u8; 2],
    pub times: [u8; 2],
}

/// Discomfort while pressing.
#[derive(Deserialize)]
pub struct Pressure {
    pub limit: Level,
    pub caution_limit: u8,
    pub sources: Vec<Id>,
}

/// On the scale from 0 to 10.
#[derive(Deserialize)]
pub struct Level {
    pub level: u8,
}

/// How often.
#[derive(Deserialize)]
pub struct Frequency {
    pub limit: PerDay,
    pub sources: Vec<Id>,
}

/// At the same place.
#[derive(Deserialize)]
pub struct PerDay {
    pub per_day: u8,
}

/// A part of the rule of which only the sources matter here.
#[derive(Deserialize)]
pub struct Sourced {
    pub sources: Vec<Id>,
}
