//! A muscle that nobody should press alone.

use browser_tests::{Browser, Page, Result, Side, Site};

fn it_says_why_and_offers_no_technique(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.phone()?;
    page.tap_zone("groin", Side::Left)?
        .reads(".muscle-row[data-muscle=iliopsoas]", "By a professional")?
        .tap(".muscle-row[data-muscle=iliopsoas]")?
        .reads(".care", "Why not by yourself")?
        .reads(".care", "Before you start")?;
    for absent in [".release", ".technique", ".timer", ".gate .primary"] {
        page.has_not(absent)?;
    }
    page.has(".help a.primary")?.is_quiet()?;
    Ok(())
}

paths![it_says_why_and_offers_no_technique];
