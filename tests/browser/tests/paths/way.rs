//! Back and forward inside the map.

use browser_tests::{Browser, Page, Result, Side, Site};
use serde_json::json;

const BACK: &str = ".back:not(.forward)";
const LOW_BACK: &str = "[data-zone=low-back][data-side=left]";

/// Back leads to the page, the view and the part of it, and the focus to what had opened the page.
fn back_returns_to_where_one_was(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.desk()?;
    page.click("[data-view=back]")?
        .click(".zoom .round:first-child")?;
    let part = page.attribute(".figure", "viewBox")?;
    page.click_zone("low-back", Side::Left)?
        .reads(".page-title", "Lower back")?
        .click(".muscle-row[data-muscle=iliopsoas]")?
        .reads(".page-title", "psoas")?;
    page.click(BACK)?
        .reads(".page-title", "Lower back")?
        .focus_is_on(".muscle-row[data-muscle=iliopsoas]")?;
    page.click(BACK)?
        .reads(".page-title", "Tap where it hurts")?
        .focus_is_on(LOW_BACK)?
        .is("[data-view=back]", "aria-pressed", "true")?
        .is(".figure", "viewBox", &part.unwrap_or_default())?
        .has_not(BACK)?;
    Ok(())
}

/// On a phone what had opened the page may stand far down: it is scrolled to, so that the focus is seen.
fn back_shows_what_had_opened_the_page(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.phone()?;
    let row = ".muscle-row[data-muscle=iliopsoas]";
    let seen = "(row) => { const edge = row.closest('.page').getBoundingClientRect(), box = row.getBoundingClientRect();
        return box.top >= edge.top && box.bottom <= Math.min(edge.bottom, innerHeight); }";
    page.tap_zone("groin", Side::Right)?
        .reads(".page-title", "Groin, right side")?;
    assert_eq!(page.ask(row, seen)?, false, "the row is there already");
    page.tap(row)?
        .reads(".page-title", "psoas")?
        .tap(BACK)?
        .reads(".page-title", "Groin, right side")?
        .focus_is_on(row)?;
    assert_eq!(page.ask(row, seen)?, true, "the row should be seen");
    Ok(())
}

/// What had opened the page may be folded away, or stand on the figure too: the focus returns to where it was.
fn back_returns_to_a_row_in_a_fold(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.desk()?;
    let place = ".zone-list [data-opens='zone low-back left']";
    page.click("[data-view=back]")?
        .click(".zone-list details:nth-child(5) summary")?
        .click(place)?
        .reads(".page-title", "Lower back")?
        .press("Escape")?;
    page.reads(".page-title", "Tap where it hurts")?
        .focus_is_on(place)?;
    Ok(())
}

/// The button that leads back to the whole body goes away when it is pressed; the focus stays beside it.
fn the_focus_stays_among_the_views(browser: &Browser) -> Result {
    let site = Site::hosting("<fascia-map view='front'></fascia-map>")?;
    let page = Page::open(browser, &site, "/host.html")?.desk()?;
    page.click(".close-ups [data-view]")?.has(".whole-body")?;
    page.ask(".whole-body", "(button) => button.focus()")?;
    page.press("Enter")?;
    page.has_not(".whole-body")?
        .focus_is_on(".close-ups [data-view]")?;
    Ok(())
}

fn forward_leads_on_again(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.phone()?;
    page.tap_zone("groin", Side::Right)?
        .reads(".page-title", "Groin, right side")?
        .tap(BACK)?
        .reads(".page-title", "Tap where it hurts")?
        .tap(".forward")?
        .reads(".page-title", "Groin, right side")?
        .has_not(".forward")?;
    Ok(())
}

fn escape_goes_back(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.desk()?;
    page.click("[data-view=back]")?
        .click_zone("low-back", Side::Left)?
        .focus_is_on(".page-title")?
        .press("Escape")?;
    page.reads(".page-title", "Tap where it hurts")?
        .focus_is_on(LOW_BACK)?;
    Ok(())
}

/// The browser's own history and address are the clinic's.
fn the_browsers_history_stays(browser: &Browser) -> Result {
    let site = Site::clinic()?;
    let page = Page::open(browser, &site, "/host.html")?.desk()?;
    let before = page.script(
        "return [history.length, location.href, document.title]",
        &[],
    )?;
    page.click_zone("temple", Side::Right)?
        .click(".muscle-row")?
        .click(BACK)?
        .has(".ranked")?;
    let after = page.script(
        "return [history.length, location.href, document.title]",
        &[],
    )?;
    assert_eq!(before, after);
    assert_ne!(before, json!(null));
    Ok(())
}

fn the_other_side_is_one_press_away(browser: &Browser) -> Result {
    let site = Site::hosting("<fascia-map muscle='upper-trapezius@left'></fascia-map>")?;
    let page = Page::open(browser, &site, "/host.html")?.desk()?;
    page.reads(".page-title", "left side")?
        .click(".page .row > .chip:nth-child(2)")?
        .reads(".page-title", "right side")?;
    Ok(())
}

paths![
    back_returns_to_where_one_was,
    back_shows_what_had_opened_the_page,
    back_returns_to_a_row_in_a_fold,
    the_focus_stays_among_the_views,
    forward_leads_on_again,
    escape_goes_back,
    the_browsers_history_stays,
    the_other_side_is_one_press_away,
];
