//! The map starts on a strict clinic's page, answers, and then leaves the network alone.

use browser_tests::{Browser, Look, Page, Result, Side, Site, until};
use serde_json::json;
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
    let page = Page::open(browser, &site, "/")?.with_look(Look::Moving)?;
    page.has("[data-zone]")?.axe()?.screenshot("start-light")?;
    let page = page.dark()?;
    page.has("[data-zone]")?.axe()?.screenshot("start-dark")?;
    Ok(())
}

/// It tells how to begin, lets every press through, and goes with the first or by itself.
fn the_hint_goes_and_never_blocks(browser: &Browser) -> Result {
    let seen = "e => getComputedStyle(e).visibility === 'visible'";
    let passes = "e => { const b = e.getBoundingClientRect();\
         return e.getRootNode().elementFromPoint(b.x + b.width / 2, b.y + b.height / 2) !== e; }";
    let site = strict()?;
    let page = Page::open(browser, &site, "/")?
        .with_look(Look::Moving)?
        .size(360, 740)?;
    assert_eq!(page.ask(".hint", seen)?, json!(true));
    assert_eq!(page.ask(".hint", passes)?, json!(true));
    page.ask(
        ".hint",
        "e => e.getAnimations().forEach(time => time.finish())",
    )?;
    until("the hint should go by itself", || {
        Ok((page.ask(".hint", seen)? == json!(false)).then_some(()))
    })?;
    page.reload()?.has(".hint")?;
    page.tap(".side-start")?.has_not(".hint")?;
    page.reload()?
        .tap_zone("temple", Side::Left)?
        .has_not(".hint")?;
    page.tap(".back")?.has(".zone-list")?.has_not(".hint")?;
    let site = Site::hosting("<fascia-map open-root zone='temple@left'></fascia-map>")?;
    let page = Page::open(browser, &site, "/host.html")?.desk()?;
    page.has(".ranked")?.has_not(".hint")?;
    Ok(())
}

paths![
    a_zone_opens_by_mouse_and_finger,
    nothing_is_asked_for_or_stored_after_start,
    the_first_screen_passes_the_audit,
    the_hint_goes_and_never_blocks,
];
