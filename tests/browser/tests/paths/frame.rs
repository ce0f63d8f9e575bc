//! The map as a whole page, in a frame of a clinic's page of another origin.

use browser_tests::{Browser, Page, Result, Side, Site, until};
use serde_json::{Value, json};

/// What clinics are told to paste.
const MANUAL: &str = include_str!("../../../../xtask/src/upload.md");

/// The strict page of the map, which another page may frame.
fn map() -> Result<Site> {
    Site::options().strict().open_root().serve()
}

/// A clinic's page with the frame and the listener of the manual, and a second one that keeps all that it hears.
fn clinic(map: &Site, query: &str) -> Result<Site> {
    let html = |start: &str| {
        let from = MANUAL.find(start).unwrap_or_default();
        let rest = &MANUAL[from..];
        rest[..rest.find("```").unwrap_or(rest.len())].to_owned()
    };
    let frame = html("<iframe id=\"body-map\"").replace(
        "https://clinic.example/fascia-map/embed.html?view=back&amp;phone=112",
        &map.address(&format!("/embed.html?{query}")),
    );
    assert!(frame.contains(query), "{frame}");
    let keep = "<script>window.heard = []; addEventListener('message', event => heard.push(\
         [event.origin, event.data]))</script>";
    let listener = html("<script>\n  addEventListener");
    let page = format!(
        "<!doctype html><html lang='en'><head><title>Our clinic</title></head><body style='margin: 0'>{keep}{frame}{listener}</body></html>"
    );
    Site::options().page("/host.html", &page).serve()
}

/// It fills its frame, reads its settings from its address, and only its height is told, which what is opened does
/// not change.
fn a_frame_takes_its_height_and_learns_nothing_else(browser: &Browser) -> Result {
    let map = map()?;
    let clinic = clinic(&map, "view=back&clinic=Mill%20Lane&theme=dark&utm_source=x")?;
    let page = Page::open(browser, &clinic, "/host.html")?.desk()?;
    let told = heard(&page, 1)?;
    assert_eq!(told[0][0], json!(map.address("")));
    let height = told[0][1]["height"].as_f64().unwrap_or_default();
    assert!((520.0..=860.0).contains(&height), "{told}");
    assert_eq!(
        told[0][1],
        json!({ "type": "fascia-map-height", "height": told[0][1]["height"] })
    );
    let taken = "return document.querySelector('iframe').getBoundingClientRect().height";
    assert_eq!(page.script(taken, &[])?.as_f64(), Some(height));
    page.into_frame()?
        .is("[data-view=back]", "aria-pressed", "true")?
        .is(".map", "data-theme", "dark")?;
    let room = page.ask(
        ".map",
        "e => [Math.round(e.getBoundingClientRect().height) - innerHeight,\
         document.scrollingElement.scrollWidth - innerWidth]",
    )?;
    assert_eq!(room, json!([0, 0]));
    page.click_zone("low-back", Side::Left)?
        .reads(".page-title", "Lower back, left side")?
        .reads(".help", "The team at Mill Lane")?
        .click(".muscle-row")?
        .has(".care")?
        .is_quiet()?;
    let address = page.script("return location.hash", &[])?;
    assert_eq!(address, json!(""));
    page.out_of_frame()?;
    assert_eq!(heard(&page, 1)?, told);
    assert_eq!(map.violations(), Vec::<String>::new());
    Ok(())
}

/// A narrow frame is told another height than a wide one, on a screen that has room for both.
fn the_height_follows_the_width(browser: &Browser) -> Result {
    let tall =
        "<script>Object.defineProperty(screen, 'availHeight', { value: 1200 })</script><body>";
    let map = Site::options()
        .open_root()
        .rewrite(move |path, bytes| {
            if path != "/embed.html" {
                return Some(bytes);
            }
            let page = String::from_utf8(bytes).ok()?;
            Some(page.replace("<body>", tall).into_bytes())
        })
        .serve()?;
    let clinic = clinic(&map, "")?;
    let page = Page::open(browser, &clinic, "/host.html")?.desk()?;
    heard(&page, 1)?;
    let narrow = "document.querySelector('iframe').style.width = '300px'";
    page.script(narrow, &[])?;
    let told = heard(&page, 2)?;
    let height = |index: usize| told[index][1]["height"].clone();
    assert_eq!([height(0), height(1)], [json!(860), json!(720)]);
    page.into_frame()?.has(".figure .target")?.fits()?;
    Ok(())
}

/// An address is typed by anybody: what it holds is read as attributes are, and nothing else of it is.
fn hostile_addresses_are_inert(browser: &Browser) -> Result {
    let map = map()?;
    let query = "view=top&booking=javascript:window.taken=1&zone=%3Cimg%20src=x%20onerror=taken=1%3E\
         &clinic=%3Cscript%3Etaken=1%3C/script%3E%E2%80%AE&onclick=taken=1&style=display:none&id=x&open-root=\
         &phone=%00%ff&layers=%F0%9F&muscle=%";
    let clinic = clinic(&map, query)?;
    let page = Page::open(browser, &clinic, "/host.html")?.desk()?;
    page.into_frame()?
        .is("[data-view=front]", "aria-pressed", "true")?
        .click_zone("temple", Side::Left)?
        .reads(".help", "The team at <script>taken=1</script> can")?
        .has_not(".help a")?;
    let seen = page.script(
        "const map = document.querySelector('fascia-map');\
         return [window.taken ?? null, map.onclick, map.id, map.getAttribute('style')]",
        &[],
    )?;
    assert_eq!(seen, json!([null, null, "", null]));
    let said = page.said()?;
    assert_eq!(said.len(), 6, "{said:?}");
    assert!(said.iter().all(|s| s.contains("accepted:")), "{said:?}");
    let long = format!("/embed.html?clinic={}&zone={0}", "x".repeat(5_000));
    Page::open(browser, &map, &long)?.reads(".page-title", "Tap where it hurts")?;
    Ok(())
}

/// Alone it stands under the clinic's own address, and anybody could write one that names another phone there.
fn alone_it_names_nobody(browser: &Browser) -> Result {
    let site = map()?;
    let query = "zone=temple@left&theme=dark&clinic=Mill&booking=https://example.org/&booking-label=Here&phone=123456\
         &emergency=123";
    let page = Page::open(browser, &site, &format!("/embed.html?{query}"))?;
    page.reads(".page-title", "Temple, left side")?
        .is(".map", "data-theme", "dark")?
        .reads(".help", "A physiotherapist or doctor")?
        .has_not(".help a")?
        .reads(".flags .emergency", "112")?
        .is_quiet()?;
    Ok(())
}

/// Alone it is a page like another, in light and dark.
fn the_page_alone_passes_the_audit(browser: &Browser) -> Result {
    let site = map()?;
    let page = Page::open(browser, &site, "/embed.html?zone=temple@left")?.desk()?;
    page.has(".ranked")?.axe()?;
    page.dark()?.has(".ranked")?.axe()?;
    Ok(())
}

/// Where it cannot start, the frame says so and is as high as that takes.
fn a_frame_says_that_it_could_not_start(browser: &Browser) -> Result {
    let map = Site::options()
        .open_root()
        .rewrite(|path, bytes| (!path.ends_with("_bg.wasm")).then_some(bytes))
        .serve()?;
    let clinic = clinic(&map, "")?;
    let page = Page::open(browser, &clinic, "/host.html")?.desk()?;
    let told = heard(&page, 2)?;
    let height = told[1][1]["height"].as_f64().unwrap_or_default();
    assert!((30.0..300.0).contains(&height), "{told}");
    page.into_frame()?.shows("could not start here")?;
    let plain = page.script("return document.querySelector('a').href", &[])?;
    assert_eq!(plain, json!(map.address("/pages/index.html")));
    Ok(())
}

/// What the clinic's page has heard, once it is so much.
fn heard(page: &Page, count: usize) -> Result<Value> {
    until(&format!("{count} messages should be heard"), || {
        let heard = page.script("return heard", &[])?;
        Ok((heard.as_array().map(Vec::len) == Some(count)).then_some(heard))
    })
}

paths![
    a_frame_takes_its_height_and_learns_nothing_else,
    the_height_follows_the_width,
    hostile_addresses_are_inert,
    alone_it_names_nobody,
    the_page_alone_passes_the_audit,
    a_frame_says_that_it_could_not_start,
];
