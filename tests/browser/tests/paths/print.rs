//! The hand-out: one sheet of paper about a muscle, or about the places marked.

use browser_tests::{Browser, Page, Result, Side, Site, until};

/// Catches what is printed, instead of a dialogue that nobody would close.
const CATCH: &str = "
    const real = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow').get;
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', { get() {
        const view = real.call(this);
        view.print = () => {
            window.printed = [view.document.title, view.document.body.innerText];
            // As wide and high as what a printer leaves of A4.
            this.style.cssText = 'inline-size: 190mm; block-size: 277mm';
            view.document.documentElement.style.overflow = 'hidden';
            const end = view.document.querySelector('article').getBoundingClientRect().bottom;
            window.overflows = Math.max(0, Math.ceil(end) + 8 - this.clientHeight);
        };
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
        "Do you have any of these signs now? If yes, do not press.",
        "Get help now if you notice",
        "See a doctor the same day if you notice",
        "Before you start",
        "Ball, at a wall",
        "Hold 30 seconds",
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
        "<fascia-map muscle='vastus-medialis@left' emergency='112' booking='/book'></fascia-map>",
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
    assert!(text.contains("pain often felt here"), "{text}");
    let words: Vec<_> = text.split_whitespace().collect();
    assert!(words.join(" ").contains("L Back R"), "{text}");
    Ok(())
}

/// A place that may be pressed as its rule says is not forbidden, and its rule is not lost; where no sign is an
/// emergency, none is called one.
fn a_sheet_asks_for_what_is_meant(browser: &Browser) -> Result {
    let text = sheet_of(browser, "<fascia-map muscle='soleus@left'></fascia-map>")?;
    for part in [
        "Keep off, or press only as it says",
        "Calf: Go through the clot questions every time.",
        "Avoid: ",
        "Roll slowly ",
    ] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
    assert!(!text.contains("Keep off: "), "{text}");
    let text = sheet_of(
        browser,
        "<fascia-map muscle='vastus-lateralis@left' emergency='112'></fascia-map>",
    )?;
    assert!(
        text.contains("See a doctor the same day if you notice"),
        "{text}"
    );
    assert!(!text.contains("Get help now"), "{text}");
    assert!(!text.contains("112"), "{text}");
    Ok(())
}

/// How much each place hurts, what needs help there, and a muscle for each place.
fn marks_lose_nothing_on_paper(browser: &Browser) -> Result {
    let site = Site::hosting(
        "<fascia-map zone='low-back@left' view='back' emergency='112'></fascia-map>",
    )?;
    let page = Page::open(browser, &site, "/host.html")?.desk()?;
    page.script(CATCH, &[])?;
    page.click(".mark-here")?
        .click(".page .segments button:last-child")?;
    for (zone, name) in [
        ("head-back@left", "Back of head"),
        ("palm@right", "Palm"),
        ("calf@right", "Calf"),
    ] {
        let open = "document.querySelector('fascia-map').setAttribute('zone', arguments[0])";
        page.script(open, &[zone.into()])?;
        page.reads(".page-title", name)?.click(".mark-here")?;
    }
    page.click("[data-opens=marks]")?
        .has(".marks li:nth-child(4)")?
        .click(".marks + .row > .chip:nth-child(4)")?;
    let (_, text) = printed(&page)?;
    for part in [
        "Get help now if you notice",
        "For help now, call 112",
        "Your genitals, bottom or inner thighs tingle",
        "One leg only: it throbs",
        "Lower back, left side: Strong",
        "Calf, right side: Moderate",
    ] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
    let muscles = text
        .find("Muscles that often send pain here")
        .map_or("", |at| &text[at..]);
    for place in ["Lower back", "Back of head", "Palm", "Calf"] {
        assert!(muscles.contains(place), "no muscle for {place}: {muscles}");
    }
    Ok(())
}

/// Even with the most signs and the longest techniques all of it is on one side of A4.
fn a_long_sheet_is_one_page(browser: &Browser) -> Result {
    for muscle in [
        "upper-trapezius",
        "thoracic-multifidi-rotatores",
        "gastrocnemius",
    ] {
        let site = Site::hosting(&format!(
            "<fascia-map muscle='{muscle}@left' clinic='Harbour Street'></fascia-map>"
        ))?;
        let page = Page::open(browser, &site, "/host.html")?.desk()?;
        page.script(CATCH, &[])?;
        page.click(".page .row > .chip:nth-child(3)")?;
        printed(&page)?;
        let overflows = page.script("return window.overflows", &[])?;
        assert_eq!(overflows, 0, "pixels of {muscle} beyond the page");
    }
    Ok(())
}

/// The text that is printed of the muscle on a page.
fn sheet_of(browser: &Browser, body: &str) -> Result<String> {
    let site = Site::hosting(body)?;
    let page = Page::open(browser, &site, "/host.html")?.desk()?;
    page.script(CATCH, &[])?;
    page.click(".page .row > .chip:nth-child(3)")?;
    Ok(printed(&page)?.1)
}

/// A muscle for professionals is printed with the reason and without a technique.
fn a_sheet_for_a_professional_has_no_technique(browser: &Browser) -> Result {
    let site = Site::hosting("<fascia-map muscle='iliopsoas@left'></fascia-map>")?;
    let page = Page::open(browser, &site, "/host.html")?.desk()?;
    page.script(CATCH, &[])?;
    page.click(".page .row > .chip:nth-child(3)")?;
    let (_, text) = printed(&page)?;
    assert!(text.contains("Why not by yourself"), "{text}");
    for absent in [
        "Pressure",
        "Before you start",
        "Stop at once",
        "do not press.",
    ] {
        assert!(!text.contains(absent), "{absent} is in {text}");
    }
    let at = |part: &str| text.find(part);
    assert!(
        at("Get help now if you notice") < at("See a doctor the same day"),
        "{text}"
    );
    assert!(
        at("See a doctor the same day") < at("New groin pain"),
        "{text}"
    );
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
    a_sheet_asks_for_what_is_meant,
    marks_lose_nothing_on_paper,
    a_long_sheet_is_one_page,
    a_sheet_for_a_professional_has_no_technique,
];
