use super::{CautionId, FlagId, MuscleId, PlaceId, Tool};

/// How to release a muscle: first what speaks against it, then how.
///
/// A technique must never be shown without its cautions. The order is in the types: [`Release::techniques`] asks for
/// a [`Shown`], and a `Shown` comes only out of [`Precautions::show`], which hands the precautions to whatever draws
/// them and returns what was drawn beside it. So a view that has techniques in its hands holds the drawn precautions
/// too:
///
/// ```
/// use fascia_map::atlas::MuscleId;
///
/// let release = MuscleId::ALL[0].release();
/// let (before, shown) = release.precautions.show(|precautions| precautions.before.join(" "));
/// let techniques = release.techniques(shown);
/// # let _ = (before, techniques);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// What must be read first.
    pub precautions: Precautions,
    muscle: MuscleId,
}

/// What speaks against pressing a muscle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Precautions {
    /// Signs to answer "no" to first.
    pub gates: &'static [FlagId],
    /// What makes this muscle unsuitable, or needs care just here.
    pub before: Vec<&'static str>,
    /// Cautions that matter here: the muscle's own, then those of the zones it lies in and of its tools.
    pub cautions: Vec<CautionId>,
    /// Cautions that hold for every muscle.
    pub general: Vec<CautionId>,
    /// Places near it where nobody should press.
    pub places: &'static [PlaceId],
    muscle: MuscleId,
}

/// The proof that the precautions of a muscle were drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown(MuscleId);

impl MuscleId {
    /// How to release it.
    #[must_use]
    pub fn release(self) -> Release {
        let own = self.cautions();
        let (general, special) = CautionId::ALL
            .into_iter()
            .filter(|caution| !own.contains(caution) && self.meets(*caution))
            .partition(|caution: &CautionId| caution.is_general());
        let precautions = Precautions {
            gates: self.gates(),
            before: self.words().before,
            cautions: [own, Vec::as_slice(&special)].concat(),
            general,
            places: self.places(),
            muscle: self,
        };
        Release {
            precautions,
            muscle: self,
        }
    }

    /// Whether a caution holds for a zone it lies in, and for one of its tools.
    fn meets(self, caution: CautionId) -> bool {
        let (zones, tools) = (caution.zones(), caution.tools());
        (zones.is_empty() || self.zones().iter().any(|zone| zones.contains(zone)))
            && (tools.is_empty() || self.tools().any(|tool: Tool| tools.contains(&tool)))
    }
}

impl Precautions {
    /// Draws them, and gives the proof that they were drawn.
    pub fn show<T>(&self, draw: impl FnOnce(&Self) -> T) -> (T, Shown) {
        (draw(self), Shown(self.muscle))
    }
}

impl Release {
    /// The techniques, one a tool. None for a professional-only muscle, nor for the proof of another muscle.
    #[must_use]
    pub fn techniques(&self, shown: Shown) -> Vec<super::Technique> {
        if shown == Shown(self.muscle) {
            self.muscle.techniques()
        } else {
            Vec::new()
        }
    }
}
