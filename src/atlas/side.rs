use super::kinds::kinds;

kinds! {
    /// A side of the body: always the person's own.
    Side {
        /// The person's left.
        Left = "left",
        /// The person's right.
        Right = "right",
        /// The mid-line, or either side.
        Middle = "middle",
    }
}

impl Side {
    /// The other side. The middle stays.
    #[must_use]
    pub const fn mirrored(self) -> Self {
        match self {
            Self::Left => Self::Right,
            Self::Right => Self::Left,
            Self::Middle => Self::Middle,
        }
    }
}

impl Side {
    /// The side of a thing that comes in pairs, or not: what does not has none, what does has one.
    #[must_use]
    pub fn of(self, sided: bool) -> Option<Self> {
        match (sided, self) {
            (false, _) => Some(Self::Middle),
            (true, Self::Middle) => None,
            (true, side) => Some(side),
        }
    }

    /// Whether something on this side and something on `other` can be on the same side of the person.
    #[must_use]
    pub fn touches(self, other: Self) -> bool {
        self == other || self == Self::Middle || other == Self::Middle
    }
}
