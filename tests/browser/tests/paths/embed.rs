//! The element on a clinic's page: one, many, moved, removed, from another origin.

use anyhow::Context;
use browser_tests::{Browser, Page, Result, Side, Site, dist, host, until};
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
    let body = "<div id='ours' class='theirs' data-fascia-map data-view='back' data-clinic='Our Team'\
         data-open-root data-id='7' data-onclick='x'><p>Plain words</p></div>";
    let site = Site::options().hosting(body).serve()?;
    let page = Page::open(browser, &site, "/host.html")?.desk()?;
    page.is("[data-view=back]", "aria-pressed", "true")?
        .click_zone("low-back", Side::Left)?
        .reads(".help", "The team at Our Team")?;
    page.script(
        "const div = document.querySelector('#ours'); div.dataset.view = 'front';\
         div.removeAttribute('data-clinic')",
        &[],
    )?;
    page.is("[data-view=front]", "aria-pressed", "true")?
        .reads(".help", "A physiotherapist or doctor")?
        .is_quiet()?;
    let seen = page.script(
        "const div = document.querySelector('#ours'), map = div.querySelector('fascia-map');\
         return [div.className, div.children.length, map.id, map.textContent, map.hasAttribute('onclick')]",
        &[],
    )?;
    assert_eq!(seen, json!(["theirs", 1, "", "Plain words", false]));
    Ok(())
}

/// A place that a div names is opened again when it is named again, and by no other change of the div.
fn a_div_may_ask_again(browser: &Browser) -> Result {
    let site = Site::options()
        .hosting("<div data-fascia-map data-open-root data-zone='temple@left'></div>")
        .serve()?;
    let page = Page::open(browser, &site, "/host.html")?.desk()?;
    page.reads(".page-title", "Temple")?
        .click_zone("forehead", Side::Left)?
        .reads(".page-title", "orehead")?;
    let change = |how: &str| page.script(&["document.querySelector('div').", how].concat(), &[]);
    change("dataset.theme = 'dark'")?;
    page.is(".map", "data-theme", "dark")?
        .reads(".page-title", "orehead")?;
    change("dataset.zone = 'temple@left'")?;
    page.reads(".page-title", "Temple")?;
    Ok(())
}

/// Builders and scripts may add it after the page has loaded, and take it away again.
fn a_div_added_later_becomes_a_map(browser: &Browser) -> Result {
    let site = Site::hosting("<div id='later'></div>")?;
    let page = Page::open(browser, &site, "/host.html")?.desk()?;
    let add = "const div = document.createElement('div'), around = document.createElement('section');\
         div.dataset.fasciaMap = ''; div.dataset.openRoot = ''; div.dataset.zone = 'temple@right';\
         around.append(div); document.querySelector('#later').replaceChildren(around)";
    page.script(add, &[])?;
    page.reads(".page-title", "Temple, right side")?;
    page.script("document.querySelector('#later').replaceChildren()", &[])?;
    page.script(add, &[])?;
    page.reads(".page-title", "Temple, right side")?
        .is_quiet()?;
    let maps = page.script("return document.querySelectorAll('fascia-map').length", &[])?;
    assert_eq!(maps, json!(1));
    Ok(())
}

/// A div that is made a map later, filled anew, or copied, is one as well.
fn a_div_stays_a_map(browser: &Browser) -> Result {
    let site =
        Site::hosting("<div id='one' data-open-root><p>Words</p></div><div id='two'></div>")?;
    let page = Page::open(browser, &site, "/host.html")?.desk()?;
    page.script(
        "document.querySelector('#one').setAttribute('data-fascia-map', '')",
        &[],
    )?;
    page.has(".figure .target")?;
    page.script(
        "document.querySelector('#one').innerHTML = '<p>Others</p>'",
        &[],
    )?;
    page.has(".figure .target")?;
    page.script(
        "const one = document.querySelector('#one'), copy = one.cloneNode(true);\
         copy.id = 'copy'; document.querySelector('#two').append(copy); one.remove();\
         copy.dataset.view = 'back'",
        &[],
    )?;
    page.has("[data-view=back][aria-pressed=true]")?
        .is_quiet()?;
    Ok(())
}

/// A copy of a map that runs does not say of itself that it runs; and one that is moved into a frame keeps its look.
fn copies_and_moves_are_whole(browser: &Browser) -> Result {
    let body = "<fascia-map open-root></fascia-map><div style='height: 4000px'></div>\
         <iframe id='frame' style='width: 700px; height: 900px'></iframe>";
    let site = Site::options().hosting(body).serve()?;
    let page = Page::open(browser, &site, "/host.html")?.desk()?;
    page.has(".figure .target")?;
    let copied = "const copy = document.querySelector('fascia-map').cloneNode(true); document.body.append(copy);\
         const state = copy.dataset.state ?? null; copy.remove(); return state";
    assert_eq!(page.script(copied, &[])?, json!(null));
    let moved = "const map = document.querySelector('fascia-map');\
         document.querySelector('#frame').contentDocument.body.append(map); window.moved = map";
    page.script(moved, &[])?;
    until("the map should have its height", || {
        let height = "return moved.getBoundingClientRect().height";
        let height = page.script(height, &[])?;
        Ok((height.as_f64() < Some(1000.0) && height.as_f64() > Some(400.0)).then_some(()))
    })
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
        assert_eq!(asked.len(), 1, "{asked:?}");
    }
    page.map(9)
        .click_zone("temple", Side::Left)?
        .reads(".page-title", "Temple, left side")?;
    page.map(8).reads(".page-title", "Tap where it hurts")?;
    page.is_quiet()?;
    Ok(())
}

/// What a page asks for early is what the map then takes, from a server that lets hashed files be kept.
fn whole_pages_ask_for_each_file_once(browser: &Browser) -> Result {
    for path in ["/", "/embed.html"] {
        let kept = ("Cache-Control", "public, max-age=31536000, immutable");
        let options = Site::options().header(kept.0, kept.1);
        let site = options.open_root().serve()?;
        let page = Page::open(browser, &site, path)?;
        page.has(".figure .target")?.is_quiet()?;
        // Wherever the folder is uploaded, nothing is looked for above it.
        let above = "return [...document.querySelectorAll('[href], [src]')]\
             .map(e => e.getAttribute('href') ?? e.getAttribute('src')).filter(name => name.startsWith('/'))";
        assert_eq!(page.script(above, &[])?, json!(["/__watch.js"]));
        for ending in ["_bg.wasm", "fascia-map.js"] {
            let asked = site.requests();
            let asked: Vec<_> = asked.iter().filter(|r| r.path.ends_with(ending)).collect();
            assert_eq!(asked.len(), 1, "{asked:?}");
        }
    }
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

/// A clinic's page may serve the files from elsewhere, under a strict policy and with the fingerprint that the build
/// printed.
fn from_another_origin(browser: &Browser) -> Result {
    let files = elsewhere()?;
    let clinic = clinic_of(&files, &fingerprint()?)?;
    let page = Page::open(browser, &clinic, "/host.html")?.desk()?;
    page.click_zone("temple", Side::Left)?
        .reads(".page-title", "Temple, left side")?
        .is_quiet()?;
    let asked = clinic.requests();
    assert!(
        !asked.iter().any(|r| r.path.contains("fascia-map")),
        "{asked:?}"
    );
    for ending in [".wasm", ".js"] {
        let asked = files.requests();
        let asked: Vec<_> = asked.iter().filter(|r| r.path.ends_with(ending)).collect();
        assert_eq!(asked.len(), 1, "{asked:?}");
    }
    assert_eq!(clinic.violations(), Vec::<String>::new());
    Ok(())
}

/// Another script under the same name is not run: the plain words stay.
fn a_changed_entry_is_refused(browser: &Browser) -> Result {
    let files = elsewhere()?;
    let wrong = "sha384-".to_owned() + &"A".repeat(64);
    let clinic = clinic_of(&files, &wrong)?;
    let page = Page::open(browser, &clinic, "/host.html")?.desk()?;
    let state = "return [document.querySelector('fascia-map').innerText, !!customElements.get('fascia-map')]";
    assert_eq!(page.script(state, &[])?, json!(["Plain words", false]));
    Ok(())
}

fn elsewhere() -> Result<Site> {
    let files = Site::options().header("Access-Control-Allow-Origin", "*");
    files.serve()
}

/// A clinic's page that takes the files from elsewhere, under the policy that they need.
fn clinic_of(files: &Site, fingerprint: &str) -> Result<Site> {
    let script =
        files.address("/fascia-map.js") + "\" crossorigin=\"anonymous\" integrity=\"" + fingerprint;
    let page = host(&script, "<fascia-map>Plain words</fascia-map>");
    let from = files.address("");
    let policy = format!(
        "default-src 'none'; script-src 'self' {from} 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src {from};\
         require-trusted-types-for 'script'; trusted-types 'none'; report-uri /__report"
    );
    Site::options()
        .page("/host.html", &page)
        .header("Content-Security-Policy", &policy)
        .open_root()
        .serve()
}

/// The fingerprint in the lines that the build tells clinics to paste.
fn fingerprint() -> Result<String> {
    let manual = dist()?.join("UPLOAD.md");
    let manual = std::fs::read_to_string(&manual).with_context(|| manual.display().to_string())?;
    let (_, rest) = manual.split_once("integrity=\"").context("no integrity")?;
    let (fingerprint, _) = rest.split_once('"').context("no end")?;
    Ok(fingerprint.to_owned())
}

paths![
    a_strict_policy_is_kept,
    a_div_becomes_a_map,
    a_div_may_ask_again,
    a_div_added_later_becomes_a_map,
    a_div_stays_a_map,
    copies_and_moves_are_whole,
    ten_maps_share_one_download,
    whole_pages_ask_for_each_file_once,
    far_below_it_waits,
    a_script_may_add_move_and_remove_it,
    from_another_origin,
    a_changed_entry_is_refused,
];
