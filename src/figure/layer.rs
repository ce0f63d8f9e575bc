/// How deep the drawing looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layer {
    /// The skin with its landmarks.
    #[default]
    Skin,
    /// Sheets of fascia over the surface muscles.
    Fascia,
    /// Surface muscles.
    Muscles,
    /// Deep muscles over faint bones.
    Deep,
}

impl Layer {
    /// All layers from the outside in.
    pub const ALL: [Self; 4] = [Self::Skin, Self::Fascia, Self::Muscles, Self::Deep];

    /// The name used for attributes.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Skin => "skin",
            Self::Fascia => "fascia",
            Self::Muscles => "muscles",
            Self::Deep => "deep",
        }
    }
}
