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
            "Pain can be felt in both places you marked",
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

/// What needs help at the marked places stands above everything else, each sign once.
fn signs_of_all_marks_come_first(browser: &Browser) -> Result {
    let site =
        Site::hosting("<fascia-map zone='calf@left' view='back' emergency='112'></fascia-map>")?;
    let page = Page::open(browser, &site, "/host.html")?.phone()?;
    page.tap(".mark-here")?
        .tap("[data-opens=marks]")?
        .tap(".marks + .row > .chip:first-child")?
        .tap_zone("low-back", Side::Left)?
        .tap(".mark-here")?
        .tap("[data-opens=marks]")?
        .reads(".flags-title", "Get help now")?
        .reads(".flags .emergency", "112")?
        .stands_above(".flags", ".marks")?;
    for flag in ["cauda-equina", "compartment", "blocked-artery", "leg-clot"] {
        let sign = format!(".flags > .signs > [data-flag={flag}]");
        assert_eq!(page.count(&sign)?, 1, "{flag}");
    }
    Ok(())
}

/// Who hears the list hears of which place a button speaks, and each muscle apart from its reason.
fn buttons_of_marks_name_their_places(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.desk()?;
    page.click_zone("temple", Side::Right)?
        .click(".mark-here")?
        .click_zone("chest-upper", Side::Left)?
        .click(".mark-here")?
        .click("[data-opens=marks]")?
        .has(".marks")?;
    for (row, place) in [(1, "Temple, right side"), (2, "Upper chest, left side")] {
        let of = |part: &str| page.name_of(&format!(".marks li:nth-child({row}) {part}"));
        assert_eq!(of(".segments")?, format!("It hurts here, {place}"));
        assert_eq!(of(".chip")?, format!("Remove mark, {place}"));
    }
    page.click(".marks .link")?.reads(".page-title", "Temple")?;
    let name = page.name_of(".muscle-row")?;
    assert!(name.contains(", Pain often felt here, "), "{name}");
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
    signs_of_all_marks_come_first,
    buttons_of_marks_name_their_places,
    marks_stay_and_are_told,
];
