//! When it cannot start: the plain content stays readable, and a click made too early is not lost.

use browser_tests::{Browser, Page, Result, Site, until};
use serde_json::json;
use std::sync::{Mutex, mpsc};

const BODY: &str = "<fascia-map><p>Plain words for everybody</p></fascia-map>";

fn the_script_is_missing(browser: &Browser) -> Result {
    let site = Site::options().hosting(BODY).open_root();
    let site = site.rewrite(without("/fascia-map.js")).serve()?;
    plain_words_stay(&Page::open(browser, &site, "/host.html")?)
}

fn the_script_has_a_wrong_type(browser: &Browser) -> Result {
    let site = Site::options()
        .hosting(BODY)
        .media("fascia-map.js", "text/plain");
    plain_words_stay(&Page::open(browser, &site.serve()?, "/host.html")?)
}

fn the_module_is_missing(browser: &Browser) -> Result {
    let site = Site::options().hosting(BODY).open_root();
    let site = site.rewrite(without(".wasm")).serve()?;
    it_says_that_it_failed(&Page::open(browser, &site, "/host.html")?)
}

fn the_module_is_broken(browser: &Browser) -> Result {
    let broken = |path: &str, bytes: Vec<u8>| {
        Some(if path.ends_with("_bg.wasm") {
            bytes[..1000].to_vec()
        } else {
            bytes
        })
    };
    let site = Site::options().hosting(BODY).open_root();
    let site = site.rewrite(broken).serve()?;
    it_says_that_it_failed(&Page::open(browser, &site, "/host.html")?)
}

fn web_assembly_is_forbidden(browser: &Browser) -> Result {
    let site = Site::options().hosting(BODY).open_root();
    let site = site
        .header("Content-Security-Policy", "script-src 'self'")
        .serve()?;
    it_says_that_it_failed(&Page::open(browser, &site, "/host.html")?)
}

/// Bytes that still make a module, but are not those of the build, are not run.
fn a_changed_module_is_refused(browser: &Browser) -> Result {
    /// A part of a module that means nothing: its kind, its length, the length of its name and the name.
    const NOTE: [u8; 4] = [0, 2, 1, b'x'];
    let changed = |path: &str, mut bytes: Vec<u8>| {
        if path.ends_with("_bg.wasm") {
            bytes.extend(NOTE);
        }
        Some(bytes)
    };
    let site = Site::options().hosting(BODY).open_root();
    let site = site.rewrite(changed).serve()?;
    it_says_that_it_failed(&Page::open(browser, &site, "/host.html")?)
}

/// Where the clinic put nothing, the sentence and the way to the plain pages are all there is.
fn nothing_inside_is_no_blank_page(browser: &Browser) -> Result {
    let site = Site::options()
        .hosting("<fascia-map></fascia-map>")
        .open_root()
        .rewrite(without(".wasm"))
        .serve()?;
    let page = Page::open(browser, &site, "/host.html")?;
    page.shows("The body map could not start here. Read the same as plain pages.")?;
    let plain = page.ask("a", "a => [a.href, a.closest('[lang]').lang]")?;
    assert_eq!(plain, json!([site.address("/pages/index.html"), "en"]));
    page.click("a")?;
    until("the plain pages should open", || {
        let title = page.script(
            "return document.querySelector('.page-title')?.innerText",
            &[],
        )?;
        Ok(title.is_string().then_some(()))
    })
}

/// The network is gone before the map comes near.
fn offline_before_it_starts(browser: &Browser) -> Result {
    let site = Site::hosting(&format!("<p style='height: 4000px'>Above</p>{BODY}"))?;
    let page = Page::open(browser, &site, "/host.html")?;
    until("the element should be defined", || {
        let defined = page.script("return !!customElements.get('fascia-map')", &[])?;
        Ok((defined == json!(true)).then_some(()))
    })?;
    drop(site);
    page.script("document.querySelector('fascia-map').scrollIntoView()", &[])?;
    it_says_that_it_failed(&page)
}

/// Browsers that lack something the map needs: the words stay, with a sentence that says so.
fn old_browsers(browser: &Browser) -> Result {
    for lacks in [
        "WebAssembly",
        "CSSStyleSheet",
        "customElements",
        "IntersectionObserver",
    ] {
        let body = format!(
            "<script>Object.defineProperty(window, '{lacks}', {{ value: undefined }})</script>{BODY}"
        );
        let site = Site::hosting(&body)?;
        let page = Page::open(browser, &site, "/host.html")?;
        let said = "The body map could not start here.";
        until(&format!("without {lacks} it should say {said}"), || {
            // Without elements of its own there is no shadow root: the sentence stands beside the words.
            let text = match page.count("p")? {
                0 => page.script("return document.querySelector('fascia-map').innerText", &[])?,
                _ => json!(page.text()?),
            };
            Ok(text
                .as_str()
                .is_some_and(|t| t.contains(said))
                .then_some(()))
        })?;
        plain_words_stay(&page)?;
        assert!(
            !page.said()?.iter().any(|s| s.starts_with("uncaught")),
            "{lacks}: {:?}",
            page.said()?
        );
    }
    Ok(())
}

/// An old server that knows no WebAssembly: slower, but it starts.
fn the_module_has_a_wrong_type(browser: &Browser) -> Result {
    let site = Site::options()
        .hosting(BODY)
        .open_root()
        .media(".wasm", "text/plain");
    let site = site.serve()?;
    let page = Page::open(browser, &site, "/host.html")?;
    page.has(".figure .target")?;
    Ok(())
}

/// After a failure the next map may try again.
fn a_later_map_tries_again(browser: &Browser) -> Result {
    let once = Mutex::new(true);
    let fails_once = move |path: &str, bytes: Vec<u8>| {
        let fails = path.ends_with("_bg.wasm")
            && once
                .lock()
                .is_ok_and(|mut first| std::mem::take(&mut *first));
        (!fails).then_some(bytes)
    };
    let site = Site::options().hosting(BODY).open_root();
    let site = site.rewrite(fails_once).serve()?;
    let page = Page::open(browser, &site, "/host.html")?;
    it_says_that_it_failed(&page)?;
    page.script(
        "const next = document.createElement('fascia-map'); next.setAttribute('open-root', '');\
         document.querySelector('main').append(next); next.scrollIntoView()",
        &[],
    )?;
    page.map(1).has(".figure .target")?;
    Ok(())
}

/// A place of the static picture that is pressed before the map is there opens when it is.
fn a_click_made_too_early_is_not_lost(browser: &Browser) -> Result {
    let (_site, page) = pressed_early(browser, PLACE, true)?;
    page.reads(".page-title", "Lower back, left side")?;
    ends_with(&page, "")
}

/// A link beside the places leads where it leads, map or no map.
fn a_link_pressed_too_early_leads_on(browser: &Browser) -> Result {
    let body =
        "<div data-place='low-back@left'><fascia-map><a href='#x'>Words</a></fascia-map></div>";
    let (_site, page) = pressed_early(browser, body, true)?;
    page.reads(".page-title", "Tap where it hurts")?;
    ends_with(&page, "#x")
}

/// A place pressed too early that then cannot be opened leads to where it leads without the map.
fn a_click_made_too_early_leads_on_when_nothing_comes(browser: &Browser) -> Result {
    let (_site, page) = pressed_early(browser, PLACE, false)?;
    it_says_that_it_failed(&page)?;
    ends_with(&page, "#x")
}

/// A place of the clinic's own picture.
const PLACE: &str = "<fascia-map><a href='#x' data-place='low-back@left'>Lower back</a><p>Plain words for everybody</p></fascia-map>";

/// A page whose link is pressed before the module has come, and which then comes or does not.
fn pressed_early<'a>(browser: &'a Browser, body: &str, comes: bool) -> Result<(Site, Page<'a>)> {
    let (go, wait) = mpsc::channel::<()>();
    let wait = Mutex::new(wait);
    let late = move |path: &str, bytes: Vec<u8>| {
        let module = path.ends_with("_bg.wasm");
        if module {
            // Until the test has pressed, or is gone.
            let _ = wait.lock().map(|wait| wait.recv());
        }
        (comes || !module).then_some(bytes)
    };
    let site = Site::options()
        .hosting(body)
        .open_root()
        .rewrite(late)
        .serve()?;
    let page = Page::open(browser, &site, "/host.html")?;
    until("the module should be asked for", || {
        let asked = site.requests();
        Ok(asked
            .iter()
            .any(|r| r.path.ends_with("_bg.wasm"))
            .then_some(()))
    })?;
    page.script("document.querySelector('fascia-map a').click()", &[])?;
    go.send(())?;
    Ok((site, page))
}

fn ends_with(page: &Page, hash: &str) -> Result {
    assert_eq!(page.script("return location.hash", &[])?, json!(hash));
    Ok(())
}

fn without(ending: &'static str) -> impl Fn(&str, Vec<u8>) -> Option<Vec<u8>> + Send + Sync {
    move |path, bytes| (!path.ends_with(ending)).then_some(bytes)
}

fn it_says_that_it_failed(page: &Page) -> Result {
    until("the map should say that it failed", || {
        let state = "return document.querySelector('fascia-map').dataset.state ?? null";
        Ok((page.script(state, &[])? == "failed").then_some(()))
    })?;
    let said = page.said()?;
    assert!(
        said.iter().any(|s| s.contains("the plain content stays")),
        "{said:?}"
    );
    page.shows("The body map could not start here.")?;
    plain_words_stay(page)
}

fn plain_words_stay(page: &Page) -> Result {
    let seen = "const p = document.querySelector('fascia-map p'), box = p.getBoundingClientRect();\
         return box.width > 100 && box.height > 10 && p.checkVisibility() ? p.innerText : ''";
    assert_eq!(
        page.script(seen, &[])?,
        serde_json::json!("Plain words for everybody")
    );
    Ok(())
}

paths![
    the_script_is_missing,
    the_script_has_a_wrong_type,
    the_module_is_missing,
    the_module_is_broken,
    a_changed_module_is_refused,
    nothing_inside_is_no_blank_page,
    offline_before_it_starts,
    old_browsers,
    web_assembly_is_forbidden,
    the_module_has_a_wrong_type,
    a_later_map_tries_again,
    a_click_made_too_early_is_not_lost,
    a_click_made_too_early_leads_on_when_nothing_comes,
    a_link_pressed_too_early_leads_on,
];
