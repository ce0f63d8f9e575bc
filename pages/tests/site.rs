//! What every page without scripts must be: there, linked, safe first, and free of scripts.

use std::collections::HashSet;

use fascia_map::atlas::{ConditionId, LineId, MuscleId, PageId, ZoneId};
use fascia_map::embed::read;
use fascia_map::state::{Links, Page};
use fascia_map_pages::{Base, File, SHEET, css, site};

fn pages() -> Vec<File> {
    site(&Base::default())
        .into_iter()
        .filter(File::is_page)
        .collect()
}

/// What stands between `from` and `to`, each time.
fn between<'a>(text: &'a str, from: &'a str, to: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(from)
        .skip(1)
        .filter_map(move |rest| rest.split(to).next())
}

#[test]
fn everything_has_a_page() {
    let names: HashSet<String> = pages().into_iter().map(|page| page.name).collect();
    let of = |folder: &str, slug: &str| format!("{folder}/{}.html", slug.to_lowercase());
    let zones = ZoneId::ALL.into_iter().map(|id| of("zones", id.slug()));
    let muscles = MuscleId::ALL.into_iter().map(|id| of("muscles", id.slug()));
    let conditions = ConditionId::ALL
        .into_iter()
        .map(|id| of("conditions", id.slug()));
    let lessons = PageId::ALL.into_iter().map(|id| of("learn", id.slug()));
    let lines = LineId::ALL.into_iter().map(|id| of("lines", id.slug()));
    for name in zones
        .chain(muscles)
        .chain(conditions)
        .chain(lessons)
        .chain(lines)
    {
        assert!(names.contains(&name), "{name} is missing");
    }
}

#[test]
fn every_link_leads_somewhere_and_every_page_is_linked() {
    let pages = pages();
    let names: HashSet<&str> = pages.iter().map(|page| page.name.as_str()).collect();
    let mut linked = HashSet::from(["pages/index.html"]);
    for page in &pages {
        let mut to_map = 0;
        for href in between(&page.text, "href=\"", "\"") {
            if href.starts_with("https://") || href.starts_with("http://") || href == "data:," {
                continue;
            }
            if let Some(id) = href.strip_prefix('#') {
                assert!(
                    page.text.contains(&format!("id=\"{id}\"")),
                    "{}: {href}",
                    page.name
                );
            } else if let Some((map, address)) = href.split_once('#') {
                assert!(opens_the_map(map, address), "{}: {href}", page.name);
                to_map += 1;
            } else if let Some(file) = href.strip_prefix("../") {
                assert!(
                    names.contains(file) || file == SHEET,
                    "{}: {href} leads nowhere",
                    page.name
                );
                linked.extend(names.get(file));
            } else {
                // The canonical link names the page itself.
                assert!(
                    page.name.ends_with(&format!("/{href}")),
                    "{}: {href}",
                    page.name
                );
            }
        }
        assert!(to_map > 0, "{} does not lead to the map", page.name);
    }
    for name in names {
        assert!(linked.contains(name), "no page links to {name}");
    }
}

/// The page for frames, which lies beside the folders of pages and takes its settings from its address, follows the
/// end of that address too. The demo page does not count: clinics leave it out of an upload.
fn opens_the_map(map: &str, address: &str) -> bool {
    let Some(query) = map.strip_prefix("../embed.html?") else {
        return false;
    };
    let (settings, warnings) = read(|name| {
        query
            .split('&')
            .find_map(|setting| setting.strip_prefix(name)?.strip_prefix('='))
            .map(str::to_owned)
    });
    settings.links == Links::Hash && warnings.is_empty() && Page::from_address(address).is_some()
}

#[test]
fn no_page_needs_or_runs_a_script() {
    for page in pages() {
        let scripts: Vec<&str> = between(&page.text, "<script", ">").collect();
        assert_eq!(scripts, [" type=\"application/ld+json\""], "{}", page.name);
        for word in [
            "<button",
            "<input",
            "onclick",
            "javascript:",
            "<style",
            "style=\"",
            "<iframe",
        ] {
            assert!(!page.text.contains(word), "{} has {word}", page.name);
        }
    }
}

#[test]
fn heads_say_what_each_page_is() {
    let mut titles = HashSet::new();
    for page in pages() {
        let one = |from, to| {
            let found: Vec<&str> = between(&page.text, from, to).collect();
            assert_eq!(found.len(), 1, "{}: {from} {found:?}", page.name);
            found[0].to_owned()
        };
        let title = one("<title>", "</title>");
        assert!(titles.insert(title.clone()), "two pages are called {title}");
        let description = one("<meta name=\"description\" content=\"", "\"");
        assert!(
            (10..=200).contains(&description.chars().count()),
            "{}: {description}",
            page.name
        );
        one("<h1>", "</h1>");
        one("rel=\"canonical\" href=\"", "\"");
        assert!(page.text.contains("<html lang=\"en\" dir=\"ltr\">"));
        let data = one("<script type=\"application/ld+json\">", "</script>");
        let data: serde_json::Value = serde_json::from_str(&data).expect("structured data is JSON");
        assert_eq!(data["@type"], "MedicalWebPage");
    }
}

#[test]
fn signs_and_cautions_come_before_techniques() {
    let mut with_technique = 0;
    for page in pages()
        .iter()
        .filter(|page| page.name.starts_with("muscles/"))
    {
        let Some(technique) = page.text.find("class=\"technique\"") else {
            continue;
        };
        with_technique += 1;
        for before in ["class=\"flags\"", "class=\"part before\""] {
            let at = page.text.find(before);
            assert!(
                at.is_some_and(|at| at < technique),
                "{}: {before} comes late or never",
                page.name
            );
        }
        let slug = page
            .name
            .trim_start_matches("muscles/")
            .trim_end_matches(".html");
        let muscle = MuscleId::ALL
            .into_iter()
            .find(|m| m.slug().eq_ignore_ascii_case(slug))
            .expect("a muscle");
        let gate = page.text.find("class=\"gate\"");
        assert_eq!(gate.is_some(), !muscle.gates().is_empty(), "{}", page.name);
        assert!(
            gate.is_none_or(|gate| gate < technique),
            "{}: the signs to rule out come late",
            page.name
        );
        assert_eq!(
            page.text.matches("class=\"technique\"").count(),
            muscle.tools().count(),
            "{}",
            page.name
        );
    }
    assert!(with_technique > 50);
}

#[test]
fn plain_pages_bear_no_names_for_the_elements_styles() {
    for page in pages() {
        assert!(!page.text.contains(" part="), "{}", page.name);
    }
}

#[test]
fn a_known_address_is_written_whole() {
    let base = Base::read("https://example.org/map").expect("an address");
    let files = site(&base);
    let of = |name: &str| {
        files
            .iter()
            .find(|file| file.name == name)
            .expect("a file")
            .text
            .clone()
    };
    let whole = "https://example.org/map/zones/low-back.html";
    assert!(of("zones/low-back.html").contains(&format!("rel=\"canonical\" href=\"{whole}\"")));
    assert!(of("sitemap.xml").contains(&format!("<loc>{whole}</loc>")));
    assert_eq!(of("sitemap.xml").matches("<url>").count(), files.len() - 1);
}

#[test]
fn pages_are_light() {
    let styles =
        css(concat!(env!("CARGO_MANIFEST_DIR"), "/../styles").as_ref()).expect("the sheets");
    assert!(
        styles.text.len() < 10_000,
        "{} bytes of styles",
        styles.text.len()
    );
    for page in pages() {
        assert!(
            page.text.len() < 80_000,
            "{} has {} bytes",
            page.name,
            page.text.len()
        );
    }
}
