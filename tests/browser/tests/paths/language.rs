//! In the made-up language: every word comes from the content, and the page bears longer words and
//! the other direction. Run by itself on a build of that language.

use browser_tests::{Browser, Page, Result, Side, Site};
use serde_json::json;

/// Latin letters that can be seen or are spoken, and stand outside the brackets of the language.
///
/// Latin names and titles of sources are the same in every language.
const STRAY: &str = "(map) => {
    const own = '[lang=la], .source-list', stray = new Set();
    const look = (text) => {
        for (let before; before !== text;) [before, text] = [text, text.replace(/⟦[^⟦⟧]*⟧/g, ' ')];
        if (/[a-z]/i.test(text)) stray.add(text.trim().slice(0, 80));
    };
    for (const part of [map, ...map.querySelectorAll('*')]) {
        if (part.closest(own)) continue;
        for (const name of ['aria-label', 'aria-description', 'placeholder', 'title', 'alt'])
            look(part.getAttribute(name) ?? '');
        // A name with its typed part marked is one text.
        if (part.matches('mark') || ![...part.childNodes].some(node => node.nodeType === 3)) continue;
        const copy = part.cloneNode(true);
        copy.querySelectorAll(own).forEach(e => e.remove());
        look(copy.textContent);
    }
    return [...stray].slice(0, 10);
}";

const OPEN_ALL: &str =
    "map => { for (const part of map.querySelectorAll('details')) part.open = true; }";

fn every_word_comes_from_the_content(browser: &Browser) -> Result {
    let site = Site::hosting("<fascia-map></fascia-map>")?;
    let page = Page::open(browser, &site, "/host.html")?.desk()?;
    page.has(".zone-list")?;
    all_is_said_in(&page)?;
    page.click("[data-view=back]")?
        .click_zone("low-back", Side::Left)?
        .click(".mark-here")?
        .has(".ranked")?;
    all_is_said_in(&page)?;
    page.click("[data-opens=marks]")?.has(".marks")?;
    all_is_said_in(&page)?;
    page.click(".ranked .muscle-row")?
        .click(".gate .primary")?
        .has(".technique")?;
    all_is_said_in(&page)?;
    page.click(".search-input")?
        .types("psoas")?
        .has(".found-row")?;
    all_is_said_in(&page)?;
    for opens in ["learn", "muscles", "lines", "no-press"] {
        page.reload()?
            .click(&format!("[data-opens={opens}]"))?
            .has(".page-title:focus")?;
        all_is_said_in(&page)?;
    }
    page.is_quiet()?;
    Ok(())
}

fn all_is_said_in(page: &Page) -> Result {
    page.ask(".map", OPEN_ALL)?;
    assert_eq!(page.ask(".map", STRAY)?, json!([]));
    Ok(())
}

/// The text runs from right to left; the body and its sides do not turn with it.
fn it_is_laid_out_from_right_to_left(browser: &Browser) -> Result {
    let site = Site::hosting("<fascia-map></fascia-map>")?;
    let page = Page::open(browser, &site, "/host.html")?.desk()?;
    page.is(".map", "dir", "rtl")?.has("[data-zone=temple]")?;
    let x = |selector: &str| page.ask(selector, "e => e.getBoundingClientRect().x");
    assert!(x(".panel")?.as_f64() < x(".stage")?.as_f64());
    let temple = |side: &str| x(&format!(".target[data-zone=temple][data-side={side}]"));
    assert!(temple("right")?.as_f64() < temple("left")?.as_f64());
    Ok(())
}

fn longer_words_fit_a_phone(browser: &Browser) -> Result {
    let site = Site::hosting("<fascia-map></fascia-map>")?;
    let page = Page::open(browser, &site, "/host.html")?.phone()?;
    page.has(".zone-list")?.fits()?;
    page.tap("[data-view=back]")?
        .tap_zone("low-back", Side::Left)?
        .has(".ranked")?
        .fits()?;
    page.tap(".ranked .muscle-row")?
        .tap(".gate .primary")?
        .has(".technique")?
        .fits()?;
    page.tap(".search-input")?
        .types("psoas")?
        .has(".found-row")?
        .fits()?;
    Ok(())
}

paths![
    every_word_comes_from_the_content,
    it_is_laid_out_from_right_to_left,
    longer_words_fit_a_phone,
];
