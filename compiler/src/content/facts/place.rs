use serde::Deserialize;

use super::Fact;
use crate::content::ids::Id;

/// A place where nobody should press.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    pub id: Id,
    pub zones: Vec<Id>,
    pub sources: Vec<Id>,
}

impl Fact for Place {
    const TABLE: &'static str = "place";
    fn id(&self) -> &Id {
        &self.id
    }
}
