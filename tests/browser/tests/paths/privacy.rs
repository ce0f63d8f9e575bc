//! Nothing is asked for, kept or told after the start.

use browser_tests::{Browser, Page, Result, Side, Site, until};
use serde_json::json;
use std::time::Instant;

/// Opens all that a list holds, one after the other, and says how many there were.
const WALK: &str = "
    const [map, from, done] = arguments;
    const until = async (selector) => {
        for (const start = Date.now(); Date.now() - start < 10000;) {
            const found = map.querySelector(selector);
            if (found) return found;
            await new Promise(next => setTimeout(next));
        }
        throw 'no ' + selector;
    };
    (async () => {
        if (from) (await until(`.page [data-opens='${from}']`)).click();
        await until(from ? '.page > details [data-opens]' : '.zone-list [data-opens]');
        const rows = [...map.querySelectorAll('.page details [data-opens]')];
        const keys = rows.map(row => row.dataset.opens);
        for (const key of keys) {
            (await until(`.page [data-opens='${key}']`)).click();
            await until('.page > .help');
            (await until('.back:not(.forward)')).click();
        }
        return keys.length;
    })().then(done, error => done(String(error)));";

/// Every place and every muscle once: no request, no trace, no failure.
fn a_walk_through_everything_leaves_no_trace(browser: &Browser) -> Result {
    let site = Site::clinic()?;
    let page = Page::open(browser, &site, "/host.html")?.desk()?;
    page.has(".zone-list")?;
    let outside = "return [location.href, document.title, history.length,\
         performance.getEntriesByType('resource').length, document.body.children.length]";
    let (before, started) = (page.script(outside, &[])?, Instant::now());
    let map = page.find(".map")?.reference();
    let places = page.script_async(WALK, &[map.clone(), json!(null)])?;
    assert!(places.as_i64() > Some(95), "{places}");
    let muscles = page.script_async(WALK, &[map.clone(), json!("muscles")])?;
    assert_eq!(muscles, json!(120));
    assert_eq!(page.script(outside, &[])?, before);
    assert_eq!(site.asked_since(started), Vec::<String>::new());
    assert_eq!(site.violations(), Vec::<String>::new());
    page.stores_nothing()?.is_quiet()?;
    Ok(())
}

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
    a_walk_through_everything_leaves_no_trace,
    once_started_it_needs_no_network,
    the_clinic_is_told_nothing_unasked,
    a_clinic_that_asks_is_told_what_is_opened,
    a_host_cannot_look_inside,
];
