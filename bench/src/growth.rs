//! Finding and searching with ten times the muscles, in the browser.

use crate::phone;
use anyhow::{Context, Result};
use browser_tests::{Browser, Engine, Page, Site};
use std::path::PathBuf;

/// Runs the module and keeps what it says.
const PAGE: &str = "<!doctype html><title>Growth</title><script type=\"module\">\
    import start, { growth } from './growth.js'; await start(); window.said = growth();</script>";

/// The table that `examples/growth.rs` prints, made in Chromium with the processor of a phone.
pub fn table() -> Result<String> {
    let folder = std::env::var_os("FASCIA_GROWTH").context("FASCIA_GROWTH names no module")?;
    let read = |name| std::fs::read(PathBuf::from(&folder).join(name)).context(name);
    let site = Site::options()
        .page("/growth.html", PAGE)
        .file("/growth.js", read("growth.js")?)
        .file("/growth_bg.wasm", read("growth_bg.wasm")?)
        .serve()?;
    let browser = Browser::start(Engine::Chromium)?;
    phone::slow_processor(&browser)?;
    let page = Page::open(&browser, &site, "/growth.html")?;
    let said = page.script_async(
        "const look = () => window.said ? arguments[0](window.said) : setTimeout(look, 100); look()",
        &[],
    )?;
    Ok(said.as_str().context("the module said nothing")?.to_owned())
}
