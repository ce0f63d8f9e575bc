//! Each kind of mistake in content is told with file, line and what was meant.

mod fixture;

use fascia_map_compiler::content::Content;
use fixture::Fixture;

const SOLEUS: &str = "facts/muscles/soleus.toml";
const PSOAS: &str = "facts/muscles/psoas.toml";
const SAID: &str = "en/muscles/soleus.toml";

/// Makes one file wrong and expects exactly these faults.
macro_rules! mistakes {
    ($($name:ident: $file:expr, $old:expr => $new:expr, $faults:expr;)+) => {$(
        #[test]
        fn $name() {
            let fixture = Fixture::new(stringify!($name));
            fixture.replace($file, $old, $new);
            assert_eq!(fixture.faults(), $faults);
        }
    )+};
}

#[test]
fn right_content_has_no_faults() {
    assert_eq!(Fixture::new("right").faults(), [""; 0]);
}

mistakes! {
    unknown_zone: SOLEUS, "zones = [\"calf\"]" => "zones = [\"calf\", \"lowback\"]",
        ["facts/muscles/soleus.toml:2: no zone \"lowback\"; did you mean \"low-back\"?"];
    unknown_zone_of_a_point: PSOAS, "zone = \"low-back\"\n" => "zone = \"low-bakc\"\n",
        ["facts/muscles/psoas.toml:20: no zone \"low-bakc\"; did you mean \"low-back\"?"];
    unknown_caution: SOLEUS, "blood-thinners" => "blood-thiners",
        ["facts/muscles/soleus.toml:14: no caution \"blood-thiners\"; did you mean \"blood-thinners\"?"];
    unknown_place: SOLEUS, "calf-middle" => "calf-midle",
        ["facts/muscles/soleus.toml:15: no no-press place \"calf-midle\"; did you mean \"calf-middle\"?"];
    unknown_line: SOLEUS, "SBL" => "SBI",
        ["facts/muscles/soleus.toml:12: no line \"SBI\"; did you mean \"SBL\"?"];
    unknown_gate: SOLEUS, "leg-clot" => "leg-clots",
        ["facts/muscles/soleus.toml:13: no red flag \"leg-clots\"; did you mean \"leg-clot\"?"];
    unknown_source: SOLEUS, "sources = [\"manual\"]" => "sources = [\"manuel\"]",
        ["facts/muscles/soleus.toml:17: no source \"manuel\"; did you mean \"manual\"?"];
    unknown_claim: SOLEUS, "explains = \"maps\"" => "explains = \"map\"",
        ["facts/muscles/soleus.toml:16: no claim \"map\"; did you mean \"maps\"?"];
    unknown_muscle_of_a_link: "facts/lines.toml", "\"psoas\"" => "\"psaos\"",
        ["facts/lines.toml:4: no muscle \"psaos\"; did you mean \"psoas\"?"];
    unknown_flag_of_a_condition: "facts/conditions.toml", "zones" => "flags = [\"leg-clat\"]\nzones",
        ["facts/conditions.toml:3: no red flag \"leg-clat\"; did you mean \"leg-clot\"?"];
    unknown_source_of_the_dose: "facts/dose.toml", "sources = [\"manual\"]" => "sources = [\"manu\"]",
        ["facts/dose.toml:4: no source \"manu\"; did you mean \"manual\"?"];
    unknown_tool: SOLEUS, "[release.roller]" => "[release.rolle]",
        ["facts/muscles/soleus.toml:22: unknown variant `rolle`, expected one of `ball`, `roller`, `hands`, `cane`; did you mean \"roller\"?"];
    unknown_key: SOLEUS, "common = 3" => "comon = 3",
        ["facts/muscles/soleus.toml:7: unknown field `comon`, expected one of `latin`, `zones`, `depth`, `origin`, `insertion`, `nerve`, `uberon`, `fma`, `common`, `essential`, `spillover`, `both_sides`, `self_treatment`, `lines`, `gates`, `cautions`, `no_press`, `claims`, `sources`, `point`, `release`; did you mean \"common\"?"];
    unknown_group: "facts/zones.toml", "group = \"leg\"" => "group = \"legs\"",
        ["facts/zones.toml:10: unknown variant `legs`, expected one of `head`, `neck`, `shoulder`, `chest`, `back`, `belly`, `pelvis`, `arm`, `hand`, `thigh`, `knee`, `leg`, `foot`; did you mean \"leg\"?"];
    zone_twice: "facts/zones.toml", "[[zone]]\nid = \"calf\"" => "[[zone]]\nid = \"low-back\"\ngroup = \"back\"\nsided = true\nviews = []\nchoir = {}\n\n[[zone]]\nid = \"calf\"",
        ["facts/zones.toml:9: zone \"low-back\" stands here a second time"];
    id_twice_in_a_list: SOLEUS, "zones = [\"calf\"]" => "zones = [\"calf\", \"calf\"]",
        ["facts/muscles/soleus.toml:2: zone \"calf\" stands twice in this list"];
    malformed_id: "en/glossary.toml", "[fascia]" => "[\"the fascia\"]",
        ["en/glossary.toml:1: term \"the fascia\": an id is letters and digits joined by hyphens"];
    stranger_in_a_list_file: "facts/zones.toml", "[[zone]]\nid = \"low-back\"" => "[[zon]]\nid = \"low-back\"",
        ["facts/zones.toml:1: only [[zone]] may stand here, not zon; did you mean \"zone\"?"];
    broken_toml: "facts/claims.toml", "grade = \"C\"" => "grade = \"C",
        ["facts/claims.toml:4: invalid basic string, expected `\"`"];
    muscle_without_file: "facts/muscles.toml", "\"psoas\"" => "\"psoas\", \"solus\"",
        ["facts/muscles.toml:3: no file facts/muscles/solus.toml; did you mean \"soleus\"?"];
    muscle_without_essential_zone: PSOAS, "essential = [\"low-back\"]" => "essential = []",
        ["facts/muscles/psoas.toml:1: muscle \"psoas\": it has no essential zone"];
    muscle_without_source: PSOAS, "sources = [\"manual\"]" => "sources = []",
        ["facts/muscles/psoas.toml:1: muscle \"psoas\": it has no source"];
    muscle_without_claim: PSOAS, ", explains = \"maps\"" => "",
        ["facts/muscles/psoas.toml:16: missing field `explains`"];
    muscle_that_lies_nowhere: PSOAS, "zones = [\"low-back\"]" => "zones = []",
        ["facts/muscles/psoas.toml:1: muscle \"psoas\": it lies in no zone"];
    essential_and_spillover: SOLEUS, "spillover = [\"low-back\"]" => "spillover = [\n\"calf\"]",
        ["facts/muscles/soleus.toml:10: zone \"calf\" is essential already; it cannot be spillover as well"];
    common_out_of_range: PSOAS, "common = 2" => "common = 4",
        ["facts/muscles/psoas.toml:7: common is 3 (very often involved), 2 (often) or 1 (seldom)"];
    claim_of_the_other_question: PSOAS, "eases = \"rolling\"" => "eases = \"maps\"",
        ["facts/muscles/psoas.toml:16: claim \"maps\" does not answer the question eases-pain"];
    too_long: SOLEUS, "seconds = 60" => "seconds = 95",
        ["facts/muscles/soleus.toml:26: seconds = 95: the dose rule has 30 to 90"];
    too_short_for_a_hold: SOLEUS, "how = \"roll\"\nwhere = \"floor\"\npressure = [2, 4]\nseconds = 60" => "how = \"hold\"\nwhere = \"floor\"\npressure = [2, 4]\nseconds = 10",
        ["facts/muscles/soleus.toml:26: seconds = 10: the dose rule has 15 to 60"];
    too_often: SOLEUS, "times = 2" => "times = 3",
        ["facts/muscles/soleus.toml:27: times = 3: the dose rule has 1 to 2"];
    too_many_a_day: SOLEUS, "per_day = 1" => "per_day = 3",
        ["facts/muscles/soleus.toml:28: per_day = 3: the dose rule has 1 to 2"];
    too_hard_for_a_caution_muscle: SOLEUS, "pressure = [2, 4]" => "pressure = [2, 6]",
        ["facts/muscles/soleus.toml:25: pressure 2 to 6: the dose rule has 1 to 5 for a caution muscle"];
    pressure_the_wrong_way_round: SOLEUS, "pressure = [2, 4]" => "pressure = [4, 2]",
        ["facts/muscles/soleus.toml:25: pressure 4 to 2: the dose rule has 1 to 5 for a caution muscle"];
    caution_muscle_without_gate: SOLEUS, "gates = [\"leg-clot\"]" => "gates = []",
        ["facts/muscles/soleus.toml:2: a caution muscle in \"calf\" needs a gate: a red flag asked before the technique"];
    gate_elsewhere: PSOAS, "gates = []" => "gates = [\"leg-clot\"]",
        ["facts/muscles/psoas.toml:13: gate \"leg-clot\" covers no zone where the muscle lies or is felt"];
    flag_nowhere: "facts/red-flags.toml", "id = \"leg-clot\"\naction = \"same-day\"\nworse = \"emergency\"\nzones = [\"calf\"]" => "id = \"leg-clot\"\naction = \"same-day\"\nworse = \"emergency\"\nzones = []",
        [
            "facts/muscles/soleus.toml:13: gate \"leg-clot\" covers no zone where the muscle lies or is felt",
            "facts/red-flags.toml:2: red flag \"leg-clot\" has zones or everywhere = true, one of the two",
        ];
    worse_that_is_not_worse: "facts/red-flags.toml", "worse = \"emergency\"" => "worse = \"routine\"",
        ["facts/red-flags.toml:2: red flag \"leg-clot\": worse is more urgent than action"];
    worse_without_words: "en/red-flags.toml", "worse = \"You are short of breath.\"\n" => "",
        ["en/red-flags.toml:1: red flag \"leg-clot\": `worse` is missing, the facts have it"];
    worse_without_fact: "facts/red-flags.toml", "worse = \"emergency\"\n" => "",
        ["en/red-flags.toml:4: red flag \"leg-clot\": the facts have no `worse`"];
    unused_claim: "facts/claims.toml", "[[claim]]\nid = \"maps\"" => "[[claim]]\nid = \"idle\"\nquestion = \"other\"\ngrade = \"A\"\nsources = [\"manual\"]\n\n[[claim]]\nid = \"maps\"",
        ["en/claims.toml:1: no words for claim \"idle\"", "facts/claims.toml:8: nothing uses the claim \"idle\""];
    unused_source: "facts/claims.toml", "sources = [\"trial\"]" => "sources = [\"manual\"]",
        ["facts/sources.toml:9: nothing uses the source \"trial\""];
    malformed_doi: "facts/sources.toml", "10.1000/1" => "doi:10.1000/1",
        ["facts/sources.toml:13: \"doi:10.1000/1\" is no DOI: it begins with 10. and has a slash"];
    malformed_address: "facts/sources.toml", "doi = \"10.1000/1\"" => "url = \"example.org\"",
        ["facts/sources.toml:13: \"example.org\" is no web address: it begins with https://"];
    zone_without_words: "en/zones.toml", "[calf]" => "[shin]",
        ["en/zones.toml:1: no words for zone \"calf\"", "en/zones.toml:9: no zone \"shin\""];
    missing_text: SAID, "feels = \"An ache in the calf.\"\n" => "",
        ["en/muscles/soleus.toml:1: missing field `feels`"];
    missing_text_of_a_zone: "en/zones.toml", "fascia = \"A sleeve.\"\n" => "",
        ["en/zones.toml:9: missing field `fascia`"];
    missing_stretch: SAID, "stretch = \"Bend the knee at a wall.\"\n" => "",
        ["en/muscles/soleus.toml:1: `stretch` is missing"];
    points_without_words: SOLEUS, "[[point]]\n" => "[[point]]\nzone = \"calf\"\n\n[[point]]\n",
        ["en/muscles/soleus.toml:5: 1 points in words, 2 in the facts"];
    tool_without_words: SOLEUS, "[release.roller]" => "[release.ball]\nhow = \"hold\"\nwhere = \"wall\"\npressure = [2, 4]\nseconds = 30\ntimes = 2\nper_day = 1\n\n[release.roller]",
        ["en/muscles/soleus.toml:1: no [release] words for Ball, which the facts have"];
    words_without_tool: SAID, "[release.roller]" => "[release.ball]\nposition = \"Sit up.\"\nsteps = [\"Press the calf.\"]\nfeel = \"An ache.\"\navoid = \"The knee.\"\n\n[release.roller]",
        ["en/muscles/soleus.toml:16: words for Ball, which the facts of this muscle do not have"];
    professional_without_reason: "en/muscles/psoas.toml", "professional = \"It lies behind the gut.\"\n" => "",
        ["en/muscles/psoas.toml:1: `professional` is missing: why not by yourself, and what a professional does instead"];
    reason_without_professional: SAID, "see = " => "professional = \"It lies deep.\"\nsee = ",
        ["en/muscles/soleus.toml:1: `professional` is only for professional-only muscles"];
    release_for_a_professional_muscle: SOLEUS, "self_treatment = \"caution\"" => "self_treatment = \"professional-only\"",
        [
            "en/muscles/soleus.toml:1: `professional` is missing: why not by yourself, and what a professional does instead",
            "facts/muscles/soleus.toml:22: a professional-only muscle has no release",
        ];
    no_release: PSOAS, "self_treatment = \"professional-only\"" => "self_treatment = \"ok\"",
        [
            "en/muscles/psoas.toml:1: `check` is missing",
            "en/muscles/psoas.toml:1: `move` is missing",
            "en/muscles/psoas.toml:1: `professional` is only for professional-only muscles",
            "en/muscles/psoas.toml:1: `stretch` is missing",
            "facts/muscles/psoas.toml:1: muscle \"psoas\": it has no [release] and is not professional-only",
        ];
    name_of_another_muscle: "en/muscles/psoas.toml", "Hip bender" => "Deep Calf muscle",
        ["en/muscles/psoas.toml:1: `name`: \"Deep Calf muscle\" is the name of soleus too"];
    sentence_of_another_muscle: SAID, "feels = \"An ache in the calf.\"" => "feels = \"Odd. An ache up and down the back.\"",
        ["en/muscles/soleus.toml:6: `feels`: \"An ache up and down the back.\" stands in muscles/psoas too"];
    markup: SAID, "check = \"Press softly.\"" => "check = \"Press <b>softly</b>.\"",
        ["en/muscles/soleus.toml:10: `check`: '<' may not stand in a plain text"];
    control_character: SAID, "check = \"Press softly.\"" => "check = \"Press\\nsoftly.\"",
        ["en/muscles/soleus.toml:10: `check`: '\\n' may not stand in a plain text"];
    space_at_the_end: SAID, "check = \"Press softly.\"" => "check = \"Press softly. \"",
        ["en/muscles/soleus.toml:10: `check`: empty, or with a space at an end"];
    forbidden_phrase: SAID, "does = \"Holds you up.\"" => "does = \"Rolling it speeds healing.\"",
        ["en/muscles/soleus.toml:3: `does`: \"speeds healing\" is never said"];
    always_forbidden_phrase: "en/learn/fascia.toml", "It wraps." => "It is no guarantee.",
        ["en/learn/fascia.toml:5: `block.text`: \"guarantee\" is never said"];
    block_of_two_things: "en/learn/fascia.toml", "text = \"It wraps.\"" => "text = \"It wraps.\"\nheading = \"Wrap\"",
        ["en/learn/fascia.toml:4: a block is exactly one of heading, text, list, claim, or question with answer"];
    question_without_answer: "en/learn/fascia.toml", "text = \"It wraps.\"" => "question = \"Does it wrap?\"",
        ["en/learn/fascia.toml:4: a block is exactly one of heading, text, list, claim, or question with answer"];
    unknown_claim_of_a_page: "en/learn/fascia.toml", "claim = \"maps\"" => "claim = \"mapps\"",
        ["en/learn/fascia.toml:8: no claim \"mapps\"; did you mean \"maps\"?"];
    missing_word_of_the_atlas: "en/interface.toml", "group_leg = \"Leg\"\n" => "",
        ["en/interface.toml:1: `group_leg` is missing"];
    malformed_key: "en/interface.toml", "opened =" => "Opened =",
        ["en/interface.toml:14: `Opened`: a key is lower-case letters, digits and underscores"];
    value_not_closed: "en/interface.toml", "your {side}: {name}" => "your {side: name",
        ["en/interface.toml:14: a value is written {name}, in lower-case letters, and closed"];
}

#[test]
fn an_explanation_may_name_what_is_not_so() {
    let fixture = Fixture::new("explanation");
    fixture.replace(
        "en/learn/fascia.toml",
        "It wraps.",
        "No roller corrects posture.",
    );
    assert_eq!(fixture.faults(), [""; 0]);
}

#[test]
fn missing_files_are_told() {
    let fixture = Fixture::new("missing-files");
    fixture
        .remove("en/muscles/psoas.toml")
        .remove("en/glossary.toml");
    let faults = fixture.faults();
    assert_eq!(faults.len(), 2, "{faults:?}");
    assert!(
        faults[0].starts_with("en/glossary.toml:1: cannot be read:"),
        "{faults:?}"
    );
    assert_eq!(
        faults[1],
        "facts/muscles/psoas.toml:1: no words in en/muscles/psoas.toml"
    );
}

#[test]
fn files_left_over_are_told() {
    let fixture = Fixture::new("left-over");
    fixture
        .write("en/muscles/psaos.toml", "")
        .write("en/learn/facia.toml", "");
    let psoas = std::fs::read_to_string(fixture.root().join(PSOAS)).expect("it is there");
    fixture.write("facts/muscles/extra.toml", &psoas);
    assert_eq!(
        fixture.faults(),
        [
            "en/learn/facia.toml:1: no page \"facia\"; did you mean \"fascia\"?",
            "en/muscles/psaos.toml:1: no muscle \"psaos\"; did you mean \"psoas\"?",
            "facts/muscles/extra.toml:1: muscle \"extra\" is missing in the order of facts/muscles.toml",
        ]
    );
}

#[test]
fn several_mistakes_are_told_at_once() {
    let fixture = Fixture::new("several");
    fixture
        .replace(SOLEUS, "zones = [\"calf\"]", "zones = [\"calv\"]")
        .replace(PSOAS, "common = 2", "common = 9")
        .replace("en/zones.toml", "fascia = \"A sleeve.\"\n", "")
        .replace("en/zones.toml", "other = \"A joint.\"\n", "");
    assert_eq!(fixture.faults().len(), 4, "{:#?}", fixture.faults());
}

#[test]
fn a_gap_in_a_language_is_told_with_the_english_beside_it() {
    let fixture = Fixture::new("language");
    for entry in [
        "zones",
        "red-flags",
        "cautions",
        "no-press",
        "lines",
        "claims",
        "conditions",
        "glossary",
        "interface",
        "learn/fascia",
        "muscles/soleus",
        "muscles/psoas",
    ] {
        let english = std::fs::read_to_string(fixture.root().join(format!("en/{entry}.toml")))
            .expect("it is there");
        fixture.write(&format!("fr/{entry}.toml"), &english);
    }
    assert_eq!(fixture.faults_in("fr"), [""; 0]);
    fixture
        .replace("fr/zones.toml", "clinical = \"Sural region\"\n", "")
        .replace("fr/interface.toml", "opened =", "closed =");
    assert_eq!(
        fixture.faults_in("fr"),
        [
            "fr/interface.toml:1: `opened` is missing (English: \"{name} on your {side}: {name}\")",
            "fr/interface.toml:14: English has no `closed`",
            "fr/zones.toml:1: `calf.clinical` is missing (English: \"Sural region\")",
            "fr/zones.toml:9: missing field `clinical`",
        ]
    );
}

#[test]
fn an_unknown_language_is_told_with_those_that_are_there() {
    let fixture = Fixture::new("unknown-language");
    let root = fixture.root().display();
    for (language, near) in [("em", "; did you mean \"en\"?"), ("../en", "")] {
        let faults = fixture.faults_in(language);
        assert_eq!(
            faults,
            [format!(
                "{root}:1: no language \"{language}\"{near} (there are: en)"
            )]
        );
    }
}

#[test]
fn a_word_that_the_code_speaks_and_nobody_wrote_is_told_with_the_place_in_the_code() {
    let fixture = Fixture::new("spoken");
    fixture.write(
        "code/views/hint.rs",
        "use words as w;\nfn hint() { say(w::OPENNED, w::GROUP_LEG) }\n",
    );
    let (content, mut report) = Content::read(fixture.root(), "en");
    let code = fixture.root().join("code");
    content
        .check_spoken(fixture.root(), &code, &mut report)
        .expect("the code can be read");
    let told = report
        .to_string()
        .replace(&format!("{}/", fixture.root().display()), "");
    let expected = "en/interface.toml:1: `openned` is missing; code/views/hint.rs:2 speaks it; did you mean \"opened\"?\n";
    assert_eq!(told, expected);
}
