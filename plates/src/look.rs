//! How a plate is looked at.

/// What of the body a plate shows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Layer {
    Skin,
    Fascia,
    Muscles,
    Deep,
}

impl Layer {
    pub const ALL: [Self; 4] = [Self::Skin, Self::Fascia, Self::Muscles, Self::Deep];

    pub fn name(self) -> &'static str {
        match self {
            Self::Skin => "skin",
            Self::Fascia => "fascia",
            Self::Muscles => "muscles",
            Self::Deep => "deep",
        }
    }

    pub fn named(name: &str) -> Result<Self, String> {
        let found = Self::ALL.into_iter().find(|l| l.name() == name);
        found.ok_or_else(|| format!("unknown layer \"{name}\": skin, fascia, muscles or deep"))
    }
}

/// How a plate is looked at.
#[derive(Default)]
pub struct Look {
    pub crop: Option<[f32; 4]>,
    pub grid: bool,
    pub points: bool,
    pub only: Vec<String>,
    pub chosen: bool,
}
