//! Calf pain: a clot in a leg must be thought of before anybody presses.

use browser_tests::{Browser, Page, Result, Side, Site};

const CLOT: &str = "[data-flag=leg-clot]";

fn the_clot_comes_before_any_technique(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.phone()?;
    page.tap("[data-view=back]")?
        .tap_zone("calf", Side::Left)?
        .reads(".page-title", "Calf, left side")?
        .tap(".flags summary")?
        .reads(&format!(".flags {CLOT}"), "Get help now")?
        .stands_above(&format!(".flags {CLOT}"), ".ranked")?
        .has_not(".technique")?;
    page.tap(".muscle-row[data-muscle=gastrocnemius]")?
        .has(&format!(".gate {CLOT}"))?
        .reads(".gate", "If yes, do not press")?
        .has_not(".technique")?
        .has_not(".timer")?;
    page.tap(".gate .primary")?.has(".technique")?;
    page.is_quiet()?;
    Ok(())
}

paths![the_clot_comes_before_any_technique];
