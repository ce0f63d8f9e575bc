use serde::Deserialize;
use toml::Spanned;

use super::Fact;
use crate::content::ids::Id;

/// A reference.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub id: Id,
    pub authors: String,
    pub year: Option<u16>,
    pub title: String,
    pub journal: Option<String>,
    pub doi: Option<Spanned<String>>,
    pub url: Option<Spanned<String>>,
    #[serde(default)]
    pub checked: bool,
}

impl Fact for Source {
    const TABLE: &'static str = "source";
    fn id(&self) -> &Id {
        &self.id
    }
}
