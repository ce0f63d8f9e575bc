//! Addresses of places and muscles, on a page whose clinic switched them on.

use browser_tests::{Browser, Page, Result, Side, Site, host, until};
use serde_json::json;

const LINKED: &str = "<fascia-map links></fascia-map>";

fn the_address_follows_and_leads_back(browser: &Browser) -> Result {
    let site = Site::options()
        .strict()
        .hosting(LINKED)
        .open_root()
        .serve()?;
    let page = Page::open(browser, &site, "/host.html")?.desk()?;
    page.click_zone("temple", Side::Right)?
        .reads(".page-title", "Temple, right side")?;
    address_ends(&page, "#zone=temple@right")?;
    page.click(".muscle-row[data-muscle=upper-trapezius]")?
        .reads(".page-title", "rapezius")?;
    address_ends(&page, "#muscle=upper-trapezius@right")?;
    page.script("history.back()", &[])?;
    page.reads(".page-title", "Temple, right side")?;
    page.script("history.forward()", &[])?;
    page.reads(".page-title", "rapezius")?.is_quiet()?;
    Ok(())
}

fn an_address_opens_what_it_names(browser: &Browser) -> Result {
    let site = Site::hosting(LINKED)?;
    let page = Page::open(browser, &site, "/host.html#muscle=gastrocnemius@right")?.desk()?;
    page.reads(".page-title", "right side")?
        .has(".gate [data-flag=leg-clot]")?;
    Ok(())
}

/// A page may say that its addresses begin elsewhere: the map's stay the page's own.
fn a_base_leads_to_no_other_page(browser: &Browser) -> Result {
    let based = host("/fascia-map.js", &["<base href='/'>", LINKED].concat());
    let site = Site::options()
        .page("/deep/map.html", &based)
        .open_root()
        .serve()?;
    let page = Page::open(browser, &site, "/deep/map.html?x=1")?.desk()?;
    page.click_zone("temple", Side::Right)?
        .reads(".page-title", "Temple, right side")?;
    address_ends(&page, "/deep/map.html?x=1#zone=temple@right")?;
    let muscle = ".muscle-row[data-muscle=upper-trapezius]";
    let aimed = page.ask(muscle, "e => { e.focus(); return e.href; }")?;
    let end = "/deep/map.html?x=1#muscle=upper-trapezius@right";
    assert_eq!(aimed, json!(site.address(end)));
    page.click(muscle)?;
    address_ends(&page, end)
}

/// Another link of the page lies between: the way back inside the map is not undone by the browser's.
fn a_link_of_the_page_lies_between(browser: &Browser) -> Result {
    let site = Site::hosting(&["<a id='skip' href='#main'>On</a>", LINKED].concat())?;
    let page = Page::open(browser, &site, "/host.html")?.desk()?;
    page.click_zone("temple", Side::Right)?;
    address_ends(&page, "#zone=temple@right")?;
    page.script("document.querySelector('#skip').click()", &[])?;
    address_ends(&page, "#main")?;
    page.click(".back")?
        .reads(".page-title", "Tap where it hurts")?;
    address_ends(&page, "/host.html")?;
    page.reads(".page-title", "Tap where it hurts")?;
    page.script("history.go(-2)", &[])?;
    page.reads(".page-title", "Temple, right side")?;
    Ok(())
}

/// Whatever stands behind the `#`: no crash, no script, the first page.
/// An address that the page itself has set meanwhile is not undone by the way back inside the map.
fn an_address_of_the_page_stays(browser: &Browser) -> Result {
    let site = Site::hosting(LINKED)?;
    let page = Page::open(browser, &site, "/host.html")?.desk()?;
    page.script("history.replaceState({ router: 1 }, '')", &[])?;
    page.click_zone("temple", Side::Right)?;
    address_ends(&page, "#zone=temple@right")?;
    assert_eq!(
        page.script("return history.state", &[])?,
        json!({ "router": 1 })
    );
    page.script("history.pushState({}, '', '?tab=2' + location.hash)", &[])?;
    page.click(".back")?
        .reads(".page-title", "Tap where it hurts")?;
    address_ends(&page, "/host.html?tab=2")
}

/// Two maps with addresses: each goes back on its own way.
fn two_maps_share_the_address(browser: &Browser) -> Result {
    let site = Site::hosting(&LINKED.repeat(2))?;
    let first = Page::open(browser, &site, "/host.html")?.desk()?;
    let second = first.map(1);
    first.click_zone("temple", Side::Right)?;
    address_ends(&first, "#zone=temple@right")?;
    first.script(
        "document.querySelectorAll('fascia-map')[1].scrollIntoView()",
        &[],
    )?;
    second.click_zone("forehead", Side::Right)?;
    address_ends(&second, "#zone=forehead@right")?;
    first
        .click(".back")?
        .reads(".page-title", "Tap where it hurts")?;
    second.reads(".page-title", "Forehead")?;
    Ok(())
}

/// Whoever came by an anchor of the page comes back to it and to the page of the start.
fn an_anchor_at_the_start_is_the_start(browser: &Browser) -> Result {
    let site = Site::hosting(LINKED)?;
    let page = Page::open(browser, &site, "/host.html#main")?.desk()?;
    page.click_zone("temple", Side::Right)?;
    address_ends(&page, "#zone=temple@right")?;
    page.script("history.back()", &[])?;
    page.reads(".page-title", "Tap where it hurts")?;
    address_ends(&page, "#main")
}

/// A place that the page sets while the map is there has its address, and a listener finds it set.
fn a_place_set_later_has_its_address(browser: &Browser) -> Result {
    let site = Site::hosting("<fascia-map links events></fascia-map>")?;
    let page = Page::open(browser, &site, "/host.html")?.desk()?;
    page.has(".figure .target")?;
    page.script(
        "window.told = []; const map = document.querySelector('fascia-map');\
         map.addEventListener('fascia-map-open', () => told.push(location.hash));\
         map.setAttribute('zone', 'temple@left')",
        &[],
    )?;
    page.reads(".page-title", "Temple, left side")?;
    address_ends(&page, "#zone=temple@left")?;
    assert_eq!(
        page.script("return told", &[])?,
        json!(["#zone=temple@left"])
    );
    page.script("history.back()", &[])?;
    page.reads(".page-title", "Tap where it hurts")?;
    Ok(())
}

fn hostile_addresses_are_inert(browser: &Browser) -> Result {
    let site = Site::hosting(LINKED)?;
    for hostile in [
        "#zone=<img src=x onerror=taken=1>",
        "#zone=temple@up",
        "#javascript:taken=1",
        "#zone=%00%ff@left",
        "#muscle=",
    ] {
        let page = Page::open(
            browser,
            &site,
            &format!("/host.html?{}{hostile}", hostile.len()),
        )?;
        page.reads(".page-title", "Tap where it hurts")?
            .is_quiet()?;
        assert_eq!(
            page.script("return window.taken ?? null", &[])?,
            json!(null)
        );
    }
    let long = format!("/host.html#zone={}", "x".repeat(50_000));
    Page::open(browser, &site, &long)?.reads(".page-title", "Tap where it hurts")?;
    Ok(())
}

/// Marks are the person's own: no address names them.
fn marks_are_in_no_address(browser: &Browser) -> Result {
    let site = Site::hosting(LINKED)?;
    let page = Page::open(browser, &site, "/host.html")?.desk()?;
    page.click_zone("temple", Side::Right)?
        .click(".mark-here")?
        .click("[data-opens=marks]")?
        .reads(".page-title", "Where it hurts")?;
    address_ends(&page, "#marks")
}

fn address_ends(page: &Page, end: &str) -> Result {
    until(&format!("the address should end with {end}"), || {
        let address = page.script("return location.href", &[])?;
        Ok(address
            .as_str()
            .is_some_and(|a| a.ends_with(end))
            .then_some(()))
    })
}

paths![
    the_address_follows_and_leads_back,
    an_address_opens_what_it_names,
    a_base_leads_to_no_other_page,
    a_link_of_the_page_lies_between,
    an_address_of_the_page_stays,
    two_maps_share_the_address,
    an_anchor_at_the_start_is_the_start,
    a_place_set_later_has_its_address,
    hostile_addresses_are_inert,
    marks_are_in_no_address,
];
