use super::generated as table;
use super::technique::{self, Technique};
use super::{
    CautionId, ClaimId, Depth, FlagId, LineId, MuscleId, PlaceId, SelfTreatment, SourceId, Tool,
    ZoneId,
};

/// What is said about a muscle, but for its techniques: those are behind [`MuscleId::release`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MuscleWords {
    /// The lay name.
    pub name: &'static str,
    /// How to say the Latin name.
    pub say: &'static str,
    /// What it does for you.
    pub does: &'static str,
    /// Where it lies.
    pub place: &'static str,
    /// What it feels like.
    pub feels: &'static str,
    /// How to check that this is the spot.
    pub check: &'static str,
    /// How to move afterwards.
    pub mv: &'static str,
    /// How to stretch it.
    pub stretch: &'static str,
    /// When to see someone.
    pub see: &'static str,
    /// Why not by yourself, and what a professional does instead. Empty unless professional-only.
    pub professional: &'static str,
    /// Where each point lies, in the order of [`MuscleId::points`].
    pub points: Vec<&'static str>,
    /// What overloads it.
    pub overloads: Vec<&'static str>,
    /// What else can feel like it.
    pub mistaken: Vec<&'static str>,
    /// How to find it, step by step.
    pub find: Vec<&'static str>,
    /// What makes it unsuitable, or needs care just here.
    pub before: Vec<&'static str>,
}

impl MuscleId {
    /// The Latin name, with its "Musculus".
    #[must_use]
    pub fn latin(self) -> &'static str {
        table::MUSCLE_LATIN.get(self.index())
    }

    /// Where it lies, the main place first.
    #[must_use]
    pub fn zones(self) -> &'static [ZoneId] {
        table::MUSCLE_ZONES.get(self.index())
    }

    /// How deep it lies.
    #[must_use]
    pub fn depth(self) -> Depth {
        table::MUSCLES[self.index()].depth
    }

    /// Where published patterns put its pain first.
    #[must_use]
    pub fn essential(self) -> &'static [ZoneId] {
        table::MUSCLE_ESSENTIAL.get(self.index())
    }

    /// Where its pain may spread.
    #[must_use]
    pub fn spillover(self) -> &'static [ZoneId] {
        table::MUSCLE_SPILLOVER.get(self.index())
    }

    /// Whether its pattern is drawn on both sides of the body.
    #[must_use]
    pub fn both_sides(self) -> bool {
        table::MUSCLES[self.index()].both_sides
    }

    /// How often it is involved in everyday practice: 3 very often, 2 often, 1 seldom.
    #[must_use]
    pub fn common(self) -> u8 {
        table::MUSCLES[self.index()].common
    }

    /// Whether a person may press it alone.
    #[must_use]
    pub fn self_treatment(self) -> SelfTreatment {
        table::MUSCLES[self.index()].self_treatment
    }

    /// The myofascial lines it belongs to.
    #[must_use]
    pub fn lines(self) -> &'static [LineId] {
        table::MUSCLE_LINES.get(self.index())
    }

    /// Signs to ask for before its technique.
    #[must_use]
    pub fn gates(self) -> &'static [FlagId] {
        table::MUSCLE_GATES.get(self.index())
    }

    /// Cautions that matter for it beyond those that hold for every muscle.
    #[must_use]
    pub fn cautions(self) -> &'static [CautionId] {
        table::MUSCLE_CAUTIONS.get(self.index())
    }

    /// Places near it where nobody should press.
    #[must_use]
    pub fn places(self) -> &'static [PlaceId] {
        table::MUSCLE_PLACES.get(self.index())
    }

    /// The two claims: does it ease pain, and is the explanation proven?
    #[must_use]
    pub fn claims(self) -> (ClaimId, ClaimId) {
        let facts = &table::MUSCLES[self.index()];
        (facts.eases, facts.explains)
    }

    /// Where its facts come from.
    #[must_use]
    pub fn sources(self) -> &'static [SourceId] {
        table::MUSCLE_SOURCES.get(self.index())
    }

    /// The zone in which each of its points lies.
    #[must_use]
    pub fn points(self) -> &'static [ZoneId] {
        table::MUSCLE_POINTS.get(self.index())
    }

    /// The tools that suit it.
    pub fn tools(self) -> impl Iterator<Item = Tool> {
        table::MUSCLE_DOSES
            .get(self.index())
            .iter()
            .map(|dose| dose.tool)
    }

    /// The lay name.
    #[must_use]
    pub fn name(self) -> &'static str {
        table::MUSCLE_WORDS.get(self.index())
    }

    /// What is said about it.
    #[must_use]
    pub fn words(self) -> MuscleWords {
        self.all_words().0
    }

    pub(super) fn techniques(self) -> Vec<Technique> {
        self.all_words().1
    }

    fn all_words(self) -> (MuscleWords, Vec<Technique>) {
        let mut fields = table::MUSCLE_WORDS.row(self.index());
        let words = MuscleWords {
            name: fields.text(),
            say: fields.text(),
            does: fields.text(),
            place: fields.text(),
            feels: fields.text(),
            check: fields.text(),
            mv: fields.text(),
            stretch: fields.text(),
            see: fields.text(),
            professional: fields.text(),
            points: fields.list(),
            overloads: fields.list(),
            mistaken: fields.list(),
            find: fields.list(),
            before: fields.list(),
        };
        let mut parts = fields.parts();
        let doses = table::MUSCLE_DOSES.get(self.index()).iter();
        (
            words,
            doses
                .map(|dose| technique::read(dose, &mut parts))
                .collect(),
        )
    }
}
