//! Several painful places: what explains them together comes first.

use browser_tests::{Browser, Page, Result, Side, Site};

fn two_marks_narrow_the_list(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.phone()?;
    page.tap("[data-view=back]")?
        .tap_zone("low-back", Side::Left)?
        .tap(".mark-here")?
        .tap(".back")?
        .tap_zone("buttock-lower", Side::Left)?
        .tap(".mark-here")?
        .tap("[data-opens=marks]")?;
    page.reads(".page-title", "Where it hurts")?
        .reads(
            ".ranked li:first-child .reason",
            "Sends pain to both places you marked",
        )?
        .has(".overlay .pain.moderate")?;
    assert_eq!(page.count(".overlay .pain")?, 2);
    page.is_quiet()?;
    Ok(())
}

fn marks_are_changed_undone_and_cleared(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.desk()?;
    page.click_zone("temple", Side::Right)?
        .click(".mark-here")?
        .click(".page .segments button:last-child")?
        .has(".overlay .pain.strong")?
        .click("[data-opens=marks]")?;
    let undo = ".marks + .row > .chip:nth-child(2)";
    page.reads(undo, "Undo")?
        .click(undo)?
        .has(".overlay .pain.moderate")?
        .reads(".marks + .row > .chip:nth-child(3)", "Clear all")?
        .click(".marks + .row > .chip:nth-child(3)")?
        .shows("You have not marked a place yet")?
        .has_not(".overlay .pain")?;
    Ok(())
}

/// A mark stays when the figure is turned, and is told to those who do not see it.
fn marks_stay_and_are_told(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.desk()?;
    page.click_zone("temple", Side::Right)?
        .click(".mark-here")?
        .reads(".map > [role=status]", "1 marked")?;
    page.click("[data-view=side][data-side=right]")?
        .has(".overlay .pain[d*=M]")?
        .reads(".map > [role=status]", "Figure: Right side")?;
    Ok(())
}

paths![
    two_marks_narrow_the_list,
    marks_are_changed_undone_and_cleared,
    marks_stay_and_are_told,
];
