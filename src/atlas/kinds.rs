//! Closed sets of the atlas. Each has a name as `content/` writes it.

macro_rules! kinds {
    ($($(#[$doc:meta])+ $name:ident { $($(#[$item:meta])+ $variant:ident = $slug:literal,)+ })+) => {$(
        $(#[$doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$item])+ $variant,)+ }

        impl $name {
            /// All, in their order.
            pub const ALL: [Self; [$($slug),+].len()] = [$(Self::$variant),+];

            /// Its name as `content/` writes it.
            #[must_use]
            pub const fn slug(self) -> &'static str {
                match self { $(Self::$variant => $slug,)+ }
            }

            /// The one with this name, if there is one.
            #[must_use]
            pub fn from_slug(slug: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|kind| kind.slug() == slug)
            }
        }
    )+};
}
pub(super) use kinds;

kinds! {
    /// What presses.
    Tool {
        /// A small ball.
        Ball = "ball",
        /// A foam roller.
        Roller = "roller",
        /// Fingers, thumbs, palms.
        Hands = "hands",
        /// A massage cane.
        Cane = "cane",
    }
    /// What is done with a tool.
    How {
        /// Held on one spot.
        Hold = "hold",
        /// Rolled along the muscle.
        Roll = "roll",
        /// Stroked slowly, or kneaded.
        Sweep = "sweep",
    }
    /// Where a technique is done.
    Where {
        /// Leaning on a wall.
        Wall = "wall",
        /// Lying or sitting on the floor.
        Floor = "floor",
        /// Sitting on a chair.
        Chair = "chair",
        /// Lying on a bed.
        Bed = "bed",
        /// Standing.
        Standing = "standing",
    }
    /// How deep a muscle lies.
    Depth {
        /// Under the skin.
        Superficial = "superficial",
        /// Under another muscle.
        Intermediate = "intermediate",
        /// Near the bone.
        Deep = "deep",
    }
    /// Whether a person may press a muscle alone.
    SelfTreatment {
        /// Yes.
        Ok = "ok",
        /// With care.
        Caution = "caution",
        /// No.
        ProfessionalOnly = "professional-only",
    }
    /// What a sign asks for, most urgent first.
    Action {
        /// Help now.
        Emergency = "emergency",
        /// Help today.
        SameDay = "same-day",
        /// An appointment.
        Routine = "routine",
    }
    /// How well a claim is supported.
    Grade {
        /// Well supported.
        A = "A",
        /// Some support.
        B = "B",
        /// Uncertain.
        C = "C",
        /// Not supported.
        D = "D",
    }
    /// What a claim answers.
    Question {
        /// Does it ease pain?
        EasesPain = "eases-pain",
        /// Is the explanation proven?
        Explanation = "explanation",
        /// Something else.
        Other = "other",
    }
    /// How strict a caution is.
    CautionKind {
        /// Not until a clinician has cleared it.
        Never = "never",
        /// Not on this area.
        NotHere = "not-here",
        /// Ask a professional first.
        AskFirst = "ask-first",
    }
    /// How a study found a link of a line.
    Evidence {
        /// Dissections agree.
        Verified = "verified",
        /// Dissections disagree.
        Conflicting = "conflicting",
        /// Not shown.
        Unverified = "unverified",
    }
}
