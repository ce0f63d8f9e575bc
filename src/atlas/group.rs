use crate::language::words;

use super::kinds::kinds;

kinds! {
    /// The part of the body under which a zone is listed, head to foot.
    Group {
        /// Head and face.
        Head = "head",
        /// Neck.
        Neck = "neck",
        /// Shoulder and shoulder blade.
        Shoulder = "shoulder",
        /// Chest.
        Chest = "chest",
        /// Back.
        Back = "back",
        /// Belly.
        Belly = "belly",
        /// Pelvis, hip and buttock.
        Pelvis = "pelvis",
        /// Arm.
        Arm = "arm",
        /// Hand.
        Hand = "hand",
        /// Thigh.
        Thigh = "thigh",
        /// Knee.
        Knee = "knee",
        /// Lower leg.
        Leg = "leg",
        /// Foot.
        Foot = "foot",
    }
    /// A side from which the body is looked at.
    ViewKind {
        /// From the front.
        Front = "front",
        /// From behind.
        Back = "back",
        /// From the side.
        Side = "side",
        /// The soles of the feet.
        Sole = "sole",
    }
}

impl Group {
    /// Its name in the language of the page.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Head => words::GROUP_HEAD,
            Self::Neck => words::GROUP_NECK,
            Self::Shoulder => words::GROUP_SHOULDER,
            Self::Chest => words::GROUP_CHEST,
            Self::Back => words::GROUP_BACK,
            Self::Belly => words::GROUP_BELLY,
            Self::Pelvis => words::GROUP_PELVIS,
            Self::Arm => words::GROUP_ARM,
            Self::Hand => words::GROUP_HAND,
            Self::Thigh => words::GROUP_THIGH,
            Self::Knee => words::GROUP_KNEE,
            Self::Leg => words::GROUP_LEG,
            Self::Foot => words::GROUP_FOOT,
        }
    }
}
