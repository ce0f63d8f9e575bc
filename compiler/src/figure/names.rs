use std::path::Path;

use serde::Deserialize;

use super::VIEWS;

/// The ids a drawing may use, in the order of the atlas.
#[derive(Debug, Default)]
pub struct Names {
    /// Zones.
    pub zones: Vec<String>,
    /// Whether each zone has a left and a right.
    pub sided: Vec<bool>,
    /// The views in which each zone is a main target: front, back, side, sole.
    pub zone_views: Vec<Vec<String>>,
    /// Muscles.
    pub muscles: Vec<String>,
    /// How many trigger points each muscle has.
    pub points: Vec<u8>,
    /// Where each muscle sends pain.
    pub patterns: Vec<Pattern>,
    /// Places where nobody should press.
    pub places: Vec<String>,
    /// Myofascial lines.
    pub lines: Vec<String>,
    /// Views.
    pub views: Vec<String>,
}

/// The zones to which a muscle sends pain.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Pattern {
    /// Often.
    #[serde(default)]
    pub essential: Vec<String>,
    /// At times.
    #[serde(default)]
    pub spillover: Vec<String>,
    /// On both sides at once.
    #[serde(default)]
    pub both_sides: bool,
}

#[derive(Deserialize)]
struct Zones {
    zone: Vec<Zone>,
}

#[derive(Deserialize)]
struct Zone {
    id: String,
    sided: bool,
    views: Vec<String>,
}

#[derive(Deserialize)]
struct Order {
    order: Vec<String>,
}

#[derive(Deserialize)]
struct Muscle {
    #[serde(default)]
    point: Vec<toml::Table>,
    #[serde(flatten)]
    pattern: Pattern,
}

#[derive(Deserialize)]
struct Places {
    place: Vec<Named>,
}

#[derive(Deserialize)]
struct Lines {
    line: Vec<Named>,
}

#[derive(Deserialize)]
struct Named {
    id: String,
}

impl Names {
    /// The ids of the content folder.
    ///
    /// # Errors
    /// When a file is missing or is not TOML of that shape; the message names it.
    pub fn read(content: &Path) -> Result<Self, String> {
        let zones = table::<Zones>(content, "zones.toml")?.zone;
        let muscles = table::<Order>(content, "muscles.toml")?.order;
        let (mut points, mut patterns) = (Vec::new(), Vec::new());
        for id in &muscles {
            let muscle = table::<Muscle>(content, &format!("muscles/{id}.toml"))?;
            let count = muscle.point.len();
            points.push(u8::try_from(count).map_err(|_| format!("{id} has {count} points"))?);
            patterns.push(muscle.pattern);
        }
        let ids = |named: Vec<Named>| named.into_iter().map(|n| n.id).collect();
        Ok(Self {
            sided: zones.iter().map(|z| z.sided).collect(),
            zone_views: zones.iter().map(|z| z.views.clone()).collect(),
            zones: zones.into_iter().map(|z| z.id).collect(),
            points,
            patterns,
            muscles,
            places: ids(table::<Places>(content, "no-press.toml")?.place),
            lines: ids(table::<Lines>(content, "lines.toml")?.line),
            views: VIEWS.map(String::from).to_vec(),
        })
    }
}

fn table<T: for<'a> Deserialize<'a>>(content: &Path, name: &str) -> Result<T, String> {
    let path = content.join("facts").join(name);
    let text = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    toml::from_str(&text).map_err(|e| format!("{}: {e}", path.display()))
}
