//! Search by keyboard, with misspellings.

use browser_tests::{Browser, Page, Result, Site};

fn a_misspelt_condition_is_found(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.desk()?;
    page.has(".figure")?
        .tab_to(".search-input")?
        .types("siatica")?
        .reads("li:first-child > .found-row", "Sciatica")?
        .reads(".search [role=status]", "found")?;
    page.press("ArrowDown")?
        .focus_is_on("li:first-child > .found-row")?
        .press("Enter")?;
    page.reads(".page-title", "Sciatica")?
        .focus_is_on(".page-title")?
        .has_not(".found")?
        .has(".flags [data-flag=cauda-equina]")?
        .shows("What it cannot tell")?;
    page.is_quiet()?;
    Ok(())
}

fn a_misspelt_muscle_is_found(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.desk()?;
    page.has(".figure")?
        .tab_to(".search-input")?
        .types("trapezuis")?
        .reads("li:first-child > .found-row", "rapezius")?;
    page.press("ArrowDown")?
        .press("ArrowDown")?
        .press("ArrowUp")?
        .press("Enter")?;
    page.reads(".page-title", "rapezius")?;
    Ok(())
}

fn what_was_typed_is_marked(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.phone()?;
    page.tap(".search-input")?
        .types("knee")?
        .reads(".found mark", "nee")?;
    page.press("Escape")?.has_not(".found")?;
    Ok(())
}

fn nothing_found_says_what_to_do(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.phone()?;
    page.tap(".search-input")?
        .types("zzqqxx")?
        .reads(".found", "Nothing found")?
        .is_quiet()?;
    Ok(())
}

/// Enter opens the first result, from the box.
fn enter_opens_the_first(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.desk()?;
    page.tab_to(".search-input")?
        .types("right knee")?
        .reads("li:first-child > .found-row", "Front of knee, right")?
        .press("Enter")?;
    page.reads(".page-title", "Front of knee, right side")?
        .focus_is_on(".page-title")?
        .has_not(".found")?
        .is_quiet()?;
    Ok(())
}

/// Who searches for a danger reads and hears what to do, above all other results.
fn a_danger_says_what_to_do(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.phone()?;
    page.tap(".search-input")?
        .types("heart attack")?
        .reads("li:first-child.flags", "Get help now if you notice")?
        .reads("li:first-child.flags", "call your local emergency number")?
        .has("li:first-child.flags [data-flag=heart-attack]")?
        .reads(".search [role=status]", "Get help now if you notice")?
        .reads("li:last-child > .found-row", "How to do it safely")?
        .press("Enter")?;
    page.reads(".page-title", "How to do it safely")?
        .is_quiet()?;
    Ok(())
}

/// As many are said to be found as there are rows, and nothing where only spaces are typed.
fn what_is_counted_is_shown(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.phone()?;
    page.tap(".search-input")?
        .types("armpit")?
        .reads(".found", "left")?
        .reads(".search [role=status]", "2 found")?
        .press("Escape")?
        .has_not(".found")?
        .types("  ")?
        .has(".search [role=status]:empty")?;
    Ok(())
}

/// What is open already is not opened again: its list goes all the same.
fn what_is_open_can_be_chosen(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.desk()?;
    for _ in 0..2 {
        page.click(".search-input")?
            .types("sciatica")?
            .click("li:first-child > .found-row")?
            .reads(".page-title", "Sciatica")?
            .has_not(".found")?;
    }
    Ok(())
}

/// A hard word leads to the page that explains it, with nothing folded over it.
fn a_word_is_shown_where_it_is_explained(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.phone()?;
    page.tap(".search-input")?
        .types("referred pain")?
        .reads("li:first-child > .found-row", "Referred pain")?
        .tap("li:first-child > .found-row")?
        .reads(".page-title", "Learn")?
        .shows("Hard words, explained")?
        .reads(".page dl", "Referred pain")?;
    Ok(())
}

paths![
    a_misspelt_condition_is_found,
    a_misspelt_muscle_is_found,
    what_was_typed_is_marked,
    nothing_found_says_what_to_do,
    enter_opens_the_first,
    a_danger_says_what_to_do,
    what_is_counted_is_shown,
    what_is_open_can_be_chosen,
    a_word_is_shown_where_it_is_explained,
];
