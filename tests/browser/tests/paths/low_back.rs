//! Low back pain: from the place to a ball at the wall, by finger, by mouse and by keyboard alone.

use browser_tests::{Browser, Page, Result, Side, Site, until};

const MUSCLE: &str = ".muscle-row[data-muscle=quadratus-lumborum]";
const MORE: &str = ".ranked + .chip";

fn by_finger_on_a_phone(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.phone()?;
    page.tap("[data-view=back]")?
        .tap_zone("low-back", Side::Left)?;
    the_place_is_open(&page)?;
    page.tap(MORE)?.tap(MUSCLE)?;
    the_gate_is_closed(&page)?;
    page.tap(".gate .primary")?;
    the_technique_is_there(&page)?;
    page.tap(".timer .primary")?;
    the_timer_runs(&page)?;
    page.is_quiet()?;
    Ok(())
}

fn by_mouse_at_a_desk(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.desk()?;
    page.click("[data-view=back]")?
        .click_zone("low-back", Side::Left)?;
    the_place_is_open(&page)?;
    page.click(MORE)?.click(MUSCLE)?;
    the_gate_is_closed(&page)?;
    page.click(".gate .primary")?;
    the_technique_is_there(&page)?;
    page.click(".timer .primary")?;
    the_timer_runs(&page)?;
    page.click(".timer .primary")?
        .reads(".timer .primary", "Go on")?;
    the_timer_goes_by_the_clock(&page)?;
    page.click(".timer .chip")?.reads(".timer-left", "30")?;
    page.click(".timer .other-side")?
        .reads(".timer-phase", "Round 1 of 2, right side")?
        .reads(".timer .primary", "Start")?;
    page.is_quiet()?;
    Ok(())
}

fn by_keyboard_alone(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.desk()?;
    page.has(".figure")?
        .tab_to("[data-view=back]")?
        .press("Enter")?;
    page.is("[data-view=back]", "aria-pressed", "true")?
        .tab_to(".target[tabindex='0']")?
        .arrow_to("[data-zone=low-back][data-side=left]")?
        .press("Enter")?;
    the_place_is_open(&page)?;
    page.focus_is_on(".page-title")?
        .tab_to(MORE)?
        .press("Enter")?;
    page.tab_to(MUSCLE)?.press("Enter")?;
    the_gate_is_closed(&page)?;
    page.focus_is_on(".page-title")?
        .tab_to(".gate .primary")?
        .press("Enter")?
        .focus_is_on(".release > h3")?;
    the_technique_is_there(&page)?;
    page.tab_to(".timer .primary")?.press("Space")?;
    the_timer_runs(&page)?;
    page.is_quiet()?;
    Ok(())
}

/// Its name with the side, and signs that need help before anything else.
fn the_place_is_open(page: &Page) -> Result {
    page.reads(".page-title", "Lower back, left side")?
        .reads(".flags-title", "Get help now")?
        .has(".flags > .signs > [data-flag=cauda-equina]")?
        .reads(".flags .emergency", "112")?
        .stands_above(".flags", ".ranked")?;
    Ok(())
}

/// The signs to rule out and what to keep off stand before any technique.
fn the_gate_is_closed(page: &Page) -> Result {
    page.has(".gate [data-flag=cauda-equina]")?
        .has_not(".technique")?
        .reads(".before", "Before you start")?
        .stands_above(".before", ".gate")?;
    Ok(())
}

fn the_technique_is_there(page: &Page) -> Result {
    page.has(".technique[data-tool=ball]")?
        .reads(".technique .how", "Ball, at a wall")?
        .reads(".dose", "2 to 4 of 10")?
        .reads(".dose", "30 seconds")?
        .reads(".dose", "at most 1 a day")?
        .has(".technique .steps li")?
        .reads(".technique .stop", "Stop at once")?;
    Ok(())
}

fn the_timer_runs(page: &Page) -> Result {
    page.reads(".timer .primary", "Pause")?
        .reads(".timer-phase", "Round 1 of 2")?;
    until("the timer should count", || {
        Ok((page.text_of(".timer-left")? != "30").then_some(()))
    })
}

/// While a phone sleeps nothing is counted, and the time goes on: both rounds and the rest are over.
fn the_timer_goes_by_the_clock(page: &Page) -> Result {
    page.script(
        "const now = window.Date.now; window.Date.now = () => now() + window.asleep; window.asleep = 0",
        &[],
    )?;
    page.click(".timer .primary")?
        .reads(".timer .primary", "Pause")?;
    page.script("window.asleep = 200_000", &[])?;
    page.reads(".timer-phase", "Done")?
        .reads(".timer .primary", "Start")?;
    Ok(())
}

/// Where there is one tool only, nothing to press stands before the dose and the steps: the focus is above them still,
/// and what has it is on the screen.
fn the_answer_leads_to_the_heading(browser: &Browser) -> Result {
    let site = Site::hosting("<fascia-map muscle='masseter@left'></fascia-map>")?;
    let page = Page::open(browser, &site, "/host.html")?.phone()?;
    page.tap(".gate .primary")?
        .has(".technique")?
        .focus_is_on(".release > h3")?
        .stands_above(".release > h3", ".technique")?;
    let seen =
        "h => h.getBoundingClientRect().top + 1 > h.closest('.page').getBoundingClientRect().top";
    assert_eq!(
        page.ask(".release > h3", seen)?,
        true,
        "the heading should be seen"
    );
    assert_eq!(
        page.ask(".release", "e => [...e.querySelectorAll('h2, h3, h4')].map(h => h.tagName + ' ' + h.textContent).join('; ')")?,
        "H3 Release it; H4 Get ready; H4 Do; H4 It should feel like"
    );
    Ok(())
}

paths![
    by_finger_on_a_phone,
    by_mouse_at_a_desk,
    by_keyboard_alone,
    the_answer_leads_to_the_heading,
];
