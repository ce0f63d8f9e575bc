use super::generated as table;
use super::{ClaimId, Evidence, LineId, MuscleId};

/// What is said about a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineWords {
    /// Its name.
    pub name: &'static str,
    /// Where it runs.
    pub route: &'static str,
    /// What is known.
    pub known: &'static str,
    /// What is not known.
    pub unknown: &'static str,
    /// The parts of the body it passes, in order.
    pub stations: Vec<&'static str>,
}

/// A link of a line, as the study has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    /// From these muscles
    pub from: &'static [MuscleId],
    /// to these.
    pub to: &'static [MuscleId],
    /// How the study found it.
    pub evidence: Evidence,
}

impl LineId {
    /// Its links in order.
    #[must_use]
    pub fn links(self) -> &'static [Link] {
        table::LINE_LINKS.get(self.index())
    }

    /// What is claimed about it.
    #[must_use]
    pub fn claims(self) -> &'static [ClaimId] {
        table::LINE_CLAIMS.get(self.index())
    }

    /// The muscles that name it.
    pub fn muscles(self) -> impl Iterator<Item = MuscleId> {
        MuscleId::ALL
            .into_iter()
            .filter(move |muscle| muscle.lines().contains(&self))
    }

    /// What is said about it.
    #[must_use]
    pub fn words(self) -> LineWords {
        let mut fields = table::LINE_WORDS.row(self.index());
        LineWords {
            name: fields.text(),
            route: fields.text(),
            known: fields.text(),
            unknown: fields.text(),
            stations: fields.list(),
        }
    }
}
