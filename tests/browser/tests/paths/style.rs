//! What a clinic may style: custom properties around the element or on it, and the parts by their names.

use browser_tests::{Browser, Page, Result, Side, Site};
use serde_json::json;

/// A page with this style around a map.
fn styled(style: &str) -> Result<Site> {
    Site::hosting(&format!("<style>{style}</style><fascia-map></fascia-map>"))
}

fn look(page: &Page, selector: &str, property: &str) -> Result<String> {
    let ask = format!("e => getComputedStyle(e).getPropertyValue('{property}')");
    let found = page.ask(selector, &ask)?;
    Ok(found.as_str().unwrap_or_default().to_owned())
}

fn properties_are_taken_over(browser: &Browser) -> Result {
    let site = styled(
        ":root { --fm-accent: rgb(120, 20, 80); --fm-on-accent: rgb(255, 255, 250); --fm-font: monospace;\
         --fm-panel: rgb(250, 250, 240); --fm-accent-dark: rgb(255, 180, 220) }\
         fascia-map { --fm-link: rgb(100, 0, 60); --fm-radius: 3px; --fm-space: 24px; --fm-height: 640px;\
         --fm-font-display: fantasy; --fm-ground: rgb(240, 250, 250); --fm-ink: rgb(10, 10, 10) }",
    )?;
    let page = Page::open(browser, &site, "/host.html")?.desk()?;
    page.has(".link")?;
    assert_eq!(look(&page, ".link", "color")?, "rgb(100, 0, 60)");
    page.click_zone("temple", Side::Left)?.has(".mark-here")?;
    for (selector, property, value) in [
        (".primary", "background-color", "rgb(120, 20, 80)"),
        (".primary", "color", "rgb(255, 255, 250)"),
        (".panel", "background-color", "rgb(250, 250, 240)"),
        (".map", "background-color", "rgb(240, 250, 250)"),
        (".map", "color", "rgb(10, 10, 10)"),
        (".map", "height", "640px"),
        (".map", "border-top-left-radius", "3px"),
        (".page", "padding-left", "24px"),
        (".page", "font-family", "monospace"),
        (".page-title", "font-family", "fantasy"),
    ] {
        assert_eq!(
            look(&page, selector, property)?,
            value,
            "{selector} {property}"
        );
    }
    page.script(
        "document.querySelector('fascia-map').setAttribute('theme', 'dark')",
        &[],
    )?;
    page.is(".map", "data-theme", "dark")?;
    let dark = look(&page, ".primary", "background-color")?;
    assert_eq!(dark, "rgb(255, 180, 220)");
    // What is not set for the dark theme stays the map's own: a clinic's light ground would hide light words.
    assert_eq!(look(&page, ".map", "background-color")?, "rgb(27, 25, 24)");
    Ok(())
}

/// Names that the map uses inside are out of the page's reach.
fn other_properties_do_not_leak_in(browser: &Browser) -> Result {
    let site = styled(
        "* { --accent: red !important; --ink: red !important; --font: fantasy !important; --radius: 90px !important;\
         --space: 90px !important; --height: 9px !important; --panel: red !important }",
    )?;
    let page = Page::open(browser, &site, "/host.html")?.desk()?;
    page.has(".figure .target")?;
    assert_eq!(look(&page, ".map", "color")?, "rgb(43, 37, 34)");
    assert_eq!(look(&page, ".map", "border-top-left-radius")?, "14px");
    assert_eq!(look(&page, ".page", "padding-left")?, "16px");
    assert!(!look(&page, ".page", "font-family")?.contains("fantasy"));
    Ok(())
}

/// Each part of the manifest is there and takes a style; nothing else does.
fn parts_take_styles(browser: &Browser) -> Result {
    const PARTS: [&str; 11] = [
        "stage", "figure", "views", "layers", "zoom", "panel", "search", "page", "title", "list",
        "button",
    ];
    let style: String = PARTS
        .map(|part| format!("fascia-map::part({part}) {{ outline: 3px dotted rgb(1, 2, 3) }} "))
        .concat();
    let site = styled(&style)?;
    let page = Page::open(browser, &site, "/host.html")?.desk()?;
    page.click_zone("temple", Side::Left)?.has(".mark-here")?;
    for part in PARTS {
        let found = look(&page, &format!("[part={part}]"), "outline-style")?;
        assert_eq!(found, "dotted", "{part}");
    }
    let others = page.ask(
        ".map",
        "map => [...map.querySelectorAll('*')].filter(e => !e.matches('[part]') &&\
         getComputedStyle(e).outlineStyle === 'dotted').length",
    )?;
    assert_eq!(others, json!(0));
    page.has("[part=list]")?;
    Ok(())
}

paths![
    properties_are_taken_over,
    other_properties_do_not_leak_in,
    parts_take_styles,
];
