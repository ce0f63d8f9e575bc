//! The compiled-in knowledge: zones, muscles, safety, evidence and pages, with the words of one language.
//!
//! Everything is named by an id that the build made from `content/`; an id that does not exist does not compile.
//! Facts are tables of bytes, words are packed texts that are split when something is shown. The atlas knows nobody:
//! it holds what is true, and the other rooms decide what to do with it.

mod caution;
mod claim;
mod condition;
mod dictionary;
mod facts;
mod flag;
mod group;
mod id;
mod kinds;
mod line;
mod lists;
mod muscle;
mod page;
mod place;
mod release;
pub mod research;
mod side;
mod source;
mod technique;
mod term;
mod zone;

/// The tables that the build made from `content/`.
mod generated {
    use super::Group;
    use super::facts::{CautionFacts, ClaimFacts, FlagFacts, MuscleFacts, ZoneFacts};
    use super::id::{
        CautionId, ClaimId, ConditionId, FlagId, LineId, MuscleId, PageId, PlaceId, SourceId,
        TermId, ZoneId,
    };
    use super::kinds::{
        Action, CautionKind, Depth, Evidence, Grade, How, Question, SelfTreatment, Tool, Where,
    };
    use super::line::Link;
    use super::lists::{Lists, Texts};
    use super::technique::Dose;
    include!(concat!(env!("OUT_DIR"), "/atlas.rs"));
}

pub use caution::CautionWords;
pub use condition::ConditionWords;
pub use flag::FlagWords;
pub use group::{Group, ViewKind};
pub use id::{
    CautionId, ClaimId, ConditionId, FlagId, LineId, MuscleId, PageId, PlaceId, SourceId, TermId,
    ZoneId,
};
pub use kinds::{
    Action, CautionKind, Depth, Evidence, Grade, How, Question, SelfTreatment, Tool, Where,
};
pub use line::{LineWords, Link};
pub use muscle::MuscleWords;
pub use page::{Block, PageWords};
pub use place::PlaceWords;
pub use release::{Precautions, Release, Shown};
pub use side::Side;
pub use source::SourceWords;
pub use technique::Technique;
pub use term::TermWords;
pub use zone::ZoneWords;
