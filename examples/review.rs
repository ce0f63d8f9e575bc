//! Writes a printable sheet per part of the body with every fact, text, grade and source, for clinicians to check.
//!
//! `cargo xtask review` runs it; the sheets go to `target/review/`.

use std::fmt::Write as _;
use std::path::PathBuf;

use fascia_map::atlas::{ClaimId, Group, MuscleId, SourceId, ZoneId, research};

const STYLE: &str = "body{font:11pt/1.4 Georgia,serif;max-width:48em;margin:2em auto;padding:0 1em}\
    h1{font-size:20pt}h2{margin-top:1.6em;border-top:1px solid #999;padding-top:.6em}\
    dl{display:grid;grid-template-columns:11em 1fr;gap:.2em 1em}dt{font-weight:bold}dd{margin:0}\
    .check{margin:.8em 0;border:1px solid #000;padding:.6em}@media print{h2{break-after:avoid}.check{break-inside:avoid}}";

fn main() -> std::io::Result<()> {
    let out = PathBuf::from("target/review");
    std::fs::create_dir_all(&out)?;
    for group in Group::ALL {
        let path = out.join(format!("{}.html", group.slug()));
        std::fs::write(&path, sheet(group))?;
        println!("{}", path.display());
    }
    Ok(())
}

fn sheet(group: Group) -> String {
    let mut page = Sheet::default();
    page.raw("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>");
    page.text(&format!("Review: {}", group.name()));
    page.raw(&format!("</title><style>{STYLE}</style><h1>"));
    page.text(&format!("Review: {}", group.name()));
    page.raw("</h1>");
    page.paragraph(
        "Please mark what is wrong, unclear or unsafe. Sign below each part that you have checked. \
         The texts have not yet been reviewed by a clinician.",
    );
    for zone in ZoneId::ALL.into_iter().filter(|z| z.group() == group) {
        page.zone(zone);
    }
    for muscle in MuscleId::ALL
        .into_iter()
        .filter(|m| m.zones().first().is_some_and(|z| z.group() == group))
    {
        page.muscle(muscle);
    }
    page.0
}

/// A page of HTML under construction; all words pass through [`Sheet::text`], which escapes them.
#[derive(Default)]
struct Sheet(String);

impl Sheet {
    fn raw(&mut self, html: &str) {
        self.0 += html;
    }

    fn text(&mut self, text: &str) {
        for c in text.chars() {
            match c {
                '<' => self.0 += "&lt;",
                '>' => self.0 += "&gt;",
                '&' => self.0 += "&amp;",
                c => self.0.push(c),
            }
        }
    }

    fn paragraph(&mut self, text: &str) {
        self.raw("<p>");
        self.text(text);
        self.raw("</p>");
    }

    fn row(&mut self, name: &str, text: &str) {
        if !text.is_empty() {
            self.raw("<dt>");
            self.text(name);
            self.raw("</dt><dd>");
            self.text(text);
            self.raw("</dd>");
        }
    }

    fn signature(&mut self) {
        self.raw("<div class=\"check\">☐ right &nbsp; ☐ safe &nbsp; ☐ clear &nbsp; ☐ change as noted<br><br>Name, profession, date: ________________________________</div>");
    }

    fn zone(&mut self, zone: ZoneId) {
        let words = zone.words();
        self.raw("<h2>");
        self.text(words.name);
        self.raw("</h2><dl>");
        self.row("Clinical name", words.clinical);
        self.row("What lies here", words.lies);
        self.row("Fascia", words.fascia);
        self.row("What else it can be", words.other);
        self.row("Found by", &words.search.join(", "));
        for flag in zone.flags() {
            let w = flag.words();
            let worse = flag
                .worse_action()
                .map(|a| format!(" [{}: {}]", a.slug(), w.worse))
                .unwrap_or_default();
            self.row(
                &format!("Sign, {}", flag.action().slug()),
                &format!("{} {}{worse} ({})", w.sign, w.why, sources(flag.sources())),
            );
        }
        for place in zone.places() {
            let w = place.words();
            self.row("Do not press", &format!("{}: {} {}", w.name, w.why, w.rule));
        }
        let muscles: Vec<&str> = zone.muscles().map(MuscleId::name).collect();
        self.row("Muscles", &muscles.join(", "));
        self.raw("</dl>");
        self.signature();
    }

    fn muscle(&mut self, muscle: MuscleId) {
        let words = muscle.words();
        self.raw("<h2>");
        self.text(&format!("{} ({})", words.name, muscle.latin()));
        self.raw("</h2><dl>");
        let data = research::muscle(muscle);
        self.row(
            "Anatomy",
            &format!(
                "from {} to {}; nerve: {}",
                data.origin, data.insertion, data.nerve
            ),
        );
        self.row("Self-treatment", muscle.self_treatment().slug());
        self.row("Often sends pain to", &names(muscle.essential()));
        self.row("Sometimes to", &names(muscle.spillover()));
        for (name, text) in [
            ("Does", words.does),
            ("Place", words.place),
            ("Feels", words.feels),
            ("Check", words.check),
            ("Professional", words.professional),
            ("Move", words.mv),
            ("Stretch", words.stretch),
            ("See someone", words.see),
        ] {
            self.row(name, text);
        }
        for (name, list) in [
            ("Points", &words.points),
            ("Overloads", &words.overloads),
            ("Mistaken for", &words.mistaken),
            ("Find", &words.find),
        ] {
            self.row(name, &list.join(" | "));
        }
        self.release(muscle);
        let (eases, explains) = muscle.claims();
        self.claim("Does it ease pain?", eases);
        self.claim("Is it proven?", explains);
        self.row("Sources", &sources(muscle.sources()));
        self.raw("</dl>");
        self.signature();
    }

    fn release(&mut self, muscle: MuscleId) {
        let release = muscle.release();
        let ((), shown) = release.precautions.show(|p| {
            self.row("Before you start", &p.before.join(" | "));
            self.row(
                "Asked first",
                &p.gates
                    .iter()
                    .map(|f| f.words().sign)
                    .collect::<Vec<_>>()
                    .join(" | "),
            );
            self.row(
                "Cautions",
                &p.cautions
                    .iter()
                    .map(|c| c.words().name)
                    .collect::<Vec<_>>()
                    .join(", "),
            );
            self.row(
                "Keep off",
                &p.places
                    .iter()
                    .map(|c| c.words().name)
                    .collect::<Vec<_>>()
                    .join(", "),
            );
        });
        for t in release.techniques(shown) {
            let mut dose = String::new();
            let _ = write!(
                dose,
                "{} {}, {}: pressure {}–{}, {} s × {}, {} a day. ",
                t.tool.slug(),
                t.place.slug(),
                t.how.slug(),
                t.pressure.0,
                t.pressure.1,
                t.seconds,
                t.times,
                t.per_day
            );
            self.row(
                "Release",
                &[
                    dose.as_str(),
                    t.position,
                    &t.steps.join(" "),
                    t.feel,
                    t.avoid,
                ]
                .join(" "),
            );
        }
    }

    fn claim(&mut self, question: &str, claim: ClaimId) {
        self.row(
            question,
            &format!(
                "grade {}: {} ({})",
                claim.grade().slug(),
                claim.text(),
                sources(claim.sources())
            ),
        );
    }
}

fn names(zones: &[ZoneId]) -> String {
    zones
        .iter()
        .map(|z| z.name())
        .collect::<Vec<_>>()
        .join(", ")
}

fn sources(sources: &[SourceId]) -> String {
    let short = |s: &SourceId| {
        let w = s.words();
        let place = if w.doi.is_empty() { w.url } else { w.doi };
        [w.authors, w.year, w.title, place]
            .into_iter()
            .filter(|t| !t.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    };
    sources.iter().map(short).collect::<Vec<_>>().join("; ")
}
