//! Calf pain: a clot in a leg must be thought of before anybody presses.

use browser_tests::{Browser, Page, Result, Side, Site};

const CLOT: &str = "[data-flag=leg-clot]";

fn the_clot_comes_before_any_technique(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.phone()?;
    page.tap("[data-view=back]")?
        .tap_zone("calf", Side::Left)?
        .reads(".page-title", "Calf, left side")?
        .has(&format!(".flags > .signs > {CLOT}"))?
        .reads(
            &format!(".flags {CLOT}"),
            "Get help now if: You are also short of breath",
        )?
        .stands_above(&format!(".flags {CLOT}"), ".ranked")?
        .has_not(".technique")?;
    page.tap(".muscle-row[data-muscle=gastrocnemius]")?
        .has(&format!(".gate {CLOT}"))?
        .reads(".gate", "If yes, do not press")?
        .has_not(".technique")?
        .has_not(".timer")?;
    page.tap(".gate .primary")?.has(".technique")?;
    page.is_quiet()?;
    Ok(())
}

/// Above a list of names people search for: the same signs under the same words, with whom to call.
fn a_condition_says_what_its_signs_ask_for(browser: &Browser) -> Result {
    let site = Site::hosting("<fascia-map emergency='112'></fascia-map>")?;
    let page = Page::open(browser, &site, "/host.html")?.phone()?;
    page.tap(".search-input")?
        .types("calf cramp")?
        .tap(".found-row")?
        .reads(".page-title", "cramp")?;
    for (flag, heading) in [
        ("compartment", "Get help now if you notice"),
        ("leg-clot", "See a doctor the same day if you notice"),
        ("leg-artery-disease", "Book a visit if you notice"),
    ] {
        let sign = format!(".flags [data-flag={flag}]");
        assert_eq!(page.ask(&sign, OVER)?, heading, "{flag}");
    }
    page.reads(".flags .emergency", "112")?
        .stands_above(".flags .emergency", &format!(".flags {CLOT}"))?;
    assert!(!page.text_of(".flags")?.contains("More signs to know"));
    Ok(())
}

/// A sign that can wait for a visit is not called an emergency, and no number is given where none is needed.
fn a_gate_asks_for_no_more_than_its_signs(browser: &Browser) -> Result {
    for (muscle, headings, calls) in [
        (
            "gluteus-medius",
            "Get help now if you notice; Book a visit if you notice",
            1,
        ),
        (
            "vastus-lateralis",
            "See a doctor the same day if you notice",
            0,
        ),
        (
            "hand-interossei",
            "See a doctor the same day if you notice",
            0,
        ),
        // The same day, and an emergency with short breath.
        ("soleus", "See a doctor the same day if you notice", 1),
    ] {
        let site = Site::hosting(&format!(
            "<fascia-map muscle='{muscle}@right'></fascia-map>"
        ))?;
        let page = Page::open(browser, &site, "/host.html")?.desk()?;
        let found = page.ask(".gate", HEADINGS)?;
        assert_eq!(found, headings, "{muscle}");
        assert_eq!(page.count(".gate .emergency")?, calls, "{muscle}");
    }
    Ok(())
}

/// The heading over a sign.
const OVER: &str = "e => e.closest('ul').previousElementSibling.textContent";

/// The headings in a part.
const HEADINGS: &str =
    "e => [...e.querySelectorAll('h1, h2, h3, h4')].map(h => h.textContent).join('; ')";

paths![
    the_clot_comes_before_any_technique,
    a_condition_says_what_its_signs_ask_for,
    a_gate_asks_for_no_more_than_its_signs,
];
