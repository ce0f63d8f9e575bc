//! What a person does with the map once it is there, measured in the page.

use crate::visit::Visit;
use anyhow::Result;
use browser_tests::{Page, Side, until};
use serde_json::Value;

/// Places of the front that a finger meets on the whole figure.
const PLACES: [&str; 10] = [
    "chest-upper",
    "shoulder-front",
    "arm-front",
    "thigh-front",
    "shin",
    "groin",
    "breast",
    "hip-side",
    "knee-front",
    "abdomen-lower",
];

/// Misspelt, so that every word of the atlas is compared.
const QUERY: &str = "trapezuis pian";

/// Taps places on both sides, going back to the beginning after each.
pub fn taps(page: &Page, visit: &mut Visit) -> Result<()> {
    page.tap(".back")?;
    tap_all(page, visit, |place, side| {
        page.tap_zone(place, side)?;
        Ok(Some(".back"))
    })
}

/// Taps the same places on the still figure, which then does no more than say their names.
pub fn still_taps(page: &Page, visit: &mut Visit) -> Result<()> {
    page.script("reader.answer()", &[])?;
    tap_all(page, visit, |place, side| {
        let side = if side == Side::Left { "left" } else { "right" };
        page.tap(&format!("[data-place='{place}@{side}']"))?;
        Ok(None)
    })
}

/// Taps every place by `tap`, which says what to tap afterwards, and keeps how long each took.
fn tap_all(
    page: &Page,
    visit: &mut Visit,
    tap: impl Fn(&str, Side) -> Result<Option<&'static str>>,
) -> Result<()> {
    let mut done = 0;
    for place in PLACES {
        for side in [Side::Left, Side::Right] {
            let then = tap(place, side)?;
            done += 1;
            until("the panel should tell of the place", || {
                Ok((list(&page.script("return reader.taps", &[])?).len() == done).then_some(()))
            })?;
            if let Some(then) = then {
                page.tap(then)?;
            }
        }
    }
    visit.taps = list(&page.script("return reader.taps", &[])?);
    Ok(())
}

/// Types into the search, letter by letter.
pub fn keys(page: &Page, visit: &mut Visit) -> Result<()> {
    page.tap(".search-input")?.types(QUERY)?;
    until("every letter should be searched for", || {
        let keys = list(&page.script("return reader.keys", &[])?);
        Ok((keys.len() == QUERY.len()).then(|| visit.keys = keys))
    })?;
    page.press("Escape")?;
    Ok(())
}

/// Marks a place and opens the list of what explains it.
pub fn marks(page: &Page, visit: &mut Visit) -> Result<()> {
    page.tap_zone("chest-upper", Side::Left)?
        .tap(".mark-here")?;
    page.tap(".page [data-opens=marks]")?.has(".page .marks")?;
    visit.marks = page.script("return reader.click", &[])?.as_f64();
    Ok(())
}

fn list(said: &Value) -> Vec<f64> {
    said.as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_f64)
        .collect()
}
