//! Headache at the temple: to the upper trapezius, with its warnings before its technique.

use browser_tests::{Browser, Page, Result, Side, Site};

fn from_temple_to_upper_trapezius(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.phone()?;
    // On a small screen the temple is a few pixels wide: the close-up has room for a finger.
    page.tap(".close-ups [data-view=head-front]")?
        .tap_zone("temple", Side::Right)?
        .reads(".page-title", "Temple, right side")?
        .has(".flags [data-flag=thunderclap-headache]")?
        .tap(".muscle-row[data-muscle=upper-trapezius]")?;
    page.reads(".page-title", "Upper trapezius")?
        .has(".gate [data-flag=neck-artery]")?
        .has(".gate [data-flag=heart-attack]")?
        .reads(".before", "Keep off")?
        .has_not(".technique")?;
    page.tap(".gate .primary")?
        .has(".technique .dose")?
        .has_not(".gate")?;
    page.is_quiet()?;
    Ok(())
}

/// The answer is kept nowhere: who comes back is asked again.
fn the_warning_comes_back(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.desk()?;
    page.click_zone("temple", Side::Right)?
        .click(".muscle-row[data-muscle=upper-trapezius]")?
        .click(".gate .primary")?
        .has(".technique")?;
    page.click(".back:not(.forward)")?
        .has(".ranked")?
        .click(".forward")?
        .has(".gate")?
        .has_not(".technique")?;
    Ok(())
}

paths![from_temple_to_upper_trapezius, the_warning_comes_back];
