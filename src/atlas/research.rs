//! Data for researchers: anatomy in technical terms, and ids of other catalogues. The page never refers to this
//! module, so that none of it is downloaded.

use super::{MuscleId, ZoneId};

mod generated {
    use super::{Choir, MuscleRecord, ZoneRecord};
    include!(concat!(env!("OUT_DIR"), "/research.rs"));
}

/// The same place in other catalogues.
#[derive(Clone, Copy, Debug)]
pub struct ZoneRecord {
    /// UBERON id of the nearest structure.
    pub uberon: Option<&'static str>,
    /// FMA id of the nearest structure.
    pub fma: Option<&'static str>,
    /// How near that structure is: exact, broader, narrower …
    pub relation: Option<&'static str>,
    /// Segments of the CHOIR body map.
    pub choir: Choir,
}

/// Segments of the CHOIR body map.
#[derive(Clone, Copy, Debug)]
pub struct Choir {
    /// On the person's right.
    pub right: &'static [&'static str],
    /// On the person's left.
    pub left: &'static [&'static str],
    /// On the mid-line.
    pub middle: &'static [&'static str],
}

/// Anatomy of a muscle.
#[derive(Clone, Copy, Debug)]
pub struct MuscleRecord {
    /// Where it begins.
    pub origin: &'static str,
    /// Where it ends.
    pub insertion: &'static str,
    /// What moves it.
    pub nerve: &'static str,
    /// UBERON id.
    pub uberon: Option<&'static str>,
    /// FMA id.
    pub fma: Option<&'static str>,
}

/// What other catalogues say about a zone.
#[must_use]
pub fn zone(id: ZoneId) -> ZoneRecord {
    generated::ZONES[id.index()]
}

/// Anatomy of a muscle.
#[must_use]
pub fn muscle(id: MuscleId) -> MuscleRecord {
    generated::MUSCLES[id.index()]
}

/// The sources of the dose rule, by id.
#[must_use]
pub fn dose_sources() -> &'static [&'static str] {
    generated::DOSE_SOURCES
}
