//! The vocabulary itself, on a small page of its own: what the other paths rest on.

use browser_tests::{Browser, Look, Page, Result, Side, Site, until};
use serde_json::json;
use std::time::Instant;

/// A shadow root with a button that counts, and a bent shape around its neighbour.
///
/// An open one: `WebKit`'s driver does not look into a closed one.
const PAGE: &str = "<!doctype html><html lang='en'><title>A trial</title>\
    <main><h1>A trial</h1><fascia-map></fascia-map></main><script>\
    const root = document.querySelector('fascia-map').attachShadow({ mode: 'open' });\
    root.innerHTML = `<button>0</button><output></output><svg width='200' height='200'>\
        <path data-zone='bent' data-side='left' fill='#ddd' d='M0 0h200v40h-160v120h160v40h-200z'/>\
        <rect data-zone='inner' data-side='left' x='40' y='40' width='160' height='120'/></svg>`;\
    const [button, output] = [root.querySelector('button'), root.querySelector('output')];\
    button.onclick = () => button.textContent++;\
    root.querySelector('svg').onclick = event =>\
        output.textContent += `, ${event.target.dataset.zone}`;\
    </script></html>";

/// A site that shows a page of the test's own.
fn trial(page: &'static str, strict: bool) -> Result<Site> {
    let own = move |path: &str, bytes: Vec<u8>| {
        let is_page = path == "/index.html";
        Some(if is_page { page.into() } else { bytes })
    };
    let options = Site::options().rewrite(own);
    if strict { options.strict() } else { options }.serve()
}

fn clicks_and_keys_reach_a_shadow_root(browser: &Browser) -> Result {
    let site = trial(PAGE, false)?;
    let page = Page::open(browser, &site, "/")?;
    page.click("button")?.shows("1")?;
    page.focus_is_on("button")?.press("Enter")?.shows("2")?;
    page.tap("button")?.shows("3")?;
    page.stores_nothing()?;
    Ok(())
}

fn a_bent_shape_is_hit_and_not_its_neighbour(browser: &Browser) -> Result {
    let site = trial(PAGE, false)?;
    let page = Page::open(browser, &site, "/")?.size(360, 740)?;
    page.click_zone("bent", Side::Left)?.shows(", bent")?;
    page.tap_zone("bent", Side::Left)?.shows(", bent, bent")?;
    page.click_zone("inner", Side::Left)?
        .shows(", bent, bent, inner")?;
    Ok(())
}

fn a_page_has_the_size_asked_for(browser: &Browser) -> Result {
    let site = trial(PAGE, false)?;
    for width in [320, 1024] {
        let page = Page::open(browser, &site, "/")?.size(width, 740)?;
        assert_eq!(
            page.script("return [innerWidth, innerHeight]", &[])?,
            json!([width, 740])
        );
        page.click("button")?.shows("1")?;
    }
    Ok(())
}

fn a_look_reaches_the_page(browser: &Browser) -> Result {
    let site = trial(PAGE, false)?;
    for (look, query) in [
        (Look::Dark, "(prefers-color-scheme: dark)"),
        (Look::ForcedColors, "(forced-colors: active)"),
        (Look::ForcedDark, "(forced-colors: active)"),
        (Look::Moving, "(prefers-reduced-motion: no-preference)"),
        (Look::Light, "(prefers-reduced-motion: reduce)"),
        (Look::Light, "(prefers-color-scheme: light)"),
    ] {
        if browser.can(look) {
            let page = Page::open(browser, &site, "/")?.with_look(look)?;
            let matches =
                page.script("return matchMedia(arguments[0]).matches", &[json!(query)])?;
            assert_eq!(matches, json!(true), "{look:?}");
        }
    }
    Ok(())
}

fn every_request_is_noted(browser: &Browser) -> Result {
    let site = trial(PAGE, false)?;
    let page = Page::open(browser, &site, "/")?;
    page.has("button")?;
    let started = Instant::now();
    assert_eq!(site.asked_since(started), Vec::<String>::new());
    page.script("fetch('/late')", &[])?;
    until("the request", || Ok(site.asked_since(started).pop()))?;
    assert_eq!(site.asked_since(started), ["/late"]);
    Ok(())
}

fn a_policy_is_kept_and_its_breach_reported(browser: &Browser) -> Result {
    let site = trial(
        "<!doctype html><script>document.title = 'in'</script>",
        true,
    )?;
    let page = Page::open(browser, &site, "/")?;
    assert_eq!(page.script("return document.title", &[])?, json!(""));
    until("a report", || Ok(site.violations().pop()))?;
    Ok(())
}

fn the_audit_finds_what_is_wrong(browser: &Browser) -> Result {
    let site = trial(
        "<!doctype html><html lang='en'><title>A trial</title><main><h1>A trial</h1></main></html>",
        true,
    )?;
    let page = Page::open(browser, &site, "/")?;
    page.axe()?;
    page.script(
        "document.querySelector('main').append(document.createElement('button'))",
        &[],
    )?;
    let found = until("the audit", || Ok(page.axe().err()))?;
    assert!(found.to_string().contains("button-name"), "{found}");
    Ok(())
}

paths![
    clicks_and_keys_reach_a_shadow_root,
    a_bent_shape_is_hit_and_not_its_neighbour,
    a_page_has_the_size_asked_for,
    a_look_reaches_the_page,
    every_request_is_noted,
    a_policy_is_kept_and_its_breach_reported,
    the_audit_finds_what_is_wrong,
];
