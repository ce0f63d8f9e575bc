//! The audit in every state, and small, large, forced and calm screens.

use browser_tests::{Browser, Look, Page, Result, Side, Site, until};
use serde_json::json;

/// A state of the map: its name, and the way to it from the first screen.
type State = (&'static str, fn(&Page) -> Result);

const STATES: &[State] = &[
    ("home", |page| page.has(".zone-list").map(drop)),
    ("zone", |page| {
        page.click("[data-view=back]")?
            .click_zone("low-back", Side::Left)?
            .has(".ranked")?;
        page.click(".flags summary")?.has(".flags details[open]")?;
        Ok(())
    }),
    ("marks", |page| {
        page.click(".mark-here")?
            .click("[data-opens=marks]")?
            .has(".marks")?;
        Ok(())
    }),
    ("muscle with its gate", |page| {
        page.click(".ranked .muscle-row")?.has(".page .care")?;
        page.ask(".map", OPEN_ALL)?;
        Ok(())
    }),
    ("muscle with its technique", |page| {
        page.click(".gate .primary")?.has(".technique .timer")?;
        Ok(())
    }),
    ("search", |page| {
        page.click(".search-input")?
            .types("siatica")?
            .has(".found-row")?;
        Ok(())
    }),
    ("condition", |page| {
        page.click(".found-row")?.reads(".page-title", "Sciatica")?;
        Ok(())
    }),
    ("lines", |page| {
        page.reload()?
            .click("[data-opens=lines]")?
            .click("[data-opens='line SBL']")?
            .has(".claim")?;
        Ok(())
    }),
    ("no-press", |page| {
        page.reload()?
            .click("[data-opens=no-press]")?
            .has(".pages")?;
        Ok(())
    }),
    ("learn", |page| {
        page.reload()?
            .click("[data-opens=learn]")?
            .click(".pages [data-opens]")?
            .has(".lead")?;
        Ok(())
    }),
];

/// Opens all that can be opened, so that the audit sees it.
const OPEN_ALL: &str =
    "map => { for (const part of map.querySelectorAll('details')) part.open = true; }";

fn every_state_passes_the_audit_at_a_desk(browser: &Browser) -> Result {
    let site = Site::open()?;
    audit(&Page::open(browser, &site, "/")?.desk()?)
}

fn every_state_passes_the_audit_in_the_dark(browser: &Browser) -> Result {
    let site = Site::open()?;
    audit(&Page::open(browser, &site, "/")?.dark()?.desk()?)
}

fn every_state_passes_the_audit_in_forced_colours(browser: &Browser) -> Result {
    if !browser.can(Look::ForcedColors) {
        return Ok(());
    }
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.with_look(Look::ForcedColors)?;
    audit(&page.desk()?)
}

/// Forced colours take every ground away: a button keeps its edge, the handle its line, and what was found its letters.
fn forced_colours_hide_nothing(browser: &Browser) -> Result {
    if !browser.can(Look::ForcedDark) {
        return Ok(());
    }
    let site = Site::hosting("<fascia-map zone='low-back@left'></fascia-map>")?;
    let page = Page::open(browser, &site, "/host.html")?
        .with_look(Look::ForcedDark)?
        .phone()?;
    page.click(".search-input")?.types("calf")?.has("mark")?;
    let color = |selector: &str| page.ask(selector, "e => getComputedStyle(e).color");
    assert_eq!(color("mark")?, color(".page-title")?);
    let edge = "e => { const s = getComputedStyle(e, e.matches('.handle') ? '::before' : null);\
         return parseFloat(s.borderTopWidth) >= 1 && s.borderTopColor !==\
         getComputedStyle(e.closest('.panel')).backgroundColor; }";
    for selector in [".mark-here", ".handle"] {
        assert_eq!(page.ask(selector, edge)?, json!(true), "{selector}");
    }
    Ok(())
}

fn audit(page: &Page) -> Result {
    for (name, go) in STATES {
        go(page).map_err(|error| error.context(*name))?;
        page.axe().map_err(|error| error.context(*name))?;
    }
    page.is_quiet()?;
    Ok(())
}

/// On a phone, where the panel is a sheet over a part of the figure.
fn the_phone_passes_the_audit(browser: &Browser) -> Result {
    let site = Site::open()?;
    for look in [Look::Light, Look::Dark] {
        let page = Page::open(browser, &site, "/")?.with_look(look)?.phone()?;
        page.has(".zone-list")?.axe()?;
        page.tap("[data-view=back]")?
            .tap_zone("calf", Side::Left)?
            .has(".ranked")?
            .axe()?;
        page.tap(".muscle-row[data-muscle=gastrocnemius]")?
            .tap(".gate .primary")?
            .has(".technique")?
            .axe()?;
    }
    Ok(())
}

/// 320 pixels wide: what 1280 are at 400 %.
fn nothing_is_lost_at_320_pixels(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.size(320, 740)?;
    page.has(".zone-list")?.fits()?;
    page.tap("[data-view=back]")?
        .tap_zone("low-back", Side::Left)?
        .has(".ranked")?
        .fits()?;
    page.tap(".muscle-row")?.has(".care")?.fits()?;
    page.ask(".map", OPEN_ALL)?;
    page.fits()?;
    Ok(())
}

/// A screen of 1280 by 1024 at 400 %: every part can be reached by scrolling.
fn all_is_reached_at_400_percent(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.size(320, 256)?;
    page.tap("[data-view=back]")?
        .tap(".zoom .round:last-child")?
        .tap("[data-layer=fascia]")?
        .tap("[data-layer=skin]")?
        .tap_zone("low-back", Side::Left)?
        .reads(".page-title", "Lower back")?
        .tap(".flags summary")?
        .tap(".muscle-row[data-muscle=iliocostalis-lumborum]")?
        .tap(".gate .primary")?
        .tap(".timer .primary")?
        .reads(".timer .primary", "Pause")?
        .fits()?;
    Ok(())
}

/// So close the map is higher than the window: what takes the focus is scrolled to, and what is in sight is not.
fn the_focus_is_in_sight_at_400_percent(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.size(320, 256)?;
    let breastbone = ".target[data-zone=sternum]";
    page.has(breastbone)?
        .tab_to(".target[tabindex='0']")?
        .arrow_to(breastbone)?;
    is_in_sight(&page, breastbone)?;
    page.press("Enter")?
        .reads(".page-title", "Breastbone")?
        .focus_is_on(".page-title")?;
    is_in_sight(&page, ".page-title")?;
    page.press("Escape")?.focus_is_on(breastbone)?;
    is_in_sight(&page, breastbone)?;
    Ok(())
}

fn is_in_sight(page: &Page, selector: &str) -> Result {
    let inside = "e => { const b = e.getBoundingClientRect(); return b.top >= -1 && b.bottom <= innerHeight + 1; }";
    until(&format!("{selector} should be in sight"), || {
        Ok((page.ask(selector, inside)? == json!(true)).then_some(()))
    })
}

/// The page around the map stays where it is as long as what has the focus is in sight, and always for a place that
/// it set itself.
fn the_page_around_stays(browser: &Browser) -> Result {
    let body =
        "<p style='height: 300px'></p><fascia-map></fascia-map><p style='height: 3000px'></p>";
    let site = Site::hosting(body)?;
    let page = Page::open(browser, &site, "/host.html")?.desk()?;
    let place = || page.script("return Math.round(scrollY)", &[]);
    page.click_zone("temple", Side::Left)?
        .focus_is_on(".page-title")?;
    let before = place()?;
    page.press("Escape")?
        .focus_is_on(".target[data-zone=temple][data-side=left]")?
        .press("Enter")?
        .focus_is_on(".page-title")?;
    assert_eq!(place()?, before);
    page.script(
        "scrollTo(0, 2500); document.querySelector('fascia-map').setAttribute('zone', 'calf@right')",
        &[],
    )?;
    page.reads(".page-title", "Calf, right side")?
        .focus_is_on(".page-title")?;
    assert_eq!(place()?, json!(2500));
    Ok(())
}

/// Who set the browser's type to twice its size gets all of it so, at once usable on every screen.
fn type_twice_as_large_loses_nothing(browser: &Browser) -> Result {
    if !browser.can(Look::LargeType) {
        return Ok(());
    }
    let site = Site::open()?;
    for (width, height) in [(360, 740), (768, 1024), (1280, 900)] {
        let page = Page::open(browser, &site, "/")?
            .with_look(Look::LargeType)?
            .size(width, height)?;
        page.has(".zone-list")?.fits()?;
        assert_eq!(page.ask(".map", TYPE_SIZES)?, json!([32, 54]));
        page.tap("[data-view=back]")?
            .tap("[data-layer=fascia]")?
            .tap("[data-layer=skin]")?
            .tap_zone("low-back", Side::Left)?
            .reads(".page-title", "Lower back, left side")?
            .fits()?;
        page.tap(".muscle-row[data-muscle=iliocostalis-lumborum]")?
            .tap(".gate .primary")?
            .tap(".timer .primary")?
            .reads(".timer .primary", "Pause")?
            .fits()?;
        page.ask(".map", OPEN_ALL)?;
        page.fits()?;
    }
    Ok(())
}

/// The type of the map and of a title, in pixels.
const TYPE_SIZES: &str = "map => [map, map.querySelector('.page-title')]\
     .map(part => parseFloat(getComputedStyle(part).fontSize))";

/// A low and wide screen shows figure and panel beside each other.
fn a_phone_on_its_side_is_usable(browser: &Browser) -> Result {
    let site = Site::open()?;
    for (width, height) in [(740, 360), (640, 450)] {
        let page = Page::open(browser, &site, "/")?.size(width, height)?;
        page.has(".zone-list")?.fits()?;
        page.tap("[data-view=back]")?
            .tap_zone("low-back", Side::Left)?
            .tap(".muscle-row")?
            .has(".care")?
            .fits()?;
    }
    Ok(())
}

fn who_wants_calm_gets_it(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.phone()?;
    page.tap_zone("temple", Side::Left)?
        .tap(".muscle-row")?
        .has(".overlay .essential")?;
    let moving = "e => e.getAnimations({ subtree: true }).length\
         + [...e.querySelectorAll('*')].filter(part => {\
         const s = getComputedStyle(part);\
         return s.animationName !== 'none' || parseFloat(s.transitionDuration) > 0; }).length";
    assert_eq!(page.ask(".map", moving)?, json!(0));
    Ok(())
}

/// Each button is 24 pixels in size at the least.
fn targets_are_large_enough(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.phone()?;
    page.tap(".close-ups [data-view=head-front]")?
        .tap_zone("temple", Side::Left)?
        .reads(".page-title", "Temple, left side")?
        .tap(".muscle-row[data-muscle=upper-trapezius]")?
        .tap(".gate .primary")?
        .has(".timer")?;
    let small = "e => [...e.querySelectorAll('button, summary, input, a.chip, a.primary')]\
         .filter(part => part.checkVisibility() && !part.closest('.close-ups'))\
         .filter(part => { const b = part.getBoundingClientRect(); return b.width < 24 || b.height < 24; })\
         .map(part => part.outerHTML.slice(0, 90))";
    assert_eq!(page.ask(".map", small)?, json!([]));
    Ok(())
}

paths![
    every_state_passes_the_audit_at_a_desk,
    every_state_passes_the_audit_in_the_dark,
    every_state_passes_the_audit_in_forced_colours,
    forced_colours_hide_nothing,
    the_phone_passes_the_audit,
    nothing_is_lost_at_320_pixels,
    type_twice_as_large_loses_nothing,
    all_is_reached_at_400_percent,
    the_focus_is_in_sight_at_400_percent,
    the_page_around_stays,
    a_phone_on_its_side_is_usable,
    who_wants_calm_gets_it,
    targets_are_large_enough,
];
