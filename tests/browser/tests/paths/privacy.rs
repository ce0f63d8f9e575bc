//! Nothing is asked for, kept or told after the start. The walk through everything is in `memory.rs`.

use browser_tests::{Browser, Page, Result, Side, Site, until};
use serde_json::json;

/// The map goes on when the network is gone.
fn once_started_it_needs_no_network(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.desk()?;
    page.has(".figure")?;
    drop(site);
    page.click("[data-view=back]")?
        .click_zone("low-back", Side::Left)?
        .click(".muscle-row")?
        .has(".care")?
        .is_quiet()?;
    Ok(())
}

/// Keeps what the clinic's page hears.
const LISTEN: &str = "window.heard = [];
    document.addEventListener('fascia-map-open', event => heard.push(event.detail));
    document.addEventListener('click', event => heard.push(event.target.tagName));
    return null";

fn the_clinic_is_told_nothing_unasked(browser: &Browser) -> Result {
    let site = Site::hosting("<fascia-map></fascia-map>")?;
    let page = Page::open(browser, &site, "/host.html")?.desk()?;
    page.script(LISTEN, &[])?;
    page.click_zone("temple", Side::Right)?
        .has(".ranked")?
        .click(".muscle-row")?
        .has(".care")?;
    let heard = page.script("return heard", &[])?;
    assert_eq!(heard, json!(["FASCIA-MAP", "FASCIA-MAP"]));
    Ok(())
}

fn a_clinic_that_asks_is_told_what_is_opened(browser: &Browser) -> Result {
    let site = Site::hosting("<fascia-map events></fascia-map>")?;
    let page = Page::open(browser, &site, "/host.html")?.desk()?;
    page.script(LISTEN, &[])?;
    page.click_zone("temple", Side::Right)?
        .click(".muscle-row[data-muscle=upper-trapezius]")?
        .has(".care")?;
    let expected = json!([
        { "kind": "zone", "id": "temple", "side": "right" },
        { "kind": "muscle", "id": "upper-trapezius", "side": "right" },
    ]);
    until("both should be told", || {
        let heard = page.script("return heard.filter(h => h.kind)", &[])?;
        Ok((heard == expected).then_some(()))
    })
}

/// What is typed into the search does not rise to the page: no recorder that listens there gets the words, and no
/// shortcut of the page is struck. Tab and Escape rise, as the page's own dialogs live on them.
fn what_is_typed_stays_in_the_map(browser: &Browser) -> Result {
    let site = Site::hosting("<fascia-map></fascia-map>")?;
    let page = Page::open(browser, &site, "/host.html")?.desk()?;
    page.script(
        "window.heard = []; for (const name of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste',\
             'compositionstart', 'compositionupdate', 'compositionend'])\
             addEventListener(name, event => heard.push(event.key ?? event.type))",
        &[],
    )?;
    page.click(".search-input")?
        .types("knee")?
        .reads(".found-row", "nee")?;
    page.ask(
        ".search-input",
        "e => ['paste', 'compositionstart', 'compositionupdate', 'compositionend'].forEach(\
             name => e.dispatchEvent(new Event(name, { bubbles: true, composed: true })))",
    )?;
    assert_eq!(page.script("return heard", &[])?, json!([]));
    page.press("Escape")?.has_not(".found-row")?;
    page.press("Tab")?.press("x")?;
    let heard = page.script("return [...new Set(heard)]", &[])?;
    assert_eq!(heard, json!(["Escape", "Tab", "x"]));
    Ok(())
}

/// Without being asked for it, the root is closed: what is opened stays between the map and the person.
fn a_host_cannot_look_inside(browser: &Browser) -> Result {
    let body = "<fascia-map zone='temple@right'></fascia-map>";
    let site = Site::options().hosting(body).serve()?;
    let page = Page::open(browser, &site, "/host.html")?.desk()?;
    until("the map should start", || {
        let state = page.script(
            "return document.querySelector('fascia-map').dataset.state",
            &[],
        )?;
        Ok((state == "ready").then_some(()))
    })?;
    page.press("Tab")?.press("Enter")?;
    let seen = page.script(
        "const map = document.querySelector('fascia-map');\
         return [map.shadowRoot, document.activeElement.tagName, map.innerText.trim(),\
             document.querySelectorAll('[data-zone]').length, map.getHTML?.({ serializableShadowRoots: true }) ?? '']",
        &[],
    )?;
    assert_eq!(seen, json!([null, "FASCIA-MAP", "", 0, ""]));
    Ok(())
}

paths![
    once_started_it_needs_no_network,
    the_clinic_is_told_nothing_unasked,
    a_clinic_that_asks_is_told_what_is_opened,
    what_is_typed_stays_in_the_map,
    a_host_cannot_look_inside,
];
