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

paths![
    a_misspelt_condition_is_found,
    a_misspelt_muscle_is_found,
    what_was_typed_is_marked,
    nothing_found_says_what_to_do,
];
