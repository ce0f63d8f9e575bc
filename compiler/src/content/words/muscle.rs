use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use crate::content::facts::Tool;

/// What is said about a muscle.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MuscleWords {
    pub name: String,
    pub say: String,
    pub does: String,
    pub place: String,
    pub points: Spanned<Vec<String>>,
    pub feels: String,
    pub overloads: Vec<String>,
    pub mistaken: Vec<String>,
    pub find: Vec<String>,
    #[serde(default)]
    pub check: String,
    #[serde(default)]
    pub before: Vec<String>,
    #[serde(default, rename = "move")]
    pub moving: String,
    #[serde(default)]
    pub stretch: String,
    pub see: String,
    pub professional: Option<String>,
    #[serde(default)]
    pub release: BTreeMap<Tool, Spanned<ToolWords>>,
}

/// What is special about one tool here.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ToolWords {
    pub position: String,
    pub steps: Vec<String>,
    pub feel: String,
    pub avoid: String,
}
