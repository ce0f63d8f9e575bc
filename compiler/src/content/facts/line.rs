use serde::Deserialize;

use super::Fact;
use crate::content::ids::Id;

/// A myofascial line.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    pub id: Id,
    pub claims: Vec<Id>,
    pub links: Vec<Link>,
}

impl Fact for Line {
    const TABLE: &'static str = "line";
    fn id(&self) -> &Id {
        &self.id
    }
}

/// A link of a line, as the study has it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Link {
    pub from: Vec<Id>,
    pub to: Vec<Id>,
    pub evidence: Evidence,
}

/// How a study found a link.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Evidence {
    Verified,
    Conflicting,
    Unverified,
}
