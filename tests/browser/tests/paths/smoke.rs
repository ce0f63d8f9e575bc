//! The page starts under a strict policy and answers.

use browser_tests::{Browser, Look, Page, Result, Site, until};
use serde_json::json;
use std::time::Instant;

fn a_click_is_answered(browser: &Browser) -> Result {
    let site = Site::plain()?;
    let page = Page::open(browser, &site, "/")?;
    page.click("button")?.shows("1")?;
    page.press("Enter")?.shows("2")?;
    page.stores_nothing()?.screenshot("smoke")?;
    Ok(())
}

fn a_phone_has_its_width(browser: &Browser) -> Result {
    let site = Site::plain()?;
    for width in [320, 1024] {
        let page = Page::open(browser, &site, "/")?.size(width, 740)?;
        let inner = page.script("return innerWidth", &[])?;
        assert_eq!(inner, json!(width));
        page.click("button")?.shows("1")?;
    }
    Ok(())
}

fn a_look_reaches_the_page(browser: &Browser) -> Result {
    let site = Site::plain()?;
    for (look, query) in [
        (Look::Dark, "(prefers-color-scheme: dark)"),
        (Look::ForcedColors, "(forced-colors: active)"),
        (Look::ReducedMotion, "(prefers-reduced-motion: reduce)"),
        (Look::Light, "(prefers-color-scheme: light)"),
    ] {
        if !browser.can(look) {
            continue;
        }
        let page = Page::open(browser, &site, "/")?.with_look(look)?;
        let matches = page.script("return matchMedia(arguments[0]).matches", &[json!(query)])?;
        assert_eq!(matches, json!(true), "{look:?}");
    }
    Ok(())
}

fn nothing_is_asked_for_after_start(browser: &Browser) -> Result {
    let site = Site::plain()?;
    let page = Page::open(browser, &site, "/")?;
    page.has("button")?;
    let started = Instant::now();
    page.click("button")?.shows("1")?;
    assert_eq!(site.asked_since(started), Vec::<String>::new());
    Ok(())
}

fn a_finger_is_answered(browser: &Browser) -> Result {
    let site = Site::plain()?;
    let page = Page::open(browser, &site, "/")?.size(360, 740)?;
    page.tap("button")?.shows("1")?;
    Ok(())
}

fn a_policy_is_kept_and_its_breach_reported(browser: &Browser) -> Result {
    let breach = |path: &str, bytes: Vec<u8>| match path {
        "/index.html" => Some(b"<!doctype html><script>document.title = 'in'</script>".to_vec()),
        _ => Some(bytes),
    };
    let site = Site::options().strict().rewrite(breach).serve()?;
    let page = Page::open(browser, &site, "/")?;
    assert_eq!(page.script("return document.title", &[])?, json!(""));
    until("a report", || Ok(site.violations().into_iter().next()))?;
    Ok(())
}

fn the_audit_finds_what_is_wrong(browser: &Browser) -> Result {
    let site = Site::plain()?;
    let page = Page::open(browser, &site, "/")?;
    page.has("button")?;
    page.script(
        "document.body.append(document.createElement('button'))",
        &[],
    )?;
    let found = until("the audit", || Ok(page.axe().err()))?;
    assert!(found.to_string().contains("button-name"), "{found}");
    Ok(())
}

paths![
    a_click_is_answered,
    a_phone_has_its_width,
    a_look_reaches_the_page,
    nothing_is_asked_for_after_start,
    a_finger_is_answered,
    a_policy_is_kept_and_its_breach_reported,
    the_audit_finds_what_is_wrong,
];
