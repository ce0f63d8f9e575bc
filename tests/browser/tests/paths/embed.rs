//! The element on a clinic's page: one, many, moved, removed, from another origin.

use browser_tests::{Browser, Page, Result, Side, Site, host, until};
use serde_json::json;

/// A strict clinic lets it run, with Trusted Types, and has nothing to report.
fn a_strict_policy_is_kept(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.desk()?;
    page.click("[data-view=back]")?
        .click_zone("low-back", Side::Left)?
        .click(".muscle-row")?
        .has(".care")?
        .is_quiet()?;
    assert_eq!(site.violations(), Vec::<String>::new());
    Ok(())
}

/// Site builders strip tags that they do not know.
fn a_div_becomes_a_map(browser: &Browser) -> Result {
    let body = "<div id='ours' data-fascia-map data-view='back' data-clinic='Our Team'\
         data-open-root><p>Plain words</p></div>";
    let site = Site::options().hosting(body).serve()?;
    let page = Page::open(browser, &site, "/host.html")?.desk()?;
    page.is("[data-view=back]", "aria-pressed", "true")?
        .click_zone("low-back", Side::Left)?
        .reads(".help", "The team at Our Team")?;
    let id = page.script("return document.querySelector('fascia-map').id", &[])?;
    assert_eq!(id, json!("ours"));
    Ok(())
}

fn ten_maps_share_one_download(browser: &Browser) -> Result {
    let ten = "<fascia-map></fascia-map>".repeat(10);
    let site = Site::hosting(&ten)?;
    let page = Page::open(browser, &site, "/host.html")?.desk()?;
    for index in 0..10 {
        page.script(
            "document.querySelectorAll('fascia-map')[arguments[0]].scrollIntoView()",
            &[json!(index)],
        )?;
        page.map(index).has(".figure .target")?;
    }
    for ending in [".wasm", ".js"] {
        let asked = site.requests();
        let asked: Vec<_> = asked.iter().filter(|r| r.path.ends_with(ending)).collect();
        let files = if ending == ".js" { 2 } else { 1 };
        assert_eq!(asked.len(), files, "{asked:?}");
    }
    page.map(9)
        .click_zone("temple", Side::Left)?
        .reads(".page-title", "Temple, left side")?;
    page.map(8).reads(".page-title", "Tap where it hurts")?;
    page.is_quiet()?;
    Ok(())
}

/// It starts when it comes near the screen, and not before.
fn far_below_it_waits(browser: &Browser) -> Result {
    let site = Site::hosting("<p style='height: 4000px'>Above</p><fascia-map></fascia-map>")?;
    let page = Page::open(browser, &site, "/host.html")?.desk()?;
    let asked = site.requests();
    assert!(
        !asked.iter().any(|r| r.path.ends_with("_bg.wasm")),
        "{asked:?}"
    );
    page.script("document.querySelector('fascia-map').scrollIntoView()", &[])?;
    page.has(".figure .target")?;
    Ok(())
}

fn a_script_may_add_move_and_remove_it(browser: &Browser) -> Result {
    let site = Site::hosting("<div id='one'></div><div id='two'></div>")?;
    let page = Page::open(browser, &site, "/host.html")?.desk()?;
    page.script(
        "const map = document.createElement('fascia-map'); map.setAttribute('open-root', '');\
         document.querySelector('#one').append(map)",
        &[],
    )?;
    page.click_zone("temple", Side::Left)?
        .reads(".page-title", "Temple")?;
    page.script(
        "document.querySelector('#two').append(document.querySelector('fascia-map'))",
        &[],
    )?;
    page.reads(".page-title", "Temple")?;
    page.script(
        "window.kept = document.querySelector('fascia-map'); kept.remove()",
        &[],
    )?;
    until("the map should be taken down", || {
        let parts = page.script(
            "return kept.shadowRoot.querySelectorAll('.figure').length",
            &[],
        )?;
        Ok((parts == 0).then_some(()))
    })?;
    page.script("document.querySelector('#one').append(kept)", &[])?;
    page.reads(".page-title", "Tap where it hurts")?
        .click_zone("temple", Side::Right)?
        .reads(".page-title", "Temple, right side")?
        .is_quiet()?;
    Ok(())
}

/// A clinic's page may serve the files from elsewhere.
fn from_another_origin(browser: &Browser) -> Result {
    let files = Site::options()
        .header("Access-Control-Allow-Origin", "*")
        .serve()?;
    let page = host(
        &files.address("/fascia-map.js"),
        "<fascia-map></fascia-map>",
    );
    let clinic = Site::options()
        .page("/host.html", &page)
        .open_root()
        .serve()?;
    let page = Page::open(browser, &clinic, "/host.html")?.desk()?;
    page.click_zone("temple", Side::Left)?
        .reads(".page-title", "Temple, left side")?
        .is_quiet()?;
    let asked = clinic.requests();
    assert!(
        !asked.iter().any(|r| r.path.contains("fascia-map")),
        "{asked:?}"
    );
    Ok(())
}

paths![
    a_strict_policy_is_kept,
    a_div_becomes_a_map,
    ten_maps_share_one_download,
    far_below_it_waits,
    a_script_may_add_move_and_remove_it,
    from_another_origin,
];
