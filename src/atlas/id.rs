use super::generated;

macro_rules! ids {
    ($($(#[$doc:meta])+ $name:ident, $slugs:ident;)+) => {$(
        $(#[$doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub(super) u8);

        impl $name {
            /// The id as `content/` writes it.
            #[must_use]
            pub fn slug(self) -> &'static str {
                generated::$slugs.get(self.index())
            }

            /// The thing with this id, if there is one.
            #[must_use]
            pub fn from_slug(slug: &str) -> Option<Self> {
                Self::from_index(generated::$slugs.position(slug)?)
            }

            /// Its number in the order of the lists.
            #[must_use]
            pub const fn index(self) -> usize {
                self.0 as usize
            }

            /// The thing with this number, if there is one.
            #[must_use]
            pub fn from_index(index: usize) -> Option<Self> {
                Self::ALL.get(index).copied()
            }
        }
    )+};
}

ids! {
    /// A place of the skin.
    ZoneId, ZONE_SLUGS;
    /// A muscle.
    MuscleId, MUSCLE_SLUGS;
    /// A sign that needs help.
    FlagId, FLAG_SLUGS;
    /// Who or where a technique is unsuitable for.
    CautionId, CAUTION_SLUGS;
    /// A place where nobody should press.
    PlaceId, PLACE_SLUGS;
    /// A myofascial line.
    LineId, LINE_SLUGS;
    /// What we say works or explains.
    ClaimId, CLAIM_SLUGS;
    /// A name that people search for.
    ConditionId, CONDITION_SLUGS;
    /// A Learn page.
    PageId, PAGE_SLUGS;
    /// A reference.
    SourceId, SOURCE_SLUGS;
    /// A hard word that is explained.
    TermId, TERM_SLUGS;
}
