use serde::Deserialize;

use super::Fact;
use crate::content::ids::Id;

/// A sign that needs help, and how soon.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Flag {
    pub id: Id,
    pub action: Action,
    pub worse: Option<Action>,
    #[serde(default)]
    pub everywhere: bool,
    #[serde(default)]
    pub zones: Vec<Id>,
    pub sources: Vec<Id>,
}

impl Fact for Flag {
    const TABLE: &'static str = "flag";
    fn id(&self) -> &Id {
        &self.id
    }
}

/// What to do, most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    Emergency,
    SameDay,
    Routine,
}
