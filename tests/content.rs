//! The content as a whole: complete, easy to read, small, and the same in every language.

mod emitted;
mod reading;
mod weighed;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use emitted::Emitted;
use fascia_map::atlas::{
    Action, Block, CautionId, ClaimId, ConditionId, FlagId, LineId, MuscleId, PageId, PlaceId,
    SelfTreatment, SourceId, Technique, TermId, ZoneId,
};
use fascia_map_compiler::content::FORBIDDEN;
use reading::grade;
use weighed::brotli_11;

/// Zones that no published pattern of the 120 muscles includes.
const NO_SENDER: [&str; 1] = ["armpit"];

/// The most that all English words may take in the file that is shipped.
const WORDS_BUDGET: usize = 55_000;

#[test]
fn everything_is_there() {
    assert_eq!(ZoneId::ALL.len(), 95);
    assert_eq!(MuscleId::ALL.len(), 120);
    assert_eq!(LineId::ALL.len(), 6);
}

#[test]
fn each_id_finds_itself() {
    assert!(
        ZoneId::ALL
            .into_iter()
            .all(|id| ZoneId::from_slug(id.slug()) == Some(id))
    );
    assert!(
        MuscleId::ALL
            .into_iter()
            .all(|id| MuscleId::from_slug(id.slug()) == Some(id))
    );
    assert!(
        FlagId::ALL
            .into_iter()
            .all(|id| FlagId::from_slug(id.slug()) == Some(id))
    );
    assert_eq!(ZoneId::from_slug("nowhere"), None);
    assert_eq!(ZoneId::from_slug(""), None);
    assert_eq!(ZoneId::LOW_BACK.slug(), "low-back");
}

#[test]
fn every_zone_is_reached_or_known_to_have_no_sender() {
    let reached: BTreeSet<ZoneId> = MuscleId::ALL
        .into_iter()
        .flat_map(|muscle| [muscle.essential(), muscle.spillover()].concat())
        .collect();
    let lonely: Vec<_> = ZoneId::ALL
        .into_iter()
        .filter(|zone| !reached.contains(zone))
        .map(ZoneId::slug)
        .collect();
    assert_eq!(lonely, NO_SENDER);
}

#[test]
fn every_zone_tells_signs_the_most_urgent_first() {
    for zone in ZoneId::ALL {
        let flags: Vec<FlagId> = zone.flags().collect();
        let own: Vec<Action> = flags
            .iter()
            .filter(|flag| !flag.everywhere())
            .map(|flag| flag.action())
            .collect();
        assert!(own.is_sorted(), "{}: {own:?}", zone.slug());
        assert!(
            flags.is_sorted_by_key(|flag| flag.everywhere()),
            "{}",
            zone.slug()
        );
        assert!(!flags.is_empty(), "{}", zone.slug());
    }
}

#[test]
fn every_muscle_has_a_technique_or_a_reason_and_precautions_of_its_own() {
    for muscle in MuscleId::ALL {
        let (words, techniques) = (muscle.words(), techniques(muscle));
        let professional = muscle.self_treatment() == SelfTreatment::ProfessionalOnly;
        assert_eq!(
            words.professional.is_empty(),
            !professional,
            "{}",
            muscle.slug()
        );
        assert_eq!(techniques.is_empty(), professional, "{}", muscle.slug());
        assert_eq!(
            words.points.len(),
            muscle.points().len(),
            "{}",
            muscle.slug()
        );
        for technique in techniques {
            let texts = [technique.position, technique.feel, technique.avoid];
            assert!(
                texts.iter().all(|text| !text.is_empty()),
                "{}",
                muscle.slug()
            );
            assert!(!technique.steps.is_empty(), "{}", muscle.slug());
        }
    }
}

#[test]
fn techniques_of_one_muscle_need_its_own_precautions() {
    let (one, other) = (MuscleId::ALL[0].release(), MuscleId::ALL[1].release());
    let ((), shown) = other.precautions.show(|_| ());
    assert!(one.techniques(shown).is_empty());
}

#[test]
fn no_text_is_harder_than_grade_eight() {
    let latin = latin_words();
    let mut grades: Vec<(f64, String)> = texts()
        .into_iter()
        .map(|(name, texts)| (grade(&texts, &latin), name))
        .collect();
    grades.sort_by(|a, b| b.0.total_cmp(&a.0));
    let mut kinds: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    for (grade, name) in &grades {
        kinds
            .entry(name.split('/').next().unwrap_or_default())
            .or_default()
            .push(*grade);
    }
    for (kind, grades) in kinds {
        let sum: f64 = grades.iter().sum();
        println!(
            "{kind}: {} texts, grade {:.1} in the mean, {:.1} at most",
            grades.len(),
            sum / f64::from(u32::try_from(grades.len()).unwrap_or(1)),
            grades[0]
        );
    }
    let hard: Vec<String> = grades
        .iter()
        .filter(|(grade, _)| *grade > 8.0)
        .map(|(grade, name)| format!("{grade:.1} {name}"))
        .collect();
    assert!(hard.is_empty(), "harder than grade 8:\n{}", hard.join("\n"));
}

#[test]
fn no_sentence_is_longer_than_twenty_words() {
    let mut long = Vec::new();
    for (name, texts) in texts() {
        for sentence in texts
            .iter()
            .flat_map(|text| text.split_inclusive(['.', '!', '?']))
        {
            let words = sentence
                .split_whitespace()
                .filter(|word| word.contains(char::is_alphanumeric))
                .count();
            if words > 20 {
                long.push(format!("{name}: {words} words: {}", sentence.trim()));
            }
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn nothing_forbidden_is_said() {
    for (name, texts) in texts()
        .into_iter()
        .filter(|(name, _)| !name.starts_with("page") && !name.starts_with("claim"))
    {
        for text in texts {
            let text = text.to_lowercase();
            for phrase in FORBIDDEN {
                assert!(!phrase.stands_in(&text), "{name} says \"{}\"", phrase.words);
            }
        }
    }
}

#[test]
fn english_words_keep_their_budget() {
    let english = Emitted::new("en");
    let (words, packed) = (english.words().concat(), english.packed_words());
    let small = brotli_11(&packed);
    println!(
        "{} English words, {} bytes, {} packed, {small} as brotli 11",
        words.split_whitespace().count(),
        words.len(),
        packed.len()
    );
    assert!(small <= WORDS_BUDGET, "{small} bytes of words");
}

#[test]
fn what_is_packed_is_read_as_it_was_written() {
    let english = Emitted::new("en");
    let names: Vec<&str> = ZoneId::ALL.iter().map(|zone| zone.name()).collect();
    let zones = english.file("zone_words.txt");
    let written: Vec<&str> = zones.split('\u{1f}').collect();
    assert_eq!(written[..names.len()], names);
    let lies: Vec<&str> = ZoneId::ALL.iter().map(|zone| zone.words().lies).collect();
    assert_eq!(written[2 * names.len()..3 * names.len()], lies);
    let authors: Vec<&str> = SourceId::ALL.iter().map(|s| s.words().authors).collect();
    assert!(
        english
            .file("source_words.txt")
            .starts_with(&authors.join("\u{1f}"))
    );
    assert!(
        authors.iter().any(|name| !name.is_ascii()),
        "letters beyond ASCII are tried too"
    );
}

#[test]
fn the_pseudo_language_says_the_same_strangely() {
    let (english, pseudo) = (Emitted::new("en"), Emitted::new("pseudo"));
    assert!(pseudo.file("language.rs").contains("DIR: &str = \"rtl\""));
    assert!(english.file("language.rs").contains("DIR: &str = \"ltr\""));
    let (mut long, mut short) = (0, 0);
    for (said, strange) in english.words().iter().zip(&pseudo.words()) {
        let fields = |text: &str| {
            text.split(['\u{1d}', '\u{1e}', '\u{1f}'])
                .map(str::to_owned)
                .collect::<Vec<_>>()
        };
        let (said, strange) = (fields(said), fields(strange));
        assert_eq!(said.len(), strange.len());
        for (said, strange) in said.iter().zip(&strange) {
            assert_eq!(emitted::plain(said), emitted::plain(strange));
            if strange.contains('⟦') {
                long += strange.chars().count();
                short += said.chars().count();
            }
        }
    }
    let growth = 100 * long / short;
    println!("the pseudo-language is {growth} % as long");
    assert!((130..=160).contains(&growth), "{growth} %");
}

#[test]
fn every_interface_word_is_used() {
    let mut code = String::new();
    for room in ["src", "xtask/src"] {
        read_code(Path::new(room), &mut code);
    }
    let used: BTreeSet<&str> = code
        .split(|letter: char| !letter.is_alphanumeric() && letter != '_')
        .collect();
    let keys = fs::read_to_string("content/en/interface.toml").expect("it is there");
    let idle: Vec<&str> = keys
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .map(|(key, _)| key.trim())
        .filter(|key| {
            !key.starts_with('#')
                && !used.contains(key)
                && !used.contains(key.to_uppercase().as_str())
        })
        .collect();
    assert!(idle.is_empty(), "used nowhere: {idle:?}");
}

fn read_code(folder: &Path, code: &mut String) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            read_code(&path, code);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            code.push_str(&fs::read_to_string(path).unwrap_or_default());
        }
    }
}

fn techniques(muscle: MuscleId) -> Vec<Technique> {
    let release = muscle.release();
    let ((), shown) = release.precautions.show(|_| ());
    release.techniques(shown)
}

fn latin_words() -> BTreeSet<String> {
    MuscleId::ALL
        .into_iter()
        .flat_map(|muscle| muscle.latin().split(' '))
        .map(str::to_lowercase)
        .collect()
}

/// Every text that is read in one piece, by kind and id.
fn texts() -> Vec<(String, Vec<&'static str>)> {
    let mut all = Vec::new();
    let mut add = |kind: &str, slug: &str, texts: Vec<&'static str>| {
        all.push((format!("{kind}/{slug}"), texts));
    };
    for id in MuscleId::ALL {
        let words = id.words();
        let mut texts = vec![
            words.does,
            words.place,
            words.feels,
            words.check,
            words.mv,
            words.stretch,
            words.see,
            words.professional,
        ];
        // What overloads it and what it is mistaken for are no sentences, and would make the rest look easier.
        texts.extend([words.points, words.find, words.before].concat());
        for technique in techniques(id) {
            texts.extend([technique.position, technique.feel, technique.avoid]);
            texts.extend(technique.steps);
        }
        add("muscle", id.slug(), texts);
    }
    for id in ZoneId::ALL {
        let words = id.words();
        add(
            "zone",
            id.slug(),
            vec![words.lies, words.fascia, words.other],
        );
    }
    for id in FlagId::ALL {
        let words = id.words();
        add("flag", id.slug(), vec![words.sign, words.why, words.worse]);
    }
    for id in CautionId::ALL {
        add("caution", id.slug(), vec![id.words().text]);
    }
    for id in PlaceId::ALL {
        let words = id.words();
        add("place", id.slug(), vec![words.why, words.rule]);
    }
    for id in LineId::ALL {
        let words = id.words();
        add(
            "line",
            id.slug(),
            vec![words.route, words.known, words.unknown],
        );
    }
    for id in ClaimId::ALL {
        add("claim", id.slug(), vec![id.text()]);
    }
    for id in ConditionId::ALL {
        let words = id.words();
        add("condition", id.slug(), vec![words.can, words.cannot]);
    }
    for id in TermId::ALL {
        add("term", id.slug(), vec![id.words().text]);
    }
    for id in PageId::ALL {
        let words = id.words();
        let mut texts = vec![words.summary];
        for block in words.blocks {
            match block {
                Block::Heading(text) | Block::Text(text) => texts.push(text),
                Block::List(items) => texts.extend(items),
                Block::QuestionAnswer(question, answer) => texts.extend([question, answer]),
                Block::Claim(_) => {}
            }
        }
        add("page", id.slug(), texts);
    }
    all
}
