//! Prints the whole atlas as JSON, for researchers and reviewers: `cargo run --example atlas > atlas.json`
//!
//! The shape: one object with `language` and a list for each kind.
//!
//! | list | an item has |
//! |---|---|
//! | `zones` | `id group sided views words flags places cautions muscles senders uberon fma match choir` |
//! | `muscles` | `id latin zones depth essential spillover both_sides common self_treatment points lines words claims sources precautions techniques origin insertion nerve uberon fma` |
//! | `flags` | `id action worse_action everywhere zones words sources` |
//! | `cautions` | `id kind zones tools words sources` |
//! | `places` | `id zones words sources` |
//! | `lines` | `id links claims words` |
//! | `claims` | `id question grade text sources` |
//! | `conditions` | `id zones muscles flags words` |
//! | `pages` | `id claims title summary blocks` |
//! | `terms` | `id term text say` |
//! | `sources` | `id authors year title journal doi url checked` |
//!
//! `words` holds the texts under the keys of `content/en`; ids refer to the other lists. `senders` of a zone are the
//! muscles whose pattern includes it. Left and right are not told apart: facts exist once, for one side.

use fascia_map::atlas::{
    Action, Block, CautionId, ClaimId, ConditionId, FlagId, LineId, MuscleId, PageId, PlaceId,
    SourceId, Technique, TermId, ViewKind, ZoneId, research,
};
use fascia_map::language;
use serde_json::{Value, json};

fn main() {
    let atlas = json!({
        "language": language::CODE,
        "zones": ZoneId::ALL.map(zone).as_slice(),
        "muscles": MuscleId::ALL.map(muscle).as_slice(),
        "flags": FlagId::ALL.map(flag).as_slice(),
        "cautions": CautionId::ALL.map(caution).as_slice(),
        "places": PlaceId::ALL.map(place).as_slice(),
        "lines": LineId::ALL.map(line).as_slice(),
        "claims": ClaimId::ALL.map(claim).as_slice(),
        "conditions": ConditionId::ALL.map(condition).as_slice(),
        "pages": PageId::ALL.map(page).as_slice(),
        "terms": TermId::ALL.map(term).as_slice(),
        "sources": SourceId::ALL.map(source).as_slice(),
    });
    println!("{atlas:#}");
}

/// The ids of some things, as a list.
macro_rules! slugs {
    ($ids:expr) => {
        $ids.into_iter().map(|id| id.slug()).collect::<Vec<_>>()
    };
}

fn zone(id: ZoneId) -> Value {
    let (words, record) = (id.words(), research::zone(id));
    let sends =
        |muscle: &MuscleId| muscle.essential().contains(&id) || muscle.spillover().contains(&id);
    json!({
        "id": id.slug(),
        "group": id.group().slug(),
        "sided": id.sided(),
        "views": slugs!(ViewKind::ALL.into_iter().filter(|view| id.in_view(*view))),
        "words": {
            "name": words.name, "clinical": words.clinical, "lies": words.lies, "fascia": words.fascia,
            "other": words.other, "search": words.search,
        },
        "flags": slugs!(id.flags()),
        "places": slugs!(id.places()),
        "cautions": slugs!(id.cautions()),
        "muscles": slugs!(id.muscles()),
        "senders": slugs!(MuscleId::ALL.into_iter().filter(sends)),
        "uberon": record.uberon,
        "fma": record.fma,
        "match": record.relation,
        "choir": { "right": record.choir.right, "left": record.choir.left, "middle": record.choir.middle },
    })
}

fn muscle(id: MuscleId) -> Value {
    let (words, record, release) = (id.words(), research::muscle(id), id.release());
    let (precautions, shown) = release.precautions.show(|precautions| {
        json!({
            "gates": slugs!(precautions.gates),
            "before": precautions.before,
            "cautions": slugs!(&precautions.cautions),
            "general": slugs!(&precautions.general),
            "places": slugs!(precautions.places),
        })
    });
    let (eases, explains) = id.claims();
    json!({
        "id": id.slug(),
        "latin": id.latin(),
        "zones": slugs!(id.zones()),
        "depth": id.depth().slug(),
        "essential": slugs!(id.essential()),
        "spillover": slugs!(id.spillover()),
        "both_sides": id.both_sides(),
        "common": id.common(),
        "self_treatment": id.self_treatment().slug(),
        "points": slugs!(id.points()),
        "lines": slugs!(id.lines()),
        "words": {
            "name": words.name, "say": words.say, "does": words.does, "place": words.place,
            "points": words.points, "feels": words.feels, "overloads": words.overloads,
            "mistaken": words.mistaken, "find": words.find, "check": words.check, "move": words.mv,
            "stretch": words.stretch, "see": words.see, "professional": words.professional,
        },
        "claims": { "eases": eases.slug(), "explains": explains.slug() },
        "sources": slugs!(id.sources()),
        "precautions": precautions,
        "techniques": release.techniques(shown).iter().map(technique).collect::<Vec<_>>(),
        "origin": record.origin,
        "insertion": record.insertion,
        "nerve": record.nerve,
        "uberon": record.uberon,
        "fma": record.fma,
    })
}

fn technique(technique: &Technique) -> Value {
    json!({
        "tool": technique.tool.slug(),
        "how": technique.how.slug(),
        "where": technique.place.slug(),
        "pressure": technique.pressure,
        "seconds": technique.seconds,
        "times": technique.times,
        "per_day": technique.per_day,
        "position": technique.position,
        "steps": technique.steps,
        "feel": technique.feel,
        "avoid": technique.avoid,
    })
}

fn flag(id: FlagId) -> Value {
    let words = id.words();
    json!({
        "id": id.slug(),
        "action": id.action().slug(),
        "worse_action": id.worse_action().map(Action::slug),
        "everywhere": id.everywhere(),
        "zones": slugs!(id.zones()),
        "words": { "sign": words.sign, "why": words.why, "worse": words.worse },
        "sources": slugs!(id.sources()),
    })
}

fn caution(id: CautionId) -> Value {
    let words = id.words();
    json!({
        "id": id.slug(),
        "kind": id.kind().slug(),
        "zones": slugs!(id.zones()),
        "tools": slugs!(id.tools()),
        "words": { "name": words.name, "text": words.text },
        "sources": slugs!(id.sources()),
    })
}

fn place(id: PlaceId) -> Value {
    let words = id.words();
    json!({
        "id": id.slug(),
        "zones": slugs!(id.zones()),
        "words": { "name": words.name, "why": words.why, "rule": words.rule },
        "sources": slugs!(id.sources()),
    })
}

fn line(id: LineId) -> Value {
    let words = id.words();
    let links: Vec<Value> = id
        .links()
        .iter()
        .map(|link| json!({ "from": slugs!(link.from), "to": slugs!(link.to), "evidence": link.evidence.slug() }))
        .collect();
    json!({
        "id": id.slug(),
        "links": links,
        "claims": slugs!(id.claims()),
        "words": {
            "name": words.name, "route": words.route, "known": words.known, "unknown": words.unknown,
            "stations": words.stations,
        },
    })
}

fn claim(id: ClaimId) -> Value {
    json!({
        "id": id.slug(),
        "question": id.question().slug(),
        "grade": id.grade().slug(),
        "text": id.text(),
        "sources": slugs!(id.sources()),
    })
}

fn condition(id: ConditionId) -> Value {
    let words = id.words();
    json!({
        "id": id.slug(),
        "zones": slugs!(id.zones()),
        "muscles": slugs!(id.muscles()),
        "flags": slugs!(id.flags()),
        "words": { "name": words.name, "search": words.search, "can": words.can, "cannot": words.cannot },
    })
}

fn page(id: PageId) -> Value {
    let words = id.words();
    json!({
        "id": id.slug(),
        "claims": slugs!(id.claims()),
        "title": words.title,
        "summary": words.summary,
        "blocks": words.blocks.iter().map(block).collect::<Vec<_>>(),
    })
}

fn block(block: &Block) -> Value {
    match block {
        Block::Heading(text) => json!({ "heading": text }),
        Block::Text(text) => json!({ "text": text }),
        Block::List(items) => json!({ "list": items }),
        Block::Claim(claim) => json!({ "claim": claim.slug() }),
        Block::QuestionAnswer(question, answer) => {
            json!({ "question": question, "answer": answer })
        }
    }
}

fn term(id: TermId) -> Value {
    let words = id.words();
    json!({ "id": id.slug(), "term": words.term, "text": words.text, "say": words.say })
}

fn source(id: SourceId) -> Value {
    let words = id.words();
    json!({
        "id": id.slug(), "authors": words.authors, "year": words.year, "title": words.title,
        "journal": words.journal, "doi": words.doi, "url": words.url, "checked": words.checked,
    })
}
