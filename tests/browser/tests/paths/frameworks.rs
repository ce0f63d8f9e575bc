//! Pages that React and Vue make: they set attributes, move, take away and bring back what they please.

use anyhow::Context;
use browser_tests::{Browser, Page, Result, Side, Site, until};
use serde_json::json;
use std::path::PathBuf;

/// What React's files ask each other for, in the order in which they can be told.
const REACT: [(&str, &str); 4] = [
    ("scheduler", "scheduler/cjs/scheduler.production.js"),
    ("react", "react/cjs/react.production.js"),
    ("react-dom", "react-dom/cjs/react-dom.production.js"),
    (
        "react-dom/client",
        "react-dom/cjs/react-dom-client.production.js",
    ),
];

/// A page made by React: buttons that turn, hide and move the map, and what it tells.
const REACT_PAGE: &str = "
    const { createElement: e, StrictMode, useState } = make('react');
    const App = () => {
        const [view, turn] = useState('front'), [shown, show] = useState(true);
        const [first, move] = useState(true), [heard, hear] = useState([]), [zone, follow] = useState(undefined);
        const map = shown && e('fascia-map', { key: 'map', view, zone, events: true, links: false, 'open-root': '',
            'onfascia-map-open': (event) => {
                hear((all) => [...all, event.detail.id]);
                follow(event.detail.id + '@' + event.detail.side);
            },
        }, e('p', null, 'Plain words, view ' + view));
        const texts = ['One', 'Two'].map((text) => e('p', { key: text }, text));
        return e('div', null,
            e('button', { id: 'turn', onClick: () => turn('back') }, 'Turn'),
            e('button', { id: 'show', onClick: () => show(!shown) }, 'Show'),
            e('button', { id: 'move', onClick: () => move(!first) }, 'Move'),
            e('output', null, heard.join()),
            first ? [map, ...texts] : [...texts, map]);
    };
    make('react-dom/client').createRoot(document.querySelector('#app')).render(e(StrictMode, null, e(App)));";

/// The same page made by Vue.
const VUE_PAGE: &str = "
    const { createApp, h, ref } = Vue;
    createApp({ setup() {
        const view = ref('front'), zone = ref(undefined), shown = ref(true), first = ref(true), heard = ref([]);
        return () => {
            const map = shown.value && h('fascia-map', { key: 'map', view: view.value, zone: zone.value,
                events: true, links: false, 'open-root': '',
                onFasciaMapOpen: (event) => {
                    heard.value.push(event.detail.id);
                    zone.value = event.detail.id + '@' + event.detail.side;
                },
            }, [h('p', 'Plain words, view ' + view.value)]);
            const texts = ['One', 'Two'].map((text) => h('p', { key: text }, text));
            return h('div', [
                h('button', { id: 'turn', onClick: () => { view.value = 'back'; } }, 'Turn'),
                h('button', { id: 'show', onClick: () => { shown.value = !shown.value; } }, 'Show'),
                h('button', { id: 'move', onClick: () => { first.value = !first.value; } }, 'Move'),
                h('output', heard.value.join()),
                ...(first.value ? [map, ...texts] : [...texts, map]),
            ]);
        };
    } }).mount('#app');";

fn a_react_page(browser: &Browser) -> Result {
    let mut script = "const files = {}, made = {}, process = { env: {} };
        const make = (name) => {
            if (!made[name]) {
                made[name] = { exports: {} };
                files[name](made[name], made[name].exports, make);
            }
            return made[name].exports;
        };\n"
        .to_owned();
    for (name, file) in REACT {
        let text = guest("FASCIA_REACT", file)?;
        let begin = ["files['", name, "'] = (module, exports, require) => { "].concat();
        script += &[begin, text, "\n };\n".to_owned()].concat();
    }
    a_framework(browser, &(script + REACT_PAGE))
}

fn a_vue_page(browser: &Browser) -> Result {
    a_framework(browser, &(guest("FASCIA_VUE", "")? + VUE_PAGE))
}

/// Turned, followed, moved, taken away and brought back by the framework, the map goes on, and so does the page.
fn a_framework(browser: &Browser, script: &str) -> Result {
    let body = "<div id='app'></div><script src='/app.js' defer></script>";
    let site = Site::options()
        .hosting(body)
        .page("/app.js", script)
        .serve()?;
    let page = Page::open(browser, &site, "/host.html")?.desk()?;
    page.is("[data-view=front]", "aria-pressed", "true")?;
    press(&page, "turn")?;
    page.is("[data-view=back]", "aria-pressed", "true")?
        .click_zone("low-back", Side::Right)?
        .reads(".page-title", "Lower back, right side")?;
    tells(&page, "low-back")?;
    // The page wrote the place that it heard of into the attribute; that opens nothing anew.
    page.is(
        "[data-zone=low-back][data-side=right]",
        "aria-pressed",
        "true",
    )?;
    press(&page, "move")?;
    page.reads(".page-title", "Lower back, right side")?;
    press(&page, "show")?;
    until("the map should be gone", || {
        let maps = page.script("return document.querySelectorAll('fascia-map').length", &[])?;
        Ok((maps == json!(0)).then_some(()))
    })?;
    press(&page, "show")?;
    page.reads(".page-title", "Lower back, right side")?
        .click_zone("sacrum", Side::Middle)?
        .reads(".page-title", "Sacrum")?;
    let plain = "return document.querySelector('fascia-map p').textContent";
    assert_eq!(page.script(plain, &[])?, json!("Plain words, view back"));
    page.is_quiet()?;
    Ok(())
}

fn press(page: &Page, id: &str) -> Result {
    page.script(
        "document.getElementById(arguments[0]).click()",
        &[json!(id)],
    )?;
    Ok(())
}

/// Waits until the page has heard so.
fn tells(page: &Page, text: &str) -> Result {
    until(&format!("the page should hear {text}"), || {
        let heard = page.script("return document.querySelector('output').textContent", &[])?;
        Ok((heard == json!(text)).then_some(()))
    })
}

/// A file of what the tests put into pages.
fn guest(variable: &str, file: &str) -> Result<String> {
    let place = std::env::var(variable).with_context(|| {
        format!("{variable} names nothing; run the tests by `cargo xtask test e2e`")
    })?;
    let path = PathBuf::from(place).join(file);
    // An empty name stands for the file itself.
    let path = PathBuf::from(path.to_string_lossy().trim_end_matches('/'));
    std::fs::read_to_string(&path).with_context(|| path.display().to_string())
}

paths![a_react_page, a_vue_page];
