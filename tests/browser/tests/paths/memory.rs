//! Everything opened, and opened again: it leaves no trace, and needs hardly more memory than the first time.

use anyhow::ensure;
use browser_tests::{Browser, Page, Result, Site};
use serde_json::{Value, json};
use std::time::Instant;

/// What the module's memory may grow by while 215 pages are opened twice more: one step, as it grows by 65,536 bytes at a
/// time and a list that is a little longer by chance may need the next.
const GROWTH: i64 = 65_536;

/// How many more elements, nodes or listeners may be there by chance, such as a name beside what has the focus. What is
/// kept at every opening would be there hundreds of times.
const FEW: i64 = 10;

/// Opens all that the lists of places and muscles hold; if asked to, each place from the figure too, front and back.
///
/// A script of the page itself, as the memory of the module can only be asked for by its own page. It runs before the
/// entry, which waits for the page to be read.
const WALK: &str = "
    // As soon as the page has done what it was told: a timer would wait four milliseconds each time.
    const turn = () => new Promise(next => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => { port1.close(); next(); };
        port2.postMessage(0);
    });
    const until = async (find) => {
        for (const start = Date.now(); Date.now() - start < 30000;) {
            const found = find();
            if (found) return found;
            await turn();
        }
        throw 'nothing for ' + find;
    };
    const press = (part) => part.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    window.walk = async (map, from_figure) => {
        const one = (selector) => until(() => map.querySelector(selector));
        const keys = (selector) => [...map.querySelectorAll(selector)].map(part => part.dataset.opens);
        const opened = { figure: 0, places: 0, muscles: 0 };
        const through = async (within, found, what) => {
            for (const key of found) {
                press(await one(`${within}[data-opens='${key}']`));
                await one('.page > .help');
                press(await one('.back:not(.forward)'));
                await until(() => !map.querySelector('.page > .help'));
                opened[what]++;
            }
        };
        for (const view of from_figure ? ['front', 'back'] : []) {
            press(await one(`.segments [data-view=${view}]`));
            await one(`.segments [data-view=${view}][aria-pressed=true]`);
            await one('.target');
            await through('.target', keys('.target'), 'figure');
        }
        await through('.zone-list ', keys('.zone-list [data-opens]'), 'places');
        press(await one('.page [data-opens=muscles]'));
        await one('.page > details [data-opens]');
        await through('.page > details ', keys('.page > details [data-opens]'), 'muscles');
        press(await one('.back:not(.forward)'));
        await one('.zone-list');
        await new Promise(requestAnimationFrame);
        return opened;
    };
    // The module is the one that the map has loaded: it is not asked for again.
    const start = WebAssembly.instantiateStreaming;
    WebAssembly.instantiateStreaming = async (...given) => {
        const made = await start.apply(WebAssembly, given);
        window.memory = () => made.instance.exports.memory.buffer.byteLength;
        return made;
    };";

/// What is held: bytes of the module, elements in the map; in Chromium also nodes and listeners of the whole page.
const HELD: &str = "const [map, done] = arguments;
    try { done([memory(), map.getRootNode().querySelectorAll('*').length]); } catch (e) { done(String(e)); }";

/// What the page and its browser hold of the walk outside of the map.
const OUTSIDE: &str = "return [location.href, document.title, history.length,\
     performance.getEntriesByType('resource').length, document.body.children.length]";

fn opening_everything_again_leaves_no_trace_and_needs_hardly_more(browser: &Browser) -> Result {
    let body = "<fascia-map></fascia-map><script src='/walk.js'></script>";
    let site = Site::options()
        .strict()
        .hosting(body)
        .page("/walk.js", WALK)
        .open_root()
        .serve()?;
    let page = Page::open(browser, &site, "/host.html")?.phone()?;
    page.has(".zone-list")?.has(".target")?;
    let (before, started) = (page.script(OUTSIDE, &[])?, Instant::now());
    let (opened, first) = walked(&page, true)?;
    ensure!(opened["figure"].as_i64() > Some(95), "{opened}");
    ensure!(opened["places"].as_i64() > Some(95), "{opened}");
    // Each of the 120 on each side.
    ensure!(opened["muscles"] == json!(240), "{opened}");
    // How far the module's memory reaches after one walk depends on how the browser's turns fall: it is settled after
    // another. What the page holds is the same at once.
    let (_, second) = walked(&page, false)?;
    holds_hardly_more(&first, &second)?;
    for _ in 0..2 {
        let (_, after) = walked(&page, false)?;
        holds_hardly_more(&first, &after)?;
        ensure!(
            bytes(&after) - bytes(&second) <= GROWTH,
            "after two walks {second}, after a later one {after}"
        );
    }
    assert_eq!(site.asked_since(started), Vec::<String>::new());
    assert_eq!(page.script(OUTSIDE, &[])?, before);
    assert_eq!(site.violations(), Vec::<String>::new());
    page.stores_nothing()?.is_quiet()?;
    Ok(())
}

fn holds_hardly_more(first: &Value, again: &Value) -> Result {
    let held = format!("held after the first walk {first}, after a later one {again}");
    ensure!(elements(again) - elements(first) < FEW, "{held}");
    for (name, count) in counters(again) {
        let before = counters(first).find(|(other, _)| *other == name);
        let grown = before.map_or(0, |(_, before)| count - before);
        ensure!(grown < FEW, "{name}: {held}");
    }
    Ok(())
}

fn bytes(held: &Value) -> i64 {
    held[0][0].as_i64().unwrap_or_default()
}

fn elements(held: &Value) -> i64 {
    held[0][1].as_i64().unwrap_or_default()
}

/// What Chromium counted, by name; nothing elsewhere.
fn counters(held: &Value) -> impl Iterator<Item = (&str, i64)> {
    let pairs = held[1].as_array().into_iter().flatten();
    pairs.filter_map(|pair| Some((pair[0].as_str()?, pair[1].as_i64()?)))
}

/// What one walk opened, and what is held after it.
fn walked(page: &Page, from_figure: bool) -> Result<(Value, Value)> {
    let map = page.find(".map")?.reference();
    let walk = "const [map, figure, done] = arguments;\
         walk(map, figure).then(done, error => done(String(error)))";
    let opened = page.script_async(walk, &[map.clone(), json!(from_figure)])?;
    ensure!(opened.is_object(), "the walk ended early: {opened}");
    let held = page.script_async(HELD, &[map])?;
    ensure!(held.is_array(), "the memory is unknown: {held}");
    Ok((opened, json!([held, page.browser.counters()?])))
}

paths![opening_everything_again_leaves_no_trace_and_needs_hardly_more];
