//! The map starts on a strict clinic's page, answers, and then leaves the network alone.

use browser_tests::{Browser, Page, Result, Side, Site};
use std::time::Instant;

/// Under a strict policy, and with its root open: `WebKit`'s driver does not look into a closed one.
fn strict() -> Result<Site> {
    Site::options().strict().open_root().serve()
}

fn a_zone_opens_by_mouse_and_finger(browser: &Browser) -> Result {
    let site = strict()?;
    let page = Page::open(browser, &site, "/")?.size(1024, 900)?;
    page.click("[data-view=back]")?;
    page.click_zone("low-back", Side::Left)?
        .shows("Lower back, left side")?;
    let page = Page::open(browser, &site, "/")?.size(360, 740)?;
    page.click("[data-view=back]")?;
    page.tap_zone("low-back", Side::Right)?
        .shows("Lower back, right side")?;
    assert_eq!(site.violations(), Vec::<String>::new());
    Ok(())
}

fn nothing_is_asked_for_or_stored_after_start(browser: &Browser) -> Result {
    let site = strict()?;
    let page = Page::open(browser, &site, "/")?;
    page.has("[data-zone]")?;
    let started = Instant::now();
    page.click("[data-view=back]")?;
    page.click_zone("low-back", Side::Left)?
        .shows("Lower back, left side")?;
    page.click("[data-muscle]")?;
    page.stores_nothing()?;
    assert_eq!(site.asked_since(started), Vec::<String>::new());
    Ok(())
}

fn the_first_screen_passes_the_audit(browser: &Browser) -> Result {
    let site = strict()?;
    let page = Page::open(browser, &site, "/")?;
    page.has("[data-zone]")?.axe()?.screenshot("start-light")?;
    let page = page.dark()?;
    page.has("[data-zone]")?.axe()?.screenshot("start-dark")?;
    Ok(())
}

paths![
    a_zone_opens_by_mouse_and_finger,
    nothing_is_asked_for_or_stored_after_start,
    the_first_screen_passes_the_audit,
];
