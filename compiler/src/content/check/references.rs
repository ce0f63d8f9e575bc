//! Every id that is written names something.

use crate::content::facts::Facts;
use crate::content::reader::Reader;

pub fn check(facts: &Facts, reader: &mut Reader) {
    muscles(facts, reader);
    let Facts {
        zones,
        muscles,
        flags,
        sources,
        claims,
        ..
    } = facts;
    for item in &facts.flags.items {
        zones.check(reader, &item.spot, &item.value.zones);
        sources.check(reader, &item.spot, &item.value.sources);
    }
    for item in &facts.cautions.items {
        zones.check(reader, &item.spot, &item.value.zones);
        sources.check(reader, &item.spot, &item.value.sources);
    }
    for item in &facts.places.items {
        zones.check(reader, &item.spot, &item.value.zones);
        sources.check(reader, &item.spot, &item.value.sources);
    }
    for item in &facts.lines.items {
        claims.check(reader, &item.spot, &item.value.claims);
        for link in &item.value.links {
            muscles.check(reader, &item.spot, &link.from);
            muscles.check(reader, &item.spot, &link.to);
        }
    }
    for item in &facts.claims.items {
        sources.check(reader, &item.spot, &item.value.sources);
    }
    for item in &facts.conditions.items {
        zones.check(reader, &item.spot, &item.value.zones);
        muscles.check(reader, &item.spot, &item.value.muscles);
        flags.check(reader, &item.spot, &item.value.flags);
    }
    for item in &facts.pages.items {
        claims.check(reader, &item.spot, &item.value.claims);
    }
    if let Some((spot, dose)) = &facts.dose {
        for ids in dose.sources() {
            sources.check(reader, spot, ids);
        }
    }
}

fn muscles(facts: &Facts, reader: &mut Reader) {
    for item in &facts.muscles.items {
        let (spot, muscle) = (&item.spot, &item.value);
        facts.zones.check(reader, spot, &muscle.zones);
        facts.zones.check(reader, spot, &muscle.essential);
        facts.zones.check(reader, spot, &muscle.spillover);
        for point in &muscle.points {
            facts
                .zones
                .check(reader, spot, std::slice::from_ref(&point.zone));
        }
        facts.lines.check(reader, spot, &muscle.lines);
        facts.flags.check(reader, spot, &muscle.gates);
        facts.cautions.check(reader, spot, &muscle.cautions);
        facts.places.check(reader, spot, &muscle.no_press);
        facts
            .claims
            .check(reader, spot, std::slice::from_ref(&muscle.claims.eases));
        facts
            .claims
            .check(reader, spot, std::slice::from_ref(&muscle.claims.explains));
        facts.sources.check(reader, spot, &muscle.sources);
    }
}
