//! Signs and cautions stand where they are needed.

use crate::content::facts::{Facts, Muscle, SelfTreatment};
use crate::content::ids::{Id, Item};
use crate::content::reader::Reader;
use crate::content::words::Words;

/// Zones where a muscle that needs care is never pressed before a sign was asked for: clot, artery, heart.
const GATED: [&str; 6] = [
    "calf",
    "knee-back",
    "chest-upper",
    "breast",
    "neck-side",
    "thigh-inner",
];

pub fn check(facts: &Facts, words: &Words, reader: &mut Reader) {
    for item in &facts.muscles.items {
        gates(facts, item, reader);
    }
    for item in &facts.flags.items {
        let flag = &item.value;
        if flag.everywhere != flag.zones.is_empty() {
            let message = format!(
                "red flag \"{}\" has zones or everywhere = true, one of the two",
                item.id
            );
            reader.fault(&item.spot, message);
        }
        if flag.worse.is_some_and(|worse| worse >= flag.action) {
            reader.fault(
                &item.spot,
                format!("red flag \"{}\": worse is more urgent than action", item.id),
            );
        }
        let Some(said) = words.flags.items.iter().find(|said| said.id == item.id) else {
            continue;
        };
        if flag.worse.is_some() && said.value.worse.is_none() {
            reader.fault(
                &said.spot,
                format!(
                    "red flag \"{}\": `worse` is missing, the facts have it",
                    item.id
                ),
            );
        }
        if let (None, Some(worse)) = (flag.worse, &said.value.worse) {
            let message = format!("red flag \"{}\": the facts have no `worse`", item.id);
            reader.fault(&said.spot.at(worse.span().start), message);
        }
    }
}

fn gates(facts: &Facts, item: &Item<Muscle>, reader: &mut Reader) {
    let muscle = &item.value;
    let careful = muscle.self_treatment == SelfTreatment::Caution;
    let gated = muscle
        .zones
        .iter()
        .find(|zone| GATED.contains(&zone.as_ref().as_str()));
    if let (true, true, Some(zone)) = (careful, muscle.gates.is_empty(), gated) {
        let message = format!(
            "a caution muscle in \"{zone}\" needs a gate: a red flag asked before the technique"
        );
        reader.fault(&item.spot.at(zone.span().start), message);
    }
    for gate in &muscle.gates {
        let Some(flag) = facts.flags.get(gate.as_ref()) else {
            continue;
        };
        let covers = |zone: &Id| flag.zones.contains(zone);
        if !flag.everywhere && !felt(muscle).any(covers) {
            let message =
                format!("gate \"{gate}\" covers no zone where the muscle lies or is felt");
            reader.fault(&item.spot.at(gate.span().start), message);
        }
    }
}

/// The zones where a muscle lies or sends pain.
fn felt(muscle: &Muscle) -> impl Iterator<Item = &Id> {
    muscle
        .zones
        .iter()
        .chain(&muscle.essential)
        .chain(&muscle.spillover)
}
