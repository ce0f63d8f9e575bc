//! The words of each entry, packed in the order in which `atlas` takes them apart.

use super::code::Code;
use super::pack::{ITEM, Pack};
use crate::content::Content;
use crate::content::facts::Muscle;
use crate::content::ids::Kind;
use crate::content::language::Language;
use crate::content::words::{Block, MuscleWords, ToolWords};

pub fn emit(content: &Content, code: &mut Code) {
    let Content {
        facts,
        words,
        language,
    } = content;
    let packer = Packer { language };
    code.texts(
        "ZONE_WORDS",
        &packer.pack(&facts.zones, &words.zones, |pack, zone| {
            pack.text(&zone.name)
                .text(&zone.clinical)
                .text(&zone.lies)
                .text(&zone.fascia)
                .text(&zone.other)
                .raw(&zone.search.join(ITEM))
        }),
    );
    let latin: Vec<Vec<String>> = facts
        .muscles
        .items
        .iter()
        .map(|item| vec![item.value.latin.clone()])
        .collect();
    code.texts("MUSCLE_LATIN", &latin);
    code.texts("MUSCLE_WORDS", &muscles(content));
    code.texts(
        "FLAG_WORDS",
        &packer.pack(&facts.flags, &words.flags, |pack, flag| {
            let worse = flag.worse.as_ref().map_or("", |worse| worse.as_ref());
            pack.text(&flag.sign)
                .text(&flag.why)
                .text(worse)
                .raw(&flag.search.join(ITEM))
        }),
    );
    code.texts(
        "CAUTION_WORDS",
        &packer.pack(&facts.cautions, &words.cautions, |pack, caution| {
            pack.text(&caution.name).text(&caution.text)
        }),
    );
    code.texts(
        "PLACE_WORDS",
        &packer.pack(&facts.places, &words.places, |pack, place| {
            pack.text(&place.name).text(&place.why).text(&place.rule)
        }),
    );
    code.texts(
        "LINE_WORDS",
        &packer.pack(&facts.lines, &words.lines, |pack, line| {
            pack.text(&line.name)
                .text(&line.route)
                .text(&line.known)
                .text(&line.unknown)
                .list(&line.stations)
        }),
    );
    code.texts(
        "CLAIM_WORDS",
        &packer.pack(&facts.claims, &words.claims, |pack, claim| {
            pack.text(&claim.text)
        }),
    );
    code.texts(
        "CONDITION_WORDS",
        &packer.pack(&facts.conditions, &words.conditions, |pack, condition| {
            pack.text(&condition.name)
                .raw(&condition.search.join(ITEM))
                .text(&condition.can)
                .text(&condition.cannot)
        }),
    );
    code.texts(
        "PAGE_WORDS",
        &packer.pack(&facts.pages, &words.pages, |pack, page| {
            let blocks: Vec<String> = page
                .blocks
                .iter()
                .filter_map(|each| block(&pack, language, each.as_ref()))
                .collect();
            pack.text(&page.title).text(&page.summary).parts(&blocks)
        }),
    );
    code.texts(
        "TERM_WORDS",
        &packer.pack(&words.terms, &words.terms, |pack, term| {
            pack.text(&term.word).text(&term.text).text(&term.say)
        }),
    );
    code.texts("SOURCE_WORDS", &sources(content));
}

struct Packer<'a> {
    language: &'a Language,
}

impl Packer<'_> {
    /// The words of each id. An id without words (in a draft only) is called by its name.
    fn pack<T, W>(
        &self,
        facts: &Kind<T>,
        words: &Kind<W>,
        fill: impl for<'p> Fn(Pack<'p>, &W) -> Pack<'p>,
    ) -> Vec<Vec<String>> {
        let entry = |id: &str| {
            let pack = Pack::new(self.language);
            let stand_in = id.replace('-', " ");
            words.get(id).map_or_else(
                || Pack::new(self.language).text(&stand_in).done(),
                |words| fill(pack, words).done(),
            )
        };
        facts.names().map(entry).collect()
    }
}

fn muscles(content: &Content) -> Vec<Vec<String>> {
    let Content {
        facts,
        words,
        language,
    } = content;
    let entry = |(id, muscle): (&str, &Muscle)| match words.muscles.get(id) {
        Some(words) => muscle_words(language, muscle, words),
        None => Pack::new(language).text(&id.replace('-', " ")).done(),
    };
    facts
        .muscles
        .items
        .iter()
        .map(|item| entry((&item.id, &item.value)))
        .collect()
}

fn muscle_words(language: &Language, muscle: &Muscle, words: &MuscleWords) -> Vec<String> {
    let pack = Pack::new(language)
        .text(&words.name)
        .text(&words.say)
        .text(&words.does)
        .text(&words.place)
        .text(&words.feels)
        .text(&words.check)
        .text(&words.moving)
        .text(&words.stretch)
        .text(&words.see)
        .text(words.professional.as_deref().unwrap_or_default())
        .list(words.points.as_ref())
        .list(&words.overloads)
        .list(&words.mistaken)
        .list(&words.find)
        .list(&words.before);
    let mut parts = Vec::new();
    for tool in muscle.release.keys() {
        match words.release.get(tool).map(AsRef::as_ref) {
            Some(ToolWords {
                position,
                steps,
                feel,
                avoid,
            }) => {
                parts.extend([position, feel, avoid].map(|text| language.say(text)));
                parts.push(pack.say_all(steps));
            }
            None => parts.extend([const { String::new() }; 4]),
        }
    }
    pack.parts(&parts).done()
}

/// The first letter tells what a block is.
fn block(pack: &Pack, language: &Language, block: &Block) -> Option<String> {
    let Block {
        heading,
        text,
        list,
        claim,
        question,
        answer,
    } = block;
    let say = |text: &String| language.say(text);
    let heading = heading.as_ref().map(|text| format!("h{}", say(text)));
    let text = text.as_ref().map(|text| format!("t{}", say(text)));
    let list = list
        .as_ref()
        .map(|items| format!("l{}", pack.say_all(items)));
    let claim = claim.as_ref().map(|claim| format!("c{}", claim.as_ref()));
    let pair = question.as_ref().zip(answer.as_ref());
    let pair = pair.map(|(question, answer)| format!("q{}{ITEM}{}", say(question), say(answer)));
    heading.or(text).or(list).or(claim).or(pair)
}

fn sources(content: &Content) -> Vec<Vec<String>> {
    let entry = |item: &crate::content::ids::Item<crate::content::facts::Source>| {
        let source = &item.value;
        let year = source
            .year
            .map_or_else(String::new, |year| year.to_string());
        Pack::new(&content.language)
            .raw(&source.authors)
            .raw(&year)
            .raw(&source.title)
            .raw(source.journal.as_deref().unwrap_or_default())
            .raw(source.doi.as_ref().map_or("", |doi| doi.as_ref()))
            .raw(source.url.as_ref().map_or("", |url| url.as_ref()))
            .raw(if source.checked { "1" } else { "" })
            .done()
    };
    content.facts.sources.items.iter().map(entry).collect()
}
