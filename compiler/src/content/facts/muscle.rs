use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use crate::content::ids::Id;

/// A muscle: where it lies, its points, its published pattern, and how it may be pressed.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Muscle {
    pub latin: String,
    pub zones: Vec<Id>,
    pub depth: Depth,
    pub origin: String,
    pub insertion: String,
    pub nerve: String,
    pub uberon: Option<String>,
    pub fma: Option<String>,
    pub common: Spanned<u8>,
    pub essential: Vec<Id>,
    pub spillover: Vec<Id>,
    pub both_sides: bool,
    pub self_treatment: SelfTreatment,
    pub lines: Vec<Id>,
    pub gates: Vec<Id>,
    pub cautions: Vec<Id>,
    pub no_press: Vec<Id>,
    pub claims: MuscleClaims,
    pub sources: Vec<Id>,
    #[serde(default, rename = "point")]
    pub points: Vec<Point>,
    #[serde(default)]
    pub release: BTreeMap<Tool, Spanned<Release>>,
}

/// The two questions that are kept apart.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MuscleClaims {
    pub eases: Id,
    pub explains: Id,
}

/// A trigger point.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Point {
    pub zone: Id,
}

/// How a tool is used on a muscle: the dose.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Release {
    pub how: How,
    #[serde(rename = "where")]
    pub place: Where,
    pub pressure: Spanned<[u8; 2]>,
    pub seconds: Spanned<u8>,
    pub times: Spanned<u8>,
    pub per_day: Spanned<u8>,
}

/// How deep a muscle lies.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Depth {
    Superficial,
    Intermediate,
    Deep,
}

/// Whether a person may press the muscle alone.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SelfTreatment {
    Ok,
    Caution,
    ProfessionalOnly,
}

/// What presses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tool {
    Ball,
    Roller,
    Hands,
    Cane,
}

/// What is done with it.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    Hold,
    Roll,
    Sweep,
}

/// Against what.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Where {
    Wall,
    Floor,
    Chair,
    Bed,
    Standing,
}
