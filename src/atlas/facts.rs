//! The rows of the generated tables.

use super::{Action, CautionKind, ClaimId, Depth, Grade, Group, Question, SelfTreatment};

pub struct ZoneFacts {
    pub group: Group,
    pub sided: bool,
    /// One bit for each [`super::ViewKind`].
    pub views: u8,
}

pub struct MuscleFacts {
    pub depth: Depth,
    pub common: u8,
    pub both_sides: bool,
    pub self_treatment: SelfTreatment,
    pub eases: ClaimId,
    pub explains: ClaimId,
}

pub struct FlagFacts {
    pub action: Action,
    pub worse: Option<Action>,
    pub everywhere: bool,
}

pub struct CautionFacts {
    pub kind: CautionKind,
}

pub struct ClaimFacts {
    pub question: Question,
    pub grade: Grade,
}
