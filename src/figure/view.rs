use crate::atlas::Side;

/// What the drawing shows and from where.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum ViewKind {
    /// The whole body from the front.
    Front,
    /// The whole body from behind.
    Back,
    /// The whole body from one side.
    Profile,
    /// Head and neck from the front.
    HeadFront,
    /// Head and neck from one side.
    HeadSide,
    /// Head and neck from behind.
    HeadBack,
    /// The palm of a hand.
    HandPalm,
    /// The back of a hand.
    HandBack,
    /// A foot from above.
    FootTop,
    /// The sole of a foot.
    FootSole,
    /// A foot from its inner side.
    FootInner,
}

impl ViewKind {
    /// All kinds in the order of the packed drawings.
    pub const ALL: [Self; 11] = [
        Self::Front,
        Self::Back,
        Self::Profile,
        Self::HeadFront,
        Self::HeadSide,
        Self::HeadBack,
        Self::HandPalm,
        Self::HandBack,
        Self::FootTop,
        Self::FootSole,
        Self::FootInner,
    ];

    /// Whether the view shows one side of the person only.
    #[must_use]
    pub fn sided(self) -> bool {
        !matches!(
            self,
            Self::Front | Self::Back | Self::HeadFront | Self::HeadBack
        )
    }

    /// Whether the view shows the whole body.
    #[must_use]
    pub fn whole(self) -> bool {
        matches!(self, Self::Front | Self::Back | Self::Profile)
    }

    /// The name used for attributes and files.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Front => "front",
            Self::Back => "back",
            Self::Profile => "side",
            Self::HeadFront => "head-front",
            Self::HeadSide => "head-side",
            Self::HeadBack => "head-back",
            Self::HandPalm => "hand-palm",
            Self::HandBack => "hand-back",
            Self::FootTop => "foot-top",
            Self::FootSole => "foot-sole",
            Self::FootInner => "foot-inner",
        }
    }
}

/// A kind of view with, where it has one, the person's side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct View {
    /// What is shown.
    pub kind: ViewKind,
    /// The person's side for views of one side; `Middle` for the others.
    pub side: Side,
}

impl View {
    /// The whole body from the front.
    pub const FRONT: Self = Self {
        kind: ViewKind::Front,
        side: Side::Middle,
    };
    /// The whole body from behind.
    pub const BACK: Self = Self {
        kind: ViewKind::Back,
        side: Side::Middle,
    };
    /// The person's left side.
    pub const LEFT: Self = Self {
        kind: ViewKind::Profile,
        side: Side::Left,
    };
    /// The person's right side.
    pub const RIGHT: Self = Self {
        kind: ViewKind::Profile,
        side: Side::Right,
    };
    /// The four views of the whole body.
    pub const WHOLE: [Self; 4] = [Self::FRONT, Self::BACK, Self::LEFT, Self::RIGHT];

    /// `kind` on `side`; views that show both sides have none.
    #[must_use]
    pub fn new(kind: ViewKind, side: Side) -> Self {
        match (kind.sided(), side) {
            (false, _) => Self {
                kind,
                side: Side::Middle,
            },
            (true, Side::Middle) => Self {
                kind,
                side: Side::Left,
            },
            (true, side) => Self { kind, side },
        }
    }

    /// The whole-body view that a close-up belongs to.
    #[must_use]
    pub fn whole(self) -> Self {
        match self.kind {
            ViewKind::HeadFront | ViewKind::HandPalm | ViewKind::FootTop => Self::FRONT,
            ViewKind::HeadBack | ViewKind::HandBack | ViewKind::FootSole => Self::BACK,
            ViewKind::HeadSide | ViewKind::FootInner => Self::new(ViewKind::Profile, self.side),
            _ => self,
        }
    }
}
