use serde::Deserialize;

use super::Fact;
use crate::content::ids::Id;

/// A Learn page.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Page {
    pub id: Id,
    #[serde(default)]
    pub claims: Vec<Id>,
}

impl Fact for Page {
    const TABLE: &'static str = "page";
    fn id(&self) -> &Id {
        &self.id
    }
}
