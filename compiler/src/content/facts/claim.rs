use serde::Deserialize;

use super::Fact;
use crate::content::ids::Id;

/// What we say works or explains, with its grade.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    pub id: Id,
    pub question: Question,
    pub grade: Grade,
    pub sources: Vec<Id>,
}

impl Fact for Claim {
    const TABLE: &'static str = "claim";
    fn id(&self) -> &Id {
        &self.id
    }
}

/// What a claim answers.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Question {
    EasesPain,
    Explanation,
    Other,
}

/// How well a claim is supported, best first.
#[derive(Clone, Copy, Debug, Deserialize)]
pub enum Grade {
    A,
    B,
    C,
    D,
}
