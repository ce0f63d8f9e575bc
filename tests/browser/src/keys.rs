//! Keys by name.

use crate::Result;
use anyhow::bail;
use serde_json::{Value, json};

/// The protocol's sign for a key such as `Enter`, `Shift` or `a`.
pub(crate) fn sign(name: &str) -> Result<char> {
    Ok(match name {
        "Enter" => '\u{E007}',
        "Tab" => '\u{E004}',
        "Escape" => '\u{E00C}',
        "Space" => ' ',
        "Backspace" => '\u{E003}',
        "Home" => '\u{E011}',
        "End" => '\u{E010}',
        "PageUp" => '\u{E00E}',
        "PageDown" => '\u{E00F}',
        "ArrowLeft" => '\u{E012}',
        "ArrowUp" => '\u{E013}',
        "ArrowRight" => '\u{E014}',
        "ArrowDown" => '\u{E015}',
        "Shift" => '\u{E008}',
        "Control" => '\u{E009}',
        "Alt" => '\u{E00A}',
        other => match other.chars().collect::<Vec<_>>()[..] {
            [only] => only,
            _ => bail!("no key `{other}`"),
        },
    })
}

/// A chord such as `Shift+Tab`, as the protocol's action.
pub(crate) fn chord(chord: &str) -> Result<Value> {
    let keys: Vec<char> = match chord {
        "+" => vec!['+'],
        _ => chord.split('+').map(sign).collect::<Result<_>>()?,
    };
    let down = keys
        .iter()
        .map(|key| json!({ "type": "keyDown", "value": key }));
    let up = keys
        .iter()
        .rev()
        .map(|key| json!({ "type": "keyUp", "value": key }));
    Ok(of_keyboard(&down.chain(up).collect::<Vec<_>>()))
}

/// A text, typed.
pub(crate) fn text(text: &str) -> Value {
    let strokes = text
        .chars()
        .flat_map(|key| ["keyDown", "keyUp"].map(|kind| json!({ "type": kind, "value": key })));
    of_keyboard(&strokes.collect::<Vec<_>>())
}

fn of_keyboard(actions: &[Value]) -> Value {
    json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": actions }] })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chord_is_held_while_its_last_key_is_struck() {
        let kinds: Vec<String> = chord("Shift+Tab").unwrap()["actions"][0]["actions"]
            .as_array()
            .unwrap()
            .iter()
            .map(|action| {
                format!(
                    "{} {:x}",
                    action["type"].as_str().unwrap(),
                    action["value"].as_str().unwrap().chars().next().unwrap() as u32
                )
            })
            .collect();
        assert_eq!(
            kinds,
            ["keyDown e008", "keyDown e004", "keyUp e004", "keyUp e008"]
        );
        assert!(chord("Shift+Nope").is_err());
    }
}
