//! Learn, the lines, the list of muscles, and where not to press.

use browser_tests::{Browser, Page, Result, Site};

fn a_lesson_is_opened_and_left(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.phone()?;
    page.tap("[data-opens=learn]")?
        .reads(".page-title", "Learn")?
        .tap(".pages li:first-child [data-opens]")?
        .has(".page > .lead")?
        .has(".page > h3")?
        .reads(".page > p:last-child", "Not yet reviewed by a clinician")?;
    page.press("Escape")?
        .reads(".page-title", "Learn")?
        .focus_is_on(".pages li:first-child [data-opens]")?;
    page.is_quiet()?;
    Ok(())
}

fn a_line_is_drawn_with_what_is_known_of_it(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.desk()?;
    page.click("[data-view=back]")?
        .click("[data-opens=lines]")?
        .reads(".page > .lead", "not proven")?
        .has(".overlay .line[d*=M]")?;
    page.click("[data-opens='line SBL']")?
        .shows("What is not known")?
        .has(".overlay .line[d*=M]")?
        .has(".claim .grade")?;
    page.click(".claim summary")?.has(".claim[open] p")?;
    page.is_quiet()?;
    Ok(())
}

/// Its words end at the lower back, and so does what is drawn, from behind and from the side.
fn the_back_line_ends_where_its_words_do(browser: &Browser) -> Result {
    let site = Site::hosting("<fascia-map></fascia-map>")?;
    let page = Page::open(browser, &site, "/host.html")?.desk()?;
    page.click("[data-opens=lines]")?
        .click("[data-opens='line SBL']")?
        .reads(".page > .lead", "to the lower back")?;
    let above = "line => { const place = line.closest('svg').querySelector('[data-zone=low-back]');\
         return place.getBBox().y - line.getBBox().y; }";
    for view in ["[data-view=back]", "[data-view=side][data-side=left]"] {
        page.click(view)?.is(view, "aria-pressed", "true")?;
        let above = page.ask(".overlay .line", above)?;
        let near = above.as_f64().is_some_and(|above| above.abs() < 30.0);
        assert!(near, "{view}: {above} units above the lower back");
    }
    Ok(())
}

fn places_not_to_press_are_named_and_hatched(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.desk()?;
    page.click("[data-opens=no-press]")?
        .reads(".page-title", "Where not to press")?
        .has(".pages li strong")?
        .has(".overlay .no-press[d*=M]")?;
    page.is_quiet()?;
    Ok(())
}

fn every_place_is_in_the_list_too(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.phone()?;
    page.has(".zone-list")?;
    let listed = page.count(".zone-list li")?;
    assert_eq!(listed, 95);
    page.tap(".zone-list details:nth-child(5) summary")?
        .tap(".zone-list [data-opens='zone low-back right']")?
        .reads(".page-title", "Lower back, right side")?;
    Ok(())
}

fn every_muscle_is_in_a_list(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.phone()?;
    page.tap("[data-opens=muscles]")?
        .has(".page li [lang=la]")?;
    assert_eq!(page.count(".page li")?, 120);
    Ok(())
}

/// Which side hurts is the person's to say, wherever a muscle is listed by its name alone.
fn a_list_asks_for_the_side(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.phone()?;
    let right = "[data-opens='muscle piriformis right']";
    page.click(".search-input")?
        .types("sciatica")?
        .click(".found-row")?
        .reads(".page-title", "Sciatica")?
        .tap(right)?
        .reads(".page-title", "right side")?
        .press("Escape")?
        .focus_is_on(right)?;
    assert!(page.name_of(right)?.ends_with(", right side"));
    page.fits()?;
    page.reload()?.tap("[data-opens=muscles]")?.has(right)?;
    assert_eq!(page.count(".page li [data-opens$=left]")?, 120);
    assert_eq!(page.count(".page li [data-opens$=right]")?, 120);
    Ok(())
}

/// Hard words are explained where they stand.
fn a_hard_word_is_explained_in_place(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.phone()?;
    page.tap("[data-opens=muscles]")?
        .tap(".page details summary")?
        .tap(".page li [data-opens]")?
        .has(".explain summary")?;
    page.tap(".explain summary")?.has(".explain[open] p")?;
    Ok(())
}

/// On a phone the panel can be drawn up and down.
fn the_sheet_changes_its_size(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.phone()?;
    for size in ["half", "tall", "low"] {
        page.tap(".handle")?.is(".map", "data-sheet", size)?;
    }
    Ok(())
}

paths![
    a_lesson_is_opened_and_left,
    a_line_is_drawn_with_what_is_known_of_it,
    the_back_line_ends_where_its_words_do,
    places_not_to_press_are_named_and_hatched,
    every_place_is_in_the_list_too,
    every_muscle_is_in_a_list,
    a_list_asks_for_the_side,
    a_hard_word_is_explained_in_place,
    the_sheet_changes_its_size,
];
