//! Every technique keeps the dose rule of `dose.toml`.

use toml::Spanned;

use crate::content::facts::{Bout, DoseRule, Facts, How, Muscle, Release, SelfTreatment};
use crate::content::ids::Item;
use crate::content::reader::Reader;

pub fn check(facts: &Facts, reader: &mut Reader) {
    let Some((_, rule)) = &facts.dose else { return };
    for item in &facts.muscles.items {
        for release in item.value.release.values() {
            technique(rule, item, release.as_ref(), reader);
        }
    }
}

fn technique(rule: &DoseRule, item: &Item<Muscle>, release: &Release, reader: &mut Reader) {
    let bout: &Bout = if release.how == How::Hold {
        &rule.hold
    } else {
        &rule.roll
    };
    let [least, _] = bout.beginner.seconds;
    let [_, most] = bout.usual.seconds;
    within(item, "seconds", &release.seconds, least, most, reader);
    within(
        item,
        "times",
        &release.times,
        1,
        bout.usual.times[1],
        reader,
    );
    within(
        item,
        "per_day",
        &release.per_day,
        1,
        rule.frequency.limit.per_day,
        reader,
    );
    let careful = item.value.self_treatment == SelfTreatment::Caution;
    let limit = if careful {
        rule.pressure.caution_limit
    } else {
        rule.pressure.limit.level
    };
    let [low, high] = *release.pressure.as_ref();
    if low == 0 || low > high || high > limit {
        let kind = if careful { " for a caution muscle" } else { "" };
        let message = format!("pressure {low} to {high}: the dose rule has 1 to {limit}{kind}");
        reader.fault(&item.spot.at(release.pressure.span().start), message);
    }
}

fn within(
    item: &Item<Muscle>,
    key: &str,
    value: &Spanned<u8>,
    least: u8,
    most: u8,
    reader: &mut Reader,
) {
    if !(least..=most).contains(value.as_ref()) {
        let message = format!(
            "{key} = {}: the dose rule has {least} to {most}",
            value.as_ref()
        );
        reader.fault(&item.spot.at(value.span().start), message);
    }
}
