//! A muscle that nobody should press alone.

use browser_tests::{Browser, Page, Result, Side, Site};

fn it_says_why_and_offers_no_technique(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.phone()?;
    page.tap_zone("groin", Side::Left)?
        .reads(".muscle-row[data-muscle=iliopsoas]", "By a professional")?
        .tap(".muscle-row[data-muscle=iliopsoas]")?
        .reads(".care", "Why not by yourself")?
        .reads(".before", "Take care")?
        .reads(".before", "Tell the professional about")?
        .reads(".before", "Keep off")?;
    assert!(!page.text_of(".care")?.contains("Before you start"));
    for absent in [".release", ".technique", ".timer", ".gate .primary"] {
        page.has_not(absent)?;
    }
    page.has(".help a.primary")?.is_quiet()?;
    Ok(())
}

/// Each sign stands under what it asks for: a lump in the breast is no emergency.
fn signs_stand_under_what_they_ask_for(browser: &Browser) -> Result {
    let site =
        Site::hosting("<fascia-map muscle='subscapularis@left' emergency='112'></fascia-map>")?;
    let page = Page::open(browser, &site, "/host.html")?.desk()?;
    for (flag, heading) in [
        ("stroke", "Get help now if you notice"),
        ("arm-clot", "See a doctor the same day if you notice"),
        ("breast-change", "Book a visit if you notice"),
    ] {
        let sign = format!(".care [data-flag={flag}]");
        assert_eq!(page.ask(&sign, OVER)?, heading, "{flag}");
    }
    page.reads(".care .emergency", "112")?
        .stands_above(".care .emergency", ".care [data-flag=arm-clot]")?;
    assert_eq!(page.count(".care .emergency")?, 1);
    Ok(())
}

/// The heading over a sign.
const OVER: &str = "e => e.closest('ul').previousElementSibling.textContent";

paths![
    it_says_why_and_offers_no_technique,
    signs_stand_under_what_they_ask_for,
];
