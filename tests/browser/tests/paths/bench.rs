//! What the bench reads of the map it still finds there: its own runs are too long to be made at every change.

use browser_tests::{Browser, Engine, Page, Result, Side, Site, until};
use serde_json::json;

/// What the bench puts into a page.
const READER: &str = include_str!("../../../../bench/src/reader.js");

fn the_reader_notes_the_first_tap_later_taps_and_letters(browser: &Browser) -> Result {
    // The bench is made by Chromium alone.
    if browser.engine != Engine::Chromium {
        return Ok(());
    }
    // One of its own: the reader stays in a browser as long as it runs.
    let browser = Browser::start(Engine::Chromium)?;
    let reader = json!({ "source": READER });
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", &reader)?;
    let site = Site::plain()?;
    let page = Page::open(&browser, &site, "/")?.phone()?;
    page.script_async("reader.first.then(arguments[0])", &[])?;
    let times = "return [reader.painted, reader.kept, reader.compiled, reader.opened].map(time => time > 0)";
    assert_eq!(page.script(times, &[])?, json!([true, true, true, true]));
    page.tap(".back")?.tap_zone("shin", Side::Left)?;
    page.reads(".page-title", "Shin")?;
    page.tap(".search-input")?.types("cal")?;
    let noted = json!([1, 3]);
    until("the tap and each letter should be noted", || {
        let lists = page.script("return [reader.taps.length, reader.keys.length]", &[])?;
        Ok((lists == noted).then_some(()))
    })
}

paths![the_reader_notes_the_first_tap_later_taps_and_letters];
