/// How much of a phone's screen the panel takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sheet {
    /// A strip at the bottom: the figure has the screen.
    Low,
    /// About half.
    #[default]
    Half,
    /// Nearly all.
    Tall,
}

impl Sheet {
    /// The next size when the handle is pressed: half, tall, low and again.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::Low => Self::Half,
            Self::Half => Self::Tall,
            Self::Tall => Self::Low,
        }
    }

    /// The name used for styling.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Half => "half",
            Self::Tall => "tall",
        }
    }
}
