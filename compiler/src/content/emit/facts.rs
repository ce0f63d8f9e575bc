//! Ids and facts as tables of bytes.

use super::code::{Code, numbered};
use crate::content::Content;
use crate::content::facts::{Facts, Muscle};
use crate::content::ids::{Id, Item, Kind};

pub fn emit(content: &Content, code: &mut Code) {
    let Content { facts, words, .. } = content;
    code.ids("ZoneId", facts.zones.names());
    code.ids("MuscleId", facts.muscles.names());
    code.ids("FlagId", facts.flags.names());
    code.ids("CautionId", facts.cautions.names());
    code.ids("PlaceId", facts.places.names());
    code.ids("LineId", facts.lines.names());
    code.ids("ClaimId", facts.claims.names());
    code.ids("ConditionId", facts.conditions.names());
    code.ids("PageId", facts.pages.names());
    code.ids("SourceId", facts.sources.names());
    code.ids("TermId", words.terms.names());
    zones(facts, code);
    muscles(facts, code);
    flags(facts, code);
    cautions(facts, code);
    claims(facts, code);
    lines(facts, code);
    conditions(facts, code);
    let claims = &facts.claims;
    code.id_lists(
        "PAGE_CLAIMS",
        "ClaimId",
        rows(&facts.pages, |page| claims.indices(&page.claims)),
    );
    code.id_lists(
        "PLACE_ZONES",
        "ZoneId",
        rows(&facts.places, |place| facts.zones.indices(&place.zones)),
    );
}

fn zones(facts: &Facts, code: &mut Code) {
    table(code, "ZONES", "ZoneFacts", &facts.zones, |zone| {
        let views = zone
            .views
            .iter()
            .fold(0, |bits, view| bits | 1 << *view as u8);
        format!(
            "group: Group::{:?}, sided: {}, views: {views}",
            zone.group, zone.sided
        )
    });
    let zones = &facts.zones;
    let mut flags: Vec<_> = facts.flags.items.iter().enumerate().collect();
    flags.sort_by_key(|(_, flag)| flag.value.action);
    let here = |zone: &Id, ids: &[Id]| ids.contains(zone);
    code.id_lists(
        "ZONE_FLAGS",
        "FlagId",
        rows(zones, |zone| {
            numbers(&flags, |flag| here(&zone.id, &flag.value.zones))
        }),
    );
    let everywhere = numbered("FlagId", numbers(&flags, |flag| flag.value.everywhere));
    code.line(&format!(
        "pub(super) static EVERYWHERE_FLAGS: &[FlagId] = &[{everywhere}];"
    ));
    let places: Vec<_> = facts.places.items.iter().enumerate().collect();
    code.id_lists(
        "ZONE_PLACES",
        "PlaceId",
        rows(zones, |zone| {
            numbers(&places, |place| here(&zone.id, &place.value.zones))
        }),
    );
    let cautions: Vec<_> = facts.cautions.items.iter().enumerate().collect();
    code.id_lists(
        "ZONE_CAUTIONS",
        "CautionId",
        rows(zones, |zone| {
            numbers(&cautions, |caution| here(&zone.id, &caution.value.zones))
        }),
    );
}

fn muscles(facts: &Facts, code: &mut Code) {
    let Facts {
        zones,
        flags,
        cautions,
        places,
        claims,
        sources,
        ..
    } = facts;
    let muscles = &facts.muscles;
    table(code, "MUSCLES", "MuscleFacts", muscles, |muscle| {
        let claim = |id: &Id| claims.index(id.as_ref()).unwrap_or_default();
        format!(
            "depth: Depth::{:?}, common: {}, both_sides: {}, self_treatment: SelfTreatment::{:?}, \
             eases: ClaimId({}), explains: ClaimId({})",
            muscle.depth,
            muscle.common.as_ref(),
            muscle.both_sides,
            muscle.self_treatment,
            claim(&muscle.claims.eases),
            claim(&muscle.claims.explains),
        )
    });
    code.id_lists(
        "MUSCLE_ZONES",
        "ZoneId",
        rows(muscles, |muscle| zones.indices(&muscle.zones)),
    );
    code.id_lists(
        "MUSCLE_ESSENTIAL",
        "ZoneId",
        rows(muscles, |muscle| zones.indices(&muscle.essential)),
    );
    code.id_lists(
        "MUSCLE_SPILLOVER",
        "ZoneId",
        rows(muscles, |muscle| zones.indices(&muscle.spillover)),
    );
    code.id_lists(
        "MUSCLE_POINTS",
        "ZoneId",
        rows(muscles, |muscle| {
            muscle
                .points
                .iter()
                .filter_map(|point| zones.index(point.zone.as_ref()))
                .collect()
        }),
    );
    code.id_lists(
        "MUSCLE_LINES",
        "LineId",
        rows(muscles, |muscle| facts.lines.indices(&muscle.lines)),
    );
    code.id_lists(
        "MUSCLE_GATES",
        "FlagId",
        rows(muscles, |muscle| flags.indices(&muscle.gates)),
    );
    code.id_lists(
        "MUSCLE_CAUTIONS",
        "CautionId",
        rows(muscles, |muscle| cautions.indices(&muscle.cautions)),
    );
    code.id_lists(
        "MUSCLE_PLACES",
        "PlaceId",
        rows(muscles, |muscle| places.indices(&muscle.no_press)),
    );
    code.id_lists(
        "MUSCLE_SOURCES",
        "SourceId",
        rows(muscles, |muscle| sources.indices(&muscle.sources)),
    );
    let doses: Vec<Vec<String>> = muscles
        .items
        .iter()
        .map(|item| doses(&item.value))
        .collect();
    code.lists("MUSCLE_DOSES", "Dose", &doses);
}

fn doses(muscle: &Muscle) -> Vec<String> {
    let dose = |(tool, release): (&_, &toml::Spanned<crate::content::facts::Release>)| {
        let release = release.as_ref();
        let [low, high] = release.pressure.as_ref();
        format!(
            "Dose {{ tool: Tool::{tool:?}, how: How::{:?}, place: Where::{:?}, pressure: ({low}, {high}), \
             seconds: {}, times: {}, per_day: {} }}",
            release.how,
            release.place,
            release.seconds.as_ref(),
            release.times.as_ref(),
            release.per_day.as_ref(),
        )
    };
    muscle.release.iter().map(dose).collect()
}

fn flags(facts: &Facts, code: &mut Code) {
    let flags = &facts.flags;
    table(code, "FLAGS", "FlagFacts", flags, |flag| {
        let worse = flag.worse.map_or_else(
            || "None".to_owned(),
            |worse| format!("Some(Action::{worse:?})"),
        );
        format!(
            "action: Action::{:?}, worse: {worse}, everywhere: {}",
            flag.action, flag.everywhere
        )
    });
    code.id_lists(
        "FLAG_ZONES",
        "ZoneId",
        rows(flags, |flag| facts.zones.indices(&flag.zones)),
    );
    code.id_lists(
        "FLAG_SOURCES",
        "SourceId",
        rows(flags, |flag| facts.sources.indices(&flag.sources)),
    );
}

fn cautions(facts: &Facts, code: &mut Code) {
    let cautions = &facts.cautions;
    table(code, "CAUTIONS", "CautionFacts", cautions, |caution| {
        format!("kind: CautionKind::{:?}", caution.kind)
    });
    code.id_lists(
        "CAUTION_ZONES",
        "ZoneId",
        rows(cautions, |caution| facts.zones.indices(&caution.zones)),
    );
    let tools: Vec<Vec<String>> = cautions
        .items
        .iter()
        .map(|item| {
            item.value
                .tools
                .iter()
                .map(|tool| format!("Tool::{tool:?}"))
                .collect()
        })
        .collect();
    code.lists("CAUTION_TOOLS", "Tool", &tools);
    code.id_lists(
        "CAUTION_SOURCES",
        "SourceId",
        rows(cautions, |caution| facts.sources.indices(&caution.sources)),
    );
    code.id_lists(
        "PLACE_SOURCES",
        "SourceId",
        rows(&facts.places, |place| facts.sources.indices(&place.sources)),
    );
}

fn claims(facts: &Facts, code: &mut Code) {
    table(code, "CLAIMS", "ClaimFacts", &facts.claims, |claim| {
        format!(
            "question: Question::{:?}, grade: Grade::{:?}",
            claim.question, claim.grade
        )
    });
    code.id_lists(
        "CLAIM_SOURCES",
        "SourceId",
        rows(&facts.claims, |claim| facts.sources.indices(&claim.sources)),
    );
}

fn lines(facts: &Facts, code: &mut Code) {
    code.id_lists(
        "LINE_CLAIMS",
        "ClaimId",
        rows(&facts.lines, |line| facts.claims.indices(&line.claims)),
    );
    let muscles = |ids: &[Id]| numbered("MuscleId", facts.muscles.indices(ids));
    let links: Vec<Vec<String>> = facts
        .lines
        .items
        .iter()
        .map(|item| {
            let link = |link: &crate::content::facts::Link| {
                let (from, to) = (muscles(&link.from), muscles(&link.to));
                format!(
                    "Link {{ from: &[{from}], to: &[{to}], evidence: Evidence::{:?} }}",
                    link.evidence
                )
            };
            item.value.links.iter().map(link).collect()
        })
        .collect();
    code.lists("LINE_LINKS", "Link", &links);
}

fn conditions(facts: &Facts, code: &mut Code) {
    let conditions = &facts.conditions;
    let Facts {
        zones,
        muscles,
        flags,
        ..
    } = facts;
    code.id_lists(
        "CONDITION_ZONES",
        "ZoneId",
        rows(conditions, |condition| zones.indices(&condition.zones)),
    );
    code.id_lists(
        "CONDITION_MUSCLES",
        "MuscleId",
        rows(conditions, |condition| muscles.indices(&condition.muscles)),
    );
    code.id_lists(
        "CONDITION_FLAGS",
        "FlagId",
        rows(conditions, |condition| flags.indices(&condition.flags)),
    );
}

fn table<T>(code: &mut Code, name: &str, kind: &str, of: &Kind<T>, row: impl Fn(&T) -> String) {
    code.line(&format!(
        "pub(super) static {name}: [{kind}; {}] = [",
        of.items.len()
    ));
    for item in &of.items {
        code.line(&format!("    {kind} {{ {} }},", row(&item.value)));
    }
    code.line("];");
}

fn rows<T>(of: &Kind<T>, row: impl Fn(&T) -> Vec<usize>) -> impl Iterator<Item = Vec<usize>> {
    of.items.iter().map(move |item| row(&item.value))
}

fn numbers<T>(of: &[(usize, &Item<T>)], keep: impl Fn(&Item<T>) -> bool) -> Vec<usize> {
    of.iter()
        .filter(|(_, item)| keep(item))
        .map(|(number, _)| *number)
        .collect()
}
