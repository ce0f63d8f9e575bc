//! What researchers need and the page never shows.

use super::code::Code;
use crate::content::Content;
use crate::content::ids::Id;

pub fn emit(content: &Content, code: &mut Code) {
    let facts = &content.facts;
    code.line(&format!(
        "pub(super) static ZONES: [ZoneRecord; {}] = [",
        facts.zones.items.len()
    ));
    for zone in facts.zones.items.iter().map(|item| &item.value) {
        code.line(&format!(
            "    ZoneRecord {{ uberon: {:?}, fma: {:?}, relation: {:?}, choir: Choir {{ right: &{:?}, left: &{:?}, middle: &{:?} }} }},",
            zone.uberon, zone.fma, zone.relation, zone.choir.right, zone.choir.left, zone.choir.middle,
        ));
    }
    code.line("];");
    code.line(&format!(
        "pub(super) static MUSCLES: [MuscleRecord; {}] = [",
        facts.muscles.items.len()
    ));
    for muscle in facts.muscles.items.iter().map(|item| &item.value) {
        code.line(&format!(
            "    MuscleRecord {{ origin: {:?}, insertion: {:?}, nerve: {:?}, uberon: {:?}, fma: {:?} }},",
            muscle.origin, muscle.insertion, muscle.nerve, muscle.uberon, muscle.fma,
        ));
    }
    code.line("];");
    if let Some((_, dose)) = &facts.dose {
        let mut ids: Vec<&str> = dose
            .sources()
            .flatten()
            .map(|id: &Id| id.as_ref().as_str())
            .collect();
        ids.sort_unstable();
        ids.dedup();
        code.line(&format!(
            "pub(super) static DOSE_SOURCES: &[&str] = &{ids:?};"
        ));
    } else {
        code.line("pub(super) static DOSE_SOURCES: &[&str] = &[];");
    }
}
