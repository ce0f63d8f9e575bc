//! A muscle is complete, and its facts and words agree.

use crate::content::facts::{Facts, Muscle, Question, SelfTreatment};
use crate::content::ids::{Id, Item};
use crate::content::reader::Reader;
use crate::content::words::{MuscleWords, Words};

pub fn check(facts: &Facts, words: &Words, reader: &mut Reader) {
    for item in &facts.muscles.items {
        complete(item, reader);
        claims(facts, item, reader);
        if let Some(words) = words.muscles.items.iter().find(|words| words.id == item.id) {
            agree(item, words, reader);
        }
    }
}

fn complete(item: &Item<Muscle>, reader: &mut Reader) {
    let muscle = &item.value;
    let empty = [
        (muscle.zones.is_empty(), "it lies in no zone"),
        (muscle.essential.is_empty(), "it has no essential zone"),
        (muscle.points.is_empty(), "it has no [[point]]"),
        (muscle.sources.is_empty(), "it has no source"),
    ];
    for (_, message) in empty.into_iter().filter(|(missing, _)| *missing) {
        reader.fault(&item.spot, format!("muscle \"{}\": {message}", item.id));
    }
    for id in muscle
        .spillover
        .iter()
        .filter(|id| muscle.essential.contains(id))
    {
        fault(
            item,
            id,
            format!("zone \"{id}\" is essential already; it cannot be spillover as well"),
            reader,
        );
    }
    if !(1..=3).contains(muscle.common.as_ref()) {
        let spot = item.spot.at(muscle.common.span().start);
        reader.fault(
            &spot,
            "common is 3 (very often involved), 2 (often) or 1 (seldom)",
        );
    }
    let professional = muscle.self_treatment == SelfTreatment::ProfessionalOnly;
    if professional && let Some(release) = muscle.release.values().next() {
        reader.fault(
            &item.spot.at(release.span().start),
            "a professional-only muscle has no release",
        );
    }
    if !professional && muscle.release.is_empty() {
        let message = format!(
            "muscle \"{}\": it has no [release] and is not professional-only",
            item.id
        );
        reader.fault(&item.spot, message);
    }
}

fn claims(facts: &Facts, item: &Item<Muscle>, reader: &mut Reader) {
    let claims = &item.value.claims;
    let pairs = [
        (&claims.eases, Question::EasesPain, "eases-pain"),
        (&claims.explains, Question::Explanation, "explanation"),
    ];
    for (id, question, name) in pairs {
        if facts
            .claims
            .get(id.as_ref())
            .is_some_and(|claim| claim.question != question)
        {
            fault(
                item,
                id,
                format!("claim \"{id}\" does not answer the question {name}"),
                reader,
            );
        }
    }
}

fn agree(item: &Item<Muscle>, words: &Item<MuscleWords>, reader: &mut Reader) {
    let (muscle, said) = (&item.value, &words.value);
    let (drawn, described) = (muscle.points.len(), said.points.as_ref().len());
    if drawn != described {
        let spot = words.spot.at(said.points.span().start);
        reader.fault(
            &spot,
            format!("{described} points in words, {drawn} in the facts"),
        );
    }
    for (tool, release) in &said.release {
        if !muscle.release.contains_key(tool) {
            let spot = words.spot.at(release.span().start);
            reader.fault(
                &spot,
                format!("words for {tool:?}, which the facts of this muscle do not have"),
            );
        }
    }
    for tool in muscle
        .release
        .keys()
        .filter(|tool| !said.release.contains_key(tool))
    {
        reader.fault(
            &words.spot,
            format!("no [release] words for {tool:?}, which the facts have"),
        );
    }
    let professional = muscle.self_treatment == SelfTreatment::ProfessionalOnly;
    if professional != said.professional.is_some() {
        let message = if professional {
            "`professional` is missing: why not by yourself, and what a professional does instead"
        } else {
            "`professional` is only for professional-only muscles"
        };
        reader.fault(&words.spot, message);
    }
    if !professional {
        let texts = [
            ("check", &said.check),
            ("move", &said.moving),
            ("stretch", &said.stretch),
        ];
        for (key, _) in texts.into_iter().filter(|(_, text)| text.is_empty()) {
            reader.fault(&words.spot, format!("`{key}` is missing"));
        }
    }
}

fn fault(item: &Item<Muscle>, id: &Id, message: String, reader: &mut Reader) {
    reader.fault(&item.spot.at(id.span().start), message);
}
