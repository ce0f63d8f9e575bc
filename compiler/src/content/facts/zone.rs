use serde::Deserialize;

use super::Fact;
use crate::content::ids::Id;

/// A place of the skin.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Zone {
    pub id: Id,
    pub group: Group,
    pub sided: bool,
    pub views: Vec<View>,
    pub choir: Choir,
    pub uberon: Option<String>,
    pub fma: Option<String>,
    #[serde(rename = "match")]
    pub relation: Option<String>,
}

impl Fact for Zone {
    const TABLE: &'static str = "zone";
    fn id(&self) -> &Id {
        &self.id
    }
}

/// The part of the body under which a zone is listed.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    Head,
    Neck,
    Shoulder,
    Chest,
    Back,
    Belly,
    Pelvis,
    Arm,
    Hand,
    Thigh,
    Knee,
    Leg,
    Foot,
}

/// A view in which a zone is a main target.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum View {
    Front,
    Back,
    Side,
    Sole,
}

/// Segments of the CHOIR body map.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choir {
    #[serde(default)]
    pub right: Vec<String>,
    #[serde(default)]
    pub left: Vec<String>,
    #[serde(default)]
    pub middle: Vec<String>,
}
