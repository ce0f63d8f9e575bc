//! Every text of a file, whatever its shape.

use toml::de::{DeTable, DeValue};

use super::reader::{Document, Spot};

/// One text with the keys that lead to it, such as `release.ball.steps`.
pub struct Leaf {
    pub spot: Spot,
    pub keys: String,
    pub text: String,
}

/// All texts of a file in the order of their keys.
pub fn leaves(document: &Document) -> Vec<Leaf> {
    let mut found = Vec::new();
    table(&document.start, "", &document.table, &mut found);
    found
}

fn table(start: &Spot, above: &str, entries: &DeTable<'static>, found: &mut Vec<Leaf>) {
    for (key, entry) in entries {
        let keys = if above.is_empty() {
            key.to_string()
        } else {
            format!("{above}.{key}")
        };
        value(&start.at(entry.span().start), &keys, entry.get_ref(), found);
    }
}

fn value(spot: &Spot, keys: &str, entry: &DeValue<'static>, found: &mut Vec<Leaf>) {
    match entry {
        DeValue::String(text) => {
            found.push(Leaf {
                spot: spot.clone(),
                keys: keys.to_owned(),
                text: text.to_string(),
            });
        }
        DeValue::Array(items) => {
            for item in items {
                value(&spot.at(item.span().start), keys, item.get_ref(), found);
            }
        }
        DeValue::Table(entries) => table(spot, keys, entries, found),
        _ => {}
    }
}
