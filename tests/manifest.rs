//! What editors, compilers, people and the browser are told of the element is what the map reads and has.

use std::collections::BTreeSet;
use std::fs;

use fascia_map::embed::NAMES;

const SCRIPT: &str = include_str!("../src/embed/fascia-map.js");
const TYPES: &str = include_str!("../src/embed/fascia-map.d.ts");
const MANIFEST: &str = include_str!("../src/embed/custom-elements.json");
const README: &str = include_str!("../README.md");

/// Read by the element class itself, once: whether audits may look inside.
const OPEN_ROOT: &str = "open-root";

fn known(with_root: bool) -> BTreeSet<String> {
    let root = with_root.then_some(OPEN_ROOT);
    NAMES.into_iter().chain(root).map(str::to_owned).collect()
}

#[test]
fn the_manifest_lists_every_attribute() {
    let element = element();
    assert_eq!(element["tagName"], "fascia-map");
    assert_eq!(names_of(&element, "attributes"), known(true));
}

#[test]
fn the_manifest_lists_every_part() {
    let mut parts = BTreeSet::new();
    for file in files_of("src/views") {
        // Literal names only: a part is a promise to clinics, never made up from something else.
        for start in [" part=\"", ".part(\""] {
            parts.extend(words_between(&file, start, &['"']));
        }
    }
    assert_eq!(names_of(&element(), "cssParts"), parts);
}

#[test]
fn the_manifest_lists_every_property() {
    let mut read = BTreeSet::new();
    for file in files_of("styles") {
        let uses = words_between(&file, "var(--fm-", &[',', ')']);
        read.extend(uses.iter().map(|name| ["--fm-", name].concat()));
    }
    assert_eq!(names_of(&element(), "cssProperties"), read);
}

#[test]
fn the_readme_names_all_of_it() {
    let element = element();
    for key in ["attributes", "cssParts", "cssProperties", "events"] {
        for name in names_of(&element, key) {
            assert!(README.contains(&format!("`{name}`")), "{key}: {name}");
        }
    }
}

fn element() -> serde_json::Value {
    let mut manifest: serde_json::Value = serde_json::from_str(MANIFEST).expect("JSON");
    manifest["modules"][0]["declarations"][0].take()
}

/// The names in one list of the manifest, each of which says something.
fn names_of(element: &serde_json::Value, key: &str) -> BTreeSet<String> {
    let list = element[key].as_array().expect("a list");
    for entry in list {
        let said = entry["description"].as_str().unwrap_or_default();
        assert!(!said.is_empty(), "{entry} says nothing");
    }
    let name = |entry: &serde_json::Value| entry["name"].as_str().map(str::to_owned);
    list.iter().filter_map(name).collect()
}

/// The text of each file of a folder.
fn files_of(folder: &str) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    let read = |entry: std::io::Result<fs::DirEntry>| {
        fs::read_to_string(entry.expect("an entry").path()).expect("a text")
    };
    entries.map(read).collect()
}

/// What stands after each `start`, up to one of `ends`.
fn words_between(text: &str, start: &str, ends: &[char]) -> Vec<String> {
    let rest = text.split(start).skip(1);
    rest.filter_map(|rest| rest.split_once(ends).map(|(word, _)| word.to_owned()))
        .collect()
}

#[test]
fn the_types_list_every_attribute() {
    let (_, rest) = TYPES
        .split_once("interface FasciaMapAttributes {")
        .expect("the attributes");
    let (body, _) = rest.split_once("\n}").expect("the end of the attributes");
    let names: BTreeSet<String> = body
        .lines()
        .filter_map(|line| line.trim().split_once("?:"))
        .map(|(name, _)| name.trim_matches('\'').to_owned())
        .collect();
    assert_eq!(names, known(true));
}

#[test]
fn the_browser_watches_every_attribute() {
    let (_, rest) = SCRIPT
        .split_once("observedAttributes = [")
        .expect("the watched attributes");
    let (list, _) = rest.split_once(']').expect("the end of the list");
    let names: BTreeSet<String> = list
        .split(',')
        .map(|name| name.trim().trim_matches('\'').to_owned())
        .filter(|name| !name.is_empty())
        .collect();
    assert_eq!(names, known(false));
}
