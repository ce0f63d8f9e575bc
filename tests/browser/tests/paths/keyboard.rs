//! By keyboard alone: one stop for the figure, names with sides, a focus that is seen and never lost.

use browser_tests::{Browser, Page, Result, Side, Site, until};
use serde_json::json;

const STOP: &str = ".target[tabindex='0']";
const LOW_BACK: &str = ".target[data-zone=low-back][data-side=left]";

fn the_figure_is_one_stop(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.desk()?;
    page.has(STOP)?;
    assert_eq!(page.count(STOP)?, 1);
    page.tab_to(STOP)?.press("Tab")?.has_not(".target:focus")?;
    page.press("Shift+Tab")?.has(".target:focus")?;
    page.press("ArrowDown")?.has(".target:focus")?;
    assert_eq!(page.count(STOP)?, 1);
    page.has(&format!("{STOP}:focus"))?;
    Ok(())
}

fn arrows_lead_to_the_neighbour(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.desk()?;
    page.click("[data-view=back]")?
        .tab_to(STOP)?
        .arrow_to(LOW_BACK)?;
    let middle = "e => { const b = e.getBoundingClientRect();\
         return [b.x + b.width / 2, b.y + b.height / 2]; }";
    let at = |page: &Page| -> Result<(f64, f64)> {
        let at = page.ask(".target:focus", middle)?;
        Ok((at[0].as_f64().unwrap_or(0.0), at[1].as_f64().unwrap_or(0.0)))
    };
    let (x, y) = at(&page)?;
    let step = |key: &str| -> Result<(f64, f64)> {
        page.press(key)?;
        let to = at(&page)?;
        page.arrow_to(LOW_BACK)?;
        Ok((to.0 - x, to.1 - y))
    };
    assert!(step("ArrowRight")?.0 > 0.0);
    assert!(step("ArrowLeft")?.0 < 0.0);
    assert!(step("ArrowUp")?.1 < 0.0);
    assert!(step("ArrowDown")?.1 > 0.0);
    Ok(())
}

fn places_are_named_with_their_sides(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.desk()?;
    page.click("[data-view=back]")?;
    assert_eq!(page.name_of(LOW_BACK)?, "Lower back, left side");
    assert_eq!(page.name_of(".target[data-zone=sacrum]")?, "Sacrum");
    page.click_zone("low-back", Side::Left)?
        .is(LOW_BACK, "aria-pressed", "true")?;
    page.click("[data-layer=deep]")?
        .has(".target[data-muscle=quadratus-lumborum]")?;
    let name = page.name_of(".target[data-muscle=quadratus-lumborum][data-side=left]")?;
    assert!(name.ends_with(", left side"), "{name}");
    Ok(())
}

/// At each stop of the first screen the focus is drawn, on something that is in sight.
fn the_focus_is_seen(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.desk()?;
    page.has(STOP)?.tab_to("[data-view=front]")?;
    for _ in 0..24 {
        let script = "map => { const e = map.getRootNode().activeElement; if (!e) return null;
            const s = getComputedStyle(e), b = e.getBoundingClientRect();
            const ring = s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2
                || e.matches('.target') && parseFloat(s.strokeWidth) >= 2 && s.stroke !== 'rgba(0, 0, 0, 0)';
            const seen = b.bottom > 0 && b.right > 0 && b.top < innerHeight && b.left < innerWidth;
            return [ring, seen]; }";
        let is = page.ask(".map", script)?;
        if is.is_null() {
            break;
        }
        assert_eq!(is, json!([true, true]), "{}", page.focused()?);
        page.press("Tab")?;
    }
    Ok(())
}

/// What was pressed may go away; the focus then goes to what took its place.
fn the_focus_is_never_lost(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.desk()?;
    page.click("[data-view=back]")?
        .click_zone("low-back", Side::Left)?
        .focus_is_on(".page-title")?;
    page.tab_to(".mark-here")?
        .press("Enter")?
        .focus_is_on(".page .segments button:first-child")?;
    page.tab_to(".ranked + .chip")?
        .press("Enter")?
        .focus_is_on(".ranked li:nth-child(7) .muscle-row")?;
    page.tab_to(".muscle-row[data-muscle=quadratus-lumborum]")?
        .press("Enter")?
        .focus_is_on(".page-title")?
        .tab_to(".gate .primary")?
        .press("Enter")?
        .focus_is_on(".release > h3")?;
    Ok(())
}

/// A closer look is at what has the focus; there it is on the way back, too, whatever has had the focus before.
fn a_closer_look_keeps_the_focus_in_sight(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.desk()?;
    let chest = ".target[data-zone=chest-upper][data-side=right]";
    let inside = "e => { const b = e.getBoundingClientRect(), c = e.closest('.stage-figure').getBoundingClientRect();\
         return c.left <= b.left && b.right <= c.right && c.top <= b.top && b.bottom <= c.bottom; }";
    page.tab_to(STOP)?.arrow_to(chest)?;
    for _ in 0..3 {
        page.press("+")?;
        assert_eq!(page.ask(chest, inside)?, json!(true));
    }
    page.press("Enter")?
        .focus_is_on(".page-title")?
        .press("Escape")?
        .focus_is_on(chest)?;
    assert_eq!(page.ask(chest, inside)?, json!(true));
    // The buttons look at the middle: what has left the screen there comes back with the focus.
    page.press("0")?
        .press("Tab")?
        .focus_is_on(".zoom .round:first-child")?;
    for _ in 0..4 {
        page.press("Enter")?;
    }
    until("the place should have left the screen", || {
        Ok((page.ask(chest, inside)? == json!(false)).then_some(()))
    })?;
    page.press("Shift+Tab")?.focus_is_on(chest)?;
    until("the focused place should be on screen", || {
        Ok((page.ask(chest, inside)? == json!(true)).then_some(()))
    })?;
    Ok(())
}

/// Straight from the buttons of the views to a place and into it: back is back on the figure.
fn the_focus_returns_to_the_figure(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.desk()?;
    page.tab_to(".close-ups .chip:last-child")?
        .tab_to(STOP)?
        .press("Enter")?
        .focus_is_on(".page-title")?
        .press("Escape")?
        .focus_is_on(STOP)?;
    Ok(())
}

/// The focus comes into the map and leaves it in the order of the clinic's page.
fn the_focus_enters_and_leaves_in_order(browser: &Browser) -> Result {
    let body = "<a id='before' href='#a'>Before</a><fascia-map></fascia-map>\
         <a id='after' href='#b'>After</a>";
    let site = Site::hosting(body)?;
    let page = Page::open(browser, &site, "/host.html")?.desk()?;
    page.has(STOP)?
        .script("document.querySelector('#before').focus()", &[])?;
    page.press("Tab")?
        .focus_is_on(".tab:first-child")?
        .press("Shift+Tab")?;
    assert_eq!(outside(&page)?, "before");
    page.script("document.querySelector('#after').focus()", &[])?;
    page.press("Shift+Tab")?;
    assert_eq!(outside(&page)?, "FASCIA-MAP");
    page.press("Tab")?;
    assert_eq!(outside(&page)?, "after");
    Ok(())
}

/// Which part of the clinic's page has the focus.
fn outside(page: &Page) -> Result<String> {
    let script = "const e = document.activeElement; return e.id || e.tagName";
    let name = page.script(script, &[])?;
    Ok(name.as_str().unwrap_or_default().to_owned())
}

paths![
    the_figure_is_one_stop,
    arrows_lead_to_the_neighbour,
    places_are_named_with_their_sides,
    the_focus_is_seen,
    the_focus_is_never_lost,
    a_closer_look_keeps_the_focus_in_sight,
    the_focus_returns_to_the_figure,
    the_focus_enters_and_leaves_in_order,
];
