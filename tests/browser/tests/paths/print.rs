//! The hand-out: one sheet of paper about a muscle, or about the places marked.

use browser_tests::{Browser, Page, Result, Side, Site, until};

/// Catches what is printed, instead of a dialogue that nobody would close.
const CATCH: &str = "
    const real = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow').get;
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', { get() {
        const view = real.call(this);
        view.print = () => { window.printed = [view.document.title, view.document.body.innerText]; };
        return view;
    } });";

fn a_muscle_becomes_a_sheet_of_paper(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.desk()?;
    page.script(CATCH, &[])?;
    page.click_zone("temple", Side::Right)?
        .click(".muscle-row[data-muscle=upper-trapezius]")?
        .click(".page .row > .chip:nth-child(3)")?;
    let (title, text) = printed(&page)?;
    assert!(title.contains("trapezius"), "{title}");
    for part in [
        "Hand-out from Harbour Street Physiotherapy",
        "right side",
        "Get help now, and do not press, if you notice",
        "Before you start",
        "Ball, at a wall",
        "Stop at once",
        "https://example.org/book",
        "Not yet reviewed by a clinician",
    ] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
    let before = text.find("Before you start");
    assert!(before < text.find("Ball, at a wall"), "{text}");
    page.is_quiet()?;
    assert_eq!(site.violations(), Vec::<String>::new());
    Ok(())
}

/// What speaks against pressing is all on the sheet, each kind under its own words, before the technique.
fn a_sheet_holds_every_caution(browser: &Browser) -> Result {
    let site = Site::hosting(
        "<fascia-map muscle='vastus-lateralis@left' emergency='112' booking='/book'></fascia-map>",
    )?;
    let page = Page::open(browser, &site, "/host.html")?.desk()?;
    page.script(CATCH, &[])?;
    page.click(".page .row > .chip:nth-child(3)")?;
    let (_, text) = printed(&page)?;
    let at = |part: &str| {
        let at = text.find(part);
        at.unwrap_or_else(|| panic!("{part} is not in {text}"))
    };
    let order = [
        "112",
        "Not at all with: ",
        "Not on skin or tissue with: ",
        "Ask a professional first with: ",
        "Pressure",
    ];
    assert!(order.map(at).is_sorted(), "{text}");
    // One of this muscle, one of all.
    for never in ["Heavy muscle bruise", "Broken bone"] {
        let line = at("Not at all with: ")..at("Not on skin or tissue with: ");
        assert!(line.contains(&at(never)), "{never}: {text}");
    }
    assert!(at("/book") > at("://"), "{text}");
    Ok(())
}

fn marked_places_become_a_sheet_of_paper(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.phone()?;
    page.script(CATCH, &[])?;
    page.tap("[data-view=back]")?
        .tap_zone("low-back", Side::Left)?
        .tap(".mark-here")?
        .tap("[data-opens=marks]")?
        .tap(".marks + .row > .chip:nth-child(4)")?;
    let (_, text) = printed(&page)?;
    assert!(text.contains("Lower back, left side"), "{text}");
    assert!(text.contains("often sends pain here"), "{text}");
    let words: Vec<_> = text.split_whitespace().collect();
    assert!(words.join(" ").contains("L Back R"), "{text}");
    Ok(())
}

/// A muscle for professionals is printed with the reason and without a technique.
fn a_sheet_for_a_professional_has_no_technique(browser: &Browser) -> Result {
    let site = Site::hosting("<fascia-map muscle='iliopsoas@left'></fascia-map>")?;
    let page = Page::open(browser, &site, "/host.html")?.desk()?;
    page.script(CATCH, &[])?;
    page.click(".page .row > .chip:nth-child(3)")?;
    let (_, text) = printed(&page)?;
    assert!(text.contains("Why not by yourself"), "{text}");
    assert!(!text.contains("Pressure"), "{text}");
    Ok(())
}

/// Title and text of what was handed to the printer.
fn printed(page: &Page) -> Result<(String, String)> {
    until("something should be printed", || {
        let printed = page.script("return window.printed", &[])?;
        let word = |index: usize| printed[index].as_str().map(ToOwned::to_owned);
        Ok(word(0).zip(word(1)))
    })
}

paths![
    a_muscle_becomes_a_sheet_of_paper,
    a_sheet_holds_every_caution,
    marked_places_become_a_sheet_of_paper,
    a_sheet_for_a_professional_has_no_technique,
];
