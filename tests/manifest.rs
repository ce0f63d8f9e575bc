//! What editors, compilers and the browser are told of the element's attributes is what the map reads.

use std::collections::BTreeSet;

use fascia_map::embed::NAMES;

const SCRIPT: &str = include_str!("../src/embed/fascia-map.js");
const TYPES: &str = include_str!("../src/embed/fascia-map.d.ts");
const MANIFEST: &str = include_str!("../src/embed/custom-elements.json");

/// Read by the element class itself, once: whether audits may look inside.
const OPEN_ROOT: &str = "open-root";

fn known(with_root: bool) -> BTreeSet<String> {
    let root = with_root.then_some(OPEN_ROOT);
    NAMES.into_iter().chain(root).map(str::to_owned).collect()
}

#[test]
fn the_manifest_lists_every_attribute() {
    let manifest: serde_json::Value = serde_json::from_str(MANIFEST).expect("JSON");
    let element = &manifest["modules"][0]["declarations"][0];
    assert_eq!(element["tagName"], "fascia-map");
    let attributes = element["attributes"].as_array().expect("a list");
    let names: BTreeSet<String> = attributes
        .iter()
        .filter_map(|attribute| attribute["name"].as_str().map(str::to_owned))
        .collect();
    assert_eq!(names, known(true));
    for attribute in attributes {
        let said = attribute["description"].as_str().unwrap_or_default();
        assert!(!said.is_empty(), "{attribute} says nothing");
    }
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
