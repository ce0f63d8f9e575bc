//! The words of buttons, headings and sentences with places for values.

use crate::content::reader::{Reader, Spot};
use crate::content::tree::Leaf;

/// All interface words in the order of their keys.
#[derive(Default)]
pub struct Interface {
    pub texts: Vec<Text>,
}

/// One text and the values it takes.
pub struct Text {
    pub key: String,
    pub pieces: Vec<Piece>,
}

/// A stretch of text, or the place of a value.
#[derive(Clone)]
pub enum Piece {
    Words(String),
    Value(String),
}

/// Words that the atlas itself speaks, so that they must be there.
pub const REQUIRED: [&str; 13] = [
    "group_head",
    "group_neck",
    "group_shoulder",
    "group_chest",
    "group_back",
    "group_belly",
    "group_pelvis",
    "group_arm",
    "group_hand",
    "group_thigh",
    "group_knee",
    "group_leg",
    "group_foot",
];

impl Interface {
    pub fn read(reader: &mut Reader, leaves: &[Leaf]) -> Self {
        let mut texts = Vec::new();
        for Leaf { spot, keys, text } in leaves {
            if !is_name(keys) {
                let message =
                    format!("`{keys}`: a key is lower-case letters, digits and underscores");
                reader.fault(spot, message);
            } else if let Some(pieces) = pieces(reader, spot, text) {
                texts.push(Text {
                    key: keys.clone(),
                    pieces,
                });
            }
        }
        for key in REQUIRED {
            if leaves.iter().all(|leaf| leaf.keys != key) {
                let start = leaves.first().map(|leaf| leaf.spot.at(0));
                if let Some(start) = start {
                    reader.fault(&start, format!("`{key}` is missing"));
                }
            }
        }
        Self { texts }
    }
}

impl Text {
    /// The values in the order of their first appearance.
    pub fn values(&self) -> Vec<&str> {
        let mut values: Vec<&str> = Vec::new();
        for piece in &self.pieces {
            if let Piece::Value(name) = piece
                && !values.contains(&name.as_str())
            {
                values.push(name);
            }
        }
        values
    }
}

fn pieces(reader: &mut Reader, spot: &Spot, text: &str) -> Option<Vec<Piece>> {
    let mut pieces = Vec::new();
    for (number, part) in text.split('{').enumerate() {
        let words = if number == 0 {
            part
        } else {
            let Some((name, words)) = part.split_once('}').filter(|(name, _)| is_name(name)) else {
                reader.fault(
                    spot,
                    "a value is written {name}, in lower-case letters, and closed",
                );
                return None;
            };
            pieces.push(Piece::Value(name.to_owned()));
            words
        };
        if !words.is_empty() {
            pieces.push(Piece::Words(words.to_owned()));
        }
    }
    Some(pieces)
}

fn is_name(key: &str) -> bool {
    key.starts_with(|first: char| first.is_ascii_lowercase())
        && key
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}
