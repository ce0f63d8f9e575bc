//! What a clinic sets: attributes that are live, and bad ones that are told and do no harm.

use browser_tests::{Browser, Page, Result, Side, Site, until};
use serde_json::json;

fn attributes_are_live(browser: &Browser) -> Result {
    let site = Site::hosting("<fascia-map></fascia-map>")?;
    let page = Page::open(browser, &site, "/host.html")?.desk()?;
    page.has(".figure .target")?;
    set(&page, "view", "back")?;
    page.is("[data-view=back]", "aria-pressed", "true")?;
    set(&page, "layer", "deep")?;
    page.is("[data-layer=deep]", "aria-pressed", "true")?;
    set(&page, "layer", "skin")?;
    set(&page, "zone", "low-back@right")?;
    page.reads(".page-title", "Lower back, right side")?;
    set(&page, "theme", "dark")?;
    page.is(".map", "data-theme", "dark")?;
    set(&page, "clinic", "Mill Lane")?;
    page.reads(".help", "The team at Mill Lane")?;
    set(&page, "booking", "https://example.org/here")?;
    page.is(".help a.primary", "href", "https://example.org/here")?;
    set(&page, "booking-label", "Come and see us")?;
    page.reads(".help a.primary", "Come and see us")?;
    set(&page, "phone", "+44 20 7946 0000")?;
    page.is(".help a.chip", "href", "tel:+442079460000")?;
    set(&page, "emergency", "999")?;
    page.reads(".flags .emergency", "call 999")?;
    set(&page, "tools", "hands")?;
    set(&page, "muscle", "quadratus-lumborum@right")?;
    page.click(".gate .primary")?
        .has(".technique[data-tool=hands]")?
        .has_not("[data-tool=ball]")?
        .is_quiet()?;
    Ok(())
}

/// A clinic that offers some layers only; a muscle is shown in its own all the same.
fn layers_may_be_left_out(browser: &Browser) -> Result {
    let site = Site::hosting("<fascia-map layers='skin, muscles' layer='muscles'></fascia-map>")?;
    let page = Page::open(browser, &site, "/host.html")?.desk()?;
    page.is("[data-layer=muscles]", "aria-pressed", "true")?;
    assert_eq!(page.count("[data-layer]")?, 2);
    set(&page, "layers", "fascia deep")?;
    page.is("[data-layer=fascia]", "aria-pressed", "true")?
        .has_not("[data-layer=skin]")?;
    set(&page, "layers", "skin")?;
    page.has_not(".layers")?;
    set(&page, "muscle", "quadratus-lumborum@right")?;
    page.reads(
        ".page-title",
        "Deep side-back muscle (hip-hiker), right side",
    )?
    .has_not(".layers")?;
    Ok(())
}

/// Whoever operates the clinic's own buttons stays with them; pressed again, a button shows its place again. Whoever
/// is in the map is led to what opens.
fn a_place_set_by_the_page_leaves_the_focus(browser: &Browser) -> Result {
    let body = "<button id='theirs' onclick=\"document.querySelector('fascia-map').setAttribute('zone', 'temple@left')\">\
         Temple</button><fascia-map events></fascia-map>
         <script>addEventListener('fascia-map-open', event => { window.told = event.detail.id; })</script>";
    let site = Site::hosting(body)?;
    let page = Page::open(browser, &site, "/host.html")?.desk()?;
    page.has(".figure .target")?;
    let press = || {
        page.script("document.querySelector('#theirs').focus()", &[])?;
        page.press("Enter")?.reads(".page-title", "Temple")?;
        // The page is told after the focus has moved, if it does.
        until("the page should be told", || {
            Ok((page.script("return window.told", &[])? == "temple").then_some(()))
        })?;
        page.script("return document.activeElement.id", &[])
    };
    assert_eq!(press()?, json!("theirs"));
    page.reads(".map > [role=status]", "Temple")?;
    page.click_zone("chest-upper", Side::Left)?
        .reads(".page-title", "hest")?
        .focus_is_on(".page-title")?;
    assert_eq!(press()?, json!("theirs"));
    page.click(".back")?
        .reads(".page-title", "hest")?
        .focus_is_on(".page-title")?;
    set(&page, "zone", "low-back@right")?;
    page.reads(".page-title", "Lower back")?
        .focus_is_on(".page-title")?;
    // What has nothing to do with places opens none.
    page.click(".back")?.reads(".page-title", "hest")?;
    set(&page, "theme", "dark")?;
    page.is(".map", "data-theme", "dark")?
        .reads(".page-title", "hest")?;
    Ok(())
}

/// A listener may change an attribute at once, as a page does that keeps what it hears.
fn a_listener_may_answer_with_an_attribute(browser: &Browser) -> Result {
    let site = Site::hosting("<fascia-map events></fascia-map>")?;
    let page = Page::open(browser, &site, "/host.html")?.desk()?;
    page.script(
        "document.addEventListener('fascia-map-open', ({ target, detail }) => {\
             if (detail.id === 'temple') target.setAttribute('zone', 'low-back@right');\
             target.setAttribute('clinic', detail.id + ' Clinic'); })",
        &[],
    )?;
    page.has(".figure .target")?;
    set(&page, "zone", "temple@left")?;
    page.reads(".page-title", "Lower back, right side")?
        .reads(".help", "The team at low-back Clinic")?
        .is_quiet()?;
    Ok(())
}

fn bad_values_are_told_and_the_default_used(browser: &Browser) -> Result {
    let body = "<fascia-map view='top' theme='pink' layer='bone' zone='elbo' tools='drill'\
         events='maybe' layers='skin deep bones' lang='fr'></fascia-map>";
    let site = Site::hosting(body)?;
    let page = Page::open(browser, &site, "/host.html")?.desk()?;
    page.has(".figure .target")?
        .is("[data-view=front]", "aria-pressed", "true")?
        .is("[data-layer=skin]", "aria-pressed", "true")?
        .is(".map", "data-theme", "auto")?
        .reads(".page-title", "Tap where it hurts")?;
    let said = page.said()?;
    for (attribute, accepted) in [
        ("view=\"top\"", "front, back, left, right"),
        ("theme=\"pink\"", "auto, light, dark"),
        ("layer=\"bone\"", "accepted: skin, deep."),
        ("zone=\"elbo\"", "a zone id such as low-back@left"),
        ("tools=\"drill\"", "ball"),
        ("events=\"maybe\"", "on, off"),
        ("layers=\"bones\"", "skin, fascia, muscles, deep"),
        ("lang=\"fr\"", "en"),
    ] {
        let told: Vec<_> = said.iter().filter(|s| s.contains(attribute)).collect();
        assert_eq!(told.len(), 1, "{attribute}: {said:?}");
        assert!(told[0].contains(accepted), "{told:?}");
        assert!(told[0].contains("The default is used."), "{told:?}");
    }
    assert_eq!(said.len(), 8, "{said:?}");
    // What was told is not told again when something else changes.
    set(&page, "theme", "dark")?;
    page.is(".map", "data-theme", "dark")?;
    set(&page, "view", "below")?;
    until("a new bad value should be told", || {
        let said = page.said()?;
        Ok(said.iter().any(|s| s.contains("below")).then_some(()))
    })?;
    assert_eq!(page.said()?.len(), 9, "{:?}", page.said()?);
    Ok(())
}

/// Nothing that a value holds is run, followed, or turns the text around it.
fn hostile_values_are_inert(browser: &Browser) -> Result {
    let site = Site::hosting("<fascia-map zone='low-back@left'></fascia-map>")?;
    let page = Page::open(browser, &site, "/host.html")?.desk()?;
    page.reads(".page-title", "Lower back")?;
    set(&page, "booking", "JaVaScRiPt:window.taken=1")?;
    set(
        &page,
        "clinic",
        "<img src=x onerror=window.taken=1>\u{202e}cinilC\u{0}",
    )?;
    set(&page, "emergency", "<script>window.taken=1</script>")?;
    page.reads(".help", "<img src=x onerror=window.taken=1>cinilC")?
        .has_not(".help a.primary")?
        .has_not(".help img")?
        .reads(".flags .emergency", "112")?;
    set(&page, "booking", "data:text/html,<script>alert(1)</script>")?;
    set(&page, "clinic", &"long ".repeat(200_000))?;
    page.reads(".help", "long long")?
        .has_not(".help a.primary")?;
    let length = page.ask(".help", "e => e.innerText.length")?;
    assert!(length.as_i64() < Some(400), "{length}");
    assert_eq!(
        page.script("return window.taken ?? null", &[])?,
        json!(null)
    );
    page.fits()?
        .click_zone("low-back", Side::Right)?
        .reads(".page-title", "right side")?;
    Ok(())
}

/// The clinic's way to get help is on each page of a place.
fn the_clinic_is_offered_for_help(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.phone()?;
    page.tap_zone("thigh-front", Side::Left)?
        .reads(".help", "The team at Harbour Street Physiotherapy")?
        .is(".help a.primary", "href", "https://example.org/book")?
        .is(".help a.primary", "rel", "noopener")?;
    Ok(())
}

fn set(page: &Page, name: &str, value: &str) -> Result {
    page.script(
        "document.querySelector('fascia-map').setAttribute(arguments[0], arguments[1])",
        &[json!(name), json!(value)],
    )?;
    Ok(())
}

paths![
    attributes_are_live,
    layers_may_be_left_out,
    a_place_set_by_the_page_leaves_the_focus,
    a_listener_may_answer_with_an_attribute,
    bad_values_are_told_and_the_default_used,
    hostile_values_are_inert,
    the_clinic_is_offered_for_help,
];
