use std::cmp::Reverse;

use super::{Hit, HitKind, Mark, Match};
use crate::atlas::{MuscleId, Side, ZoneId};

/// What the ranking needs to know of a muscle.
#[derive(Clone, Copy, Debug)]
pub struct Pattern<'a> {
    /// The muscle.
    pub muscle: MuscleId,
    /// Where its pain is felt first.
    pub essential: &'a [ZoneId],
    /// Where its pain may spread.
    pub spillover: &'a [ZoneId],
    /// Where it lies.
    pub zones: &'a [ZoneId],
    /// Whether the pattern is drawn on both sides.
    pub both_sides: bool,
    /// How often it is involved.
    pub common: u8,
}

/// The muscles whose published patterns explain the marks, best first.
#[must_use]
pub fn rank(marks: &[Mark]) -> Vec<Match> {
    rank_among(marks, Pattern::all())
}

/// The same among given patterns.
pub fn rank_among<'a>(marks: &[Mark], patterns: impl Iterator<Item = Pattern<'a>>) -> Vec<Match> {
    let mut found: Vec<(u8, Match)> = Vec::new();
    for pattern in patterns {
        pattern.explain(marks, |matched| found.push((pattern.common, matched)));
    }
    // The sort is stable, so that ties keep the order of the atlas.
    found.sort_by_key(|(common, matched)| Reverse((matched.score, *common)));
    found.into_iter().map(|(_, matched)| matched).collect()
}

impl Pattern<'static> {
    /// The published patterns of all muscles, in the order of the atlas.
    pub fn all() -> impl Iterator<Item = Self> {
        MuscleId::ALL.into_iter().map(Self::of)
    }

    fn of(muscle: MuscleId) -> Self {
        Self {
            muscle,
            essential: muscle.essential(),
            spillover: muscle.spillover(),
            zones: muscle.zones(),
            both_sides: muscle.both_sides(),
            common: muscle.common(),
        }
    }
}

impl Pattern<'_> {
    fn explain(&self, marks: &[Mark], mut found: impl FnMut(Match)) {
        let left = self.hits(marks, Side::Left);
        let right = self.hits(marks, Side::Right);
        if left == right {
            if !left.is_empty() {
                found(self.matched(marks, Side::Middle, left));
            }
            return;
        }
        let (right_is_less, left_is_less) = (no_better(&right, &left), no_better(&left, &right));
        if !left_is_less {
            found(self.matched(marks, Side::Left, left));
        }
        if !right_is_less {
            found(self.matched(marks, Side::Right, right));
        }
    }

    /// The marks that this muscle explains when it is the one on a side.
    fn hits(&self, marks: &[Mark], side: Side) -> Vec<Hit> {
        let hit = |(number, mark): (usize, &Mark)| {
            let kind = self.kind(mark.zone)?;
            let reached = mark.reached_from(side) || (self.both_sides && kind.covers());
            reached.then_some(Hit {
                mark: number,
                zone: mark.zone,
                kind,
            })
        };
        marks.iter().enumerate().filter_map(hit).collect()
    }

    fn kind(&self, zone: ZoneId) -> Option<HitKind> {
        [
            (self.essential, HitKind::Essential),
            (self.spillover, HitKind::Spillover),
            (self.zones, HitKind::Here),
        ]
        .into_iter()
        .find(|(zones, _)| zones.contains(&zone))
        .map(|(_, kind)| kind)
    }

    fn matched(&self, marks: &[Mark], side: Side, hits: Vec<Hit>) -> Match {
        let covered: u32 = hits.iter().map(|hit| u32::from(hit.kind.covers())).sum();
        let explained: u32 = hits
            .iter()
            .map(|hit| hit.kind.weight() * marks[hit.mark].strength.weight())
            .sum();
        let perfect: u32 = marks
            .iter()
            .map(|mark| HitKind::Essential.weight() * mark.strength.weight())
            .sum();
        let (seen, whole) = (
            self.weight_of(|zone| hits.iter().any(|hit| hit.zone == zone)),
            self.weight_of(|_| true),
        );
        // In thousandths: the share of the marks that is explained, tempered by the share of the pattern that is seen.
        let specific = 700 + 300 * seen / whole.max(1);
        let quality = 999 * explained / perfect.max(1) * specific / 1000;
        Match {
            muscle: self.muscle,
            side,
            score: 1000 * covered + quality,
            hits,
        }
    }

    /// The weight of the zones of the pattern that are asked for.
    fn weight_of(&self, asked: impl Fn(ZoneId) -> bool) -> u32 {
        let weigh = |zones: &[ZoneId], kind: HitKind| {
            zones
                .iter()
                .map(|zone| if asked(*zone) { kind.weight() } else { 0 })
                .sum::<u32>()
        };
        weigh(self.essential, HitKind::Essential) + weigh(self.spillover, HitKind::Spillover)
    }
}

/// Whether every mark that some hits explain is explained as well by others.
fn no_better(hits: &[Hit], others: &[Hit]) -> bool {
    hits.iter().all(|hit| {
        others
            .iter()
            .any(|other| other.mark == hit.mark && other.kind <= hit.kind)
    })
}
