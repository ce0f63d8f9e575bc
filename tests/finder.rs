//! The finder: measures over published patterns, and properties that hold for every mark.

mod finder_cases;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use fascia_map::atlas::{MuscleId, Side, ZoneId};
use fascia_map::finder::{HitKind, Mark, Match, Pattern, Strength, rank_among};

/// Looked up once: the properties below rank tens of thousands of marks.
static PATTERNS: LazyLock<Vec<Pattern<'static>>> = LazyLock::new(|| Pattern::all().collect());

fn rank(marks: &[Mark]) -> Vec<Match> {
    rank_among(marks, PATTERNS.iter().copied())
}

/// The marks of a muscle's own published pattern: its first places strong, the others mild.
fn own_pattern(muscle: MuscleId, side: Side) -> Vec<Mark> {
    let marks = |zones: &[ZoneId], strength| {
        let side = |zone: ZoneId| if zone.sided() { side } else { Side::Middle };
        zones
            .iter()
            .map(move |zone| Mark {
                zone: *zone,
                side: side(*zone),
                strength,
            })
            .collect::<Vec<_>>()
    };
    [
        marks(muscle.essential(), Strength::Strong),
        marks(muscle.spillover(), Strength::Mild),
    ]
    .concat()
}

#[test]
fn the_muscle_of_a_pattern_comes_first() {
    let missed: Vec<String> = MuscleId::ALL
        .into_iter()
        .filter_map(|muscle| {
            let ranked = rank(&own_pattern(muscle, Side::Left));
            let place = ranked.iter().position(|matched| matched.muscle == muscle);
            (place != Some(0)).then(|| {
                format!(
                    "{} at {place:?} after {}",
                    muscle.slug(),
                    ranked[0].muscle.slug()
                )
            })
        })
        .collect();
    let first = 100 - 100 * missed.len() / MuscleId::ALL.len();
    println!(
        "own pattern: first in {first} %; not first:\n  {}",
        missed.join("\n  ")
    );
    assert!(
        first >= 80,
        "the own muscle is first in {first} % only:\n{}",
        missed.join("\n")
    );
}

#[test]
fn adding_a_mark_never_loses_a_muscle() {
    let muscles = |marks: &[Mark]| {
        rank(marks)
            .into_iter()
            .map(|matched| matched.muscle)
            .collect::<BTreeSet<_>>()
    };
    for first in ZoneId::ALL {
        for (one, two) in [
            (Side::Left, Side::Left),
            (Side::Left, Side::Right),
            (Side::Middle, Side::Right),
        ] {
            let before = muscles(&[Mark::new(first, one)]);
            for second in ZoneId::ALL {
                let after = muscles(&[Mark::new(first, one), Mark::new(second, two)]);
                assert!(
                    before.is_subset(&after),
                    "{} and {}",
                    first.slug(),
                    second.slug()
                );
            }
        }
    }
}

#[test]
fn mirrored_marks_give_mirrored_muscles() {
    for first in ZoneId::ALL {
        for second in ZoneId::ALL.into_iter().filter(|second| *second <= first) {
            let marks = [Mark::new(first, Side::Left), Mark::new(second, Side::Right)];
            let mut mirrored = rank(&marks.map(Mark::mirrored));
            for matched in &mut mirrored {
                matched.side = matched.side.mirrored();
            }
            let sort = |mut list: Vec<Match>| {
                list.sort_by_key(|matched| (matched.muscle, matched.side));
                list
            };
            assert_eq!(
                sort(rank(&marks)),
                sort(mirrored),
                "{} and {}",
                first.slug(),
                second.slug()
            );
        }
    }
}

#[test]
fn essential_comes_before_spillover_and_spillover_before_lying_there() {
    for zone in ZoneId::ALL {
        let kinds: Vec<HitKind> = rank(&[Mark::new(zone, Side::Right)])
            .iter()
            .map(|matched| matched.hits[0].kind)
            .collect();
        assert!(kinds.is_sorted(), "{}: {kinds:?}", zone.slug());
    }
}

#[test]
fn more_marks_covered_always_stand_higher() {
    for first in ZoneId::ALL {
        for second in ZoneId::ALL.into_iter().filter(|second| *second < first) {
            let ranked = rank(&[Mark::new(first, Side::Left), Mark::new(second, Side::Left)]);
            let covered: Vec<usize> = ranked.iter().map(Match::covered).collect();
            assert!(
                covered.is_sorted_by(|a, b| a >= b),
                "{} and {}: {covered:?}",
                first.slug(),
                second.slug()
            );
        }
    }
}

#[test]
fn a_muscle_of_the_other_side_is_not_named() {
    for muscle in MuscleId::ALL
        .into_iter()
        .filter(|muscle| !muscle.both_sides())
    {
        for zone in muscle.essential().iter().filter(|zone| zone.sided()) {
            for matched in rank(&[Mark::new(*zone, Side::Left)]) {
                if matched.muscle == muscle {
                    assert_eq!(
                        matched.side,
                        Side::Left,
                        "{} for {}",
                        muscle.slug(),
                        zone.slug()
                    );
                }
            }
        }
    }
}

#[test]
fn a_pattern_on_both_sides_and_the_mid_line_mean_either_side() {
    for muscle in MuscleId::ALL {
        let sided = muscle
            .essential()
            .iter()
            .find(|zone| zone.sided() && !muscle.zones().contains(zone));
        let middle = muscle.essential().iter().find(|zone| !zone.sided());
        let sided = sided.filter(|_| muscle.both_sides());
        for zone in sided.into_iter().chain(middle) {
            let ranked = rank(&[Mark::new(*zone, Side::Left)]);
            let found = ranked
                .iter()
                .find(|matched| matched.muscle == muscle)
                .expect("it is in the pattern");
            assert_eq!(
                found.side,
                Side::Middle,
                "{} for {}",
                muscle.slug(),
                zone.slug()
            );
        }
    }
}

#[test]
fn no_marks_give_no_muscles() {
    assert!(rank(&[]).is_empty());
}

#[test]
fn published_patterns_are_found() {
    let measures = finder_cases::measure();
    println!("{measures}");
    assert!(measures.cases >= 40, "{measures}");
    assert!(measures.r_precision >= 0.8, "{measures}");
    assert!(measures.first >= 0.8, "{measures}");
}
