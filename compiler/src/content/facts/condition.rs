use serde::Deserialize;

use super::Fact;
use crate::content::ids::Id;

/// A name that people search for.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    pub id: Id,
    pub zones: Vec<Id>,
    #[serde(default)]
    pub muscles: Vec<Id>,
    #[serde(default)]
    pub flags: Vec<Id>,
}

impl Fact for Condition {
    const TABLE: &'static str = "condition";
    fn id(&self) -> &Id {
        &self.id
    }
}
