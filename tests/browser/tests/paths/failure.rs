//! When it cannot start: the plain content stays readable, and a click made too early is not lost.

use browser_tests::{Browser, Page, Result, Site, until};
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
    let (go, wait) = mpsc::channel::<()>();
    let wait = Mutex::new(wait);
    let late = move |path: &str, bytes: Vec<u8>| {
        if path.ends_with("_bg.wasm") {
            // Until the test has pressed, or is gone.
            let _ = wait.lock().map(|wait| wait.recv());
        }
        Some(bytes)
    };
    let body = "<fascia-map><a href='#x' data-place='low-back@left'>Lower back</a></fascia-map>";
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
    page.script("document.querySelector('[data-place]').click()", &[])?;
    go.send(())?;
    page.reads(".page-title", "Lower back, left side")?;
    let address = page.script("return location.hash", &[])?;
    assert_eq!(address, serde_json::json!(""));
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
    web_assembly_is_forbidden,
    the_module_has_a_wrong_type,
    a_later_map_tries_again,
    a_click_made_too_early_is_not_lost,
];
