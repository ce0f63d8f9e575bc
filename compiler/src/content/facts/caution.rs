use serde::Deserialize;

use super::{Fact, Tool};
use crate::content::ids::Id;

/// Who or where a technique is unsuitable for.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Caution {
    pub id: Id,
    pub kind: CautionKind,
    #[serde(default)]
    pub tools: Vec<Tool>,
    #[serde(default)]
    pub zones: Vec<Id>,
    pub sources: Vec<Id>,
}

impl Fact for Caution {
    const TABLE: &'static str = "caution";
    fn id(&self) -> &Id {
        &self.id
    }
}

/// How strict a caution is.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CautionKind {
    Never,
    NotHere,
    AskFirst,
}
