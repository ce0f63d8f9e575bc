//! Cases from the literature (`tests/cases/*.toml`) and how well the finder meets them.

use std::fmt;

use fascia_map::atlas::{MuscleId, Side, SourceId, ZoneId};
use fascia_map::finder::{Mark, Strength, rank};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    case: Vec<Case>,
}

/// Marks, and the muscles that a source names for them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    source: String,
    marks: Vec<String>,
    muscles: Vec<String>,
}

/// How well the finder meets the cases.
pub struct Measures {
    /// How many cases there are.
    pub cases: usize,
    /// Of as many muscles as the source names, the share at the top that it names; the mean over all cases.
    pub r_precision: f64,
    /// The share of cases with one muscle in which that muscle is first.
    pub first: f64,
    told: Vec<String>,
}

/// Runs all cases.
pub fn measure() -> Measures {
    let (mut precisions, mut firsts, mut told) = (Vec::new(), Vec::new(), Vec::new());
    for case in [
        include_str!("../cases/lists.toml"),
        include_str!("../cases/patterns.toml"),
    ]
    .into_iter()
    .flat_map(|file| toml::from_str::<Cases>(file).expect("cases are TOML").case)
    {
        assert!(
            SourceId::from_slug(&case.source).is_some(),
            "{}: no source {}",
            case.name,
            case.source
        );
        let marks: Vec<Mark> = case.marks.iter().map(|mark| parse(mark)).collect();
        let named: Vec<MuscleId> = case.muscles.iter().map(|slug| muscle(slug)).collect();
        let mut top: Vec<MuscleId> = Vec::new();
        for matched in rank(&marks) {
            if top.len() < named.len() && !top.contains(&matched.muscle) {
                top.push(matched.muscle);
            }
        }
        let found = top.iter().filter(|muscle| named.contains(muscle)).count();
        let precision = share(found, named.len());
        precisions.push(precision);
        if named.len() == 1 {
            firsts.push(precision);
        }
        if found < named.len() {
            let strangers: Vec<_> = top
                .iter()
                .filter(|muscle| !named.contains(muscle))
                .map(|muscle| muscle.slug())
                .collect();
            let missed: Vec<_> = named
                .iter()
                .filter(|muscle| !top.contains(muscle))
                .map(|muscle| muscle.slug())
                .collect();
            told.push(format!(
                "{precision:.2} {}: {strangers:?} instead of {missed:?}",
                case.name
            ));
        }
    }
    Measures {
        cases: precisions.len(),
        r_precision: mean(&precisions),
        first: mean(&firsts),
        told,
    }
}

impl fmt::Display for Measures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            cases,
            r_precision,
            first,
            told,
        } = self;
        write!(
            f,
            "{cases} cases, R-precision {r_precision:.2}, first {first:.2}\n  {}",
            told.join("\n  ")
        )
    }
}

/// `zone`, `zone@left`, `zone@left=strong`
fn parse(mark: &str) -> Mark {
    let (place, strength) = mark.split_once('=').unwrap_or((mark, ""));
    let (zone, side) = place.split_once('@').unwrap_or((place, "middle"));
    Mark {
        zone: ZoneId::from_slug(zone).unwrap_or_else(|| panic!("no zone {zone}")),
        side: Side::from_slug(side).unwrap_or_else(|| panic!("no side {side}")),
        strength: match strength {
            "mild" => Strength::Mild,
            "strong" => Strength::Strong,
            _ => Strength::Moderate,
        },
    }
}

fn muscle(slug: &str) -> MuscleId {
    MuscleId::from_slug(slug).unwrap_or_else(|| panic!("no muscle {slug}"))
}

#[allow(clippy::cast_precision_loss, reason = "counts of cases are small")]
fn share(part: usize, whole: usize) -> f64 {
    part as f64 / whole as f64
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / share(values.len(), 1)
}
