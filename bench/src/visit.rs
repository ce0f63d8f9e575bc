//! One visit of a page, by a browser of its own.

use crate::release::Kind;
use crate::{phone, using};
use anyhow::Result;
use browser_tests::{Browser, Engine, Page, until};
use serde_json::{Value, json};

/// Notes in the page what is seen, and when.
const READER: &str = include_str!("reader.js");

/// The times are in milliseconds, all else in bytes or counts.
#[derive(Default)]
pub struct Visit {
    /// All that was transferred, with its headers.
    pub bytes: Option<f64>,
    /// How many files were asked for.
    pub requests: Option<f64>,
    /// From the start to the end of the first frame with the figure.
    pub painted: Option<f64>,
    /// From the start to the moment from which a tap on the still figure is kept.
    pub kept: Option<f64>,
    /// From the start to the module's being compiled.
    pub compiled: Option<f64>,
    /// From the start to the end of the first frame with the panel of a place that was tapped at once.
    pub opened: Option<f64>,
    /// How long the main thread was at work until all maps were there.
    pub busy: Option<f64>,
    /// What JavaScript holds.
    pub heap: Option<f64>,
    /// What WebAssembly has reserved.
    pub memory: Option<f64>,
    /// From a finger's lifting to the end of the frame with the panel, tap by tap.
    pub taps: Vec<f64>,
    /// The map's work for each letter typed into the search.
    pub keys: Vec<f64>,
    /// The map's work for opening the marked places.
    pub marks: Option<f64>,
}

impl Visit {
    /// Opens the page, waits for what a person waits for, and uses it.
    pub fn make(kind: Kind) -> Result<Self> {
        let browser = Browser::start(Engine::Chromium)?;
        let (site, path) = kind.serve()?;
        phone::emulate(&browser)?;
        browser.devtools("Performance.enable", &json!({}))?;
        let reader = json!({ "source": READER });
        browser.devtools("Page.addScriptToEvaluateOnNewDocument", &reader)?;
        let page = Page::open(&browser, &site, path)?;
        page.script_async("reader.first.then(arguments[0])", &[])?;
        for number in 1..kind.maps() {
            page.script(
                "document.querySelectorAll('fascia-map')[arguments[0]].scrollIntoView()",
                &[json!(number)],
            )?;
            until("the next map should be there", || {
                let ready = page.script(
                    "return document.querySelectorAll('[data-state=ready]').length",
                    &[],
                )?;
                Ok((ready.as_u64() > u64::try_from(number).ok()).then_some(()))
            })?;
        }
        let mut visit = Self::read(&browser, &page)?;
        visit.requests = Some(f64::from(u32::try_from(site.requests().len())?));
        if kind == Kind::Still {
            using::still_taps(&page, &mut visit)?;
        } else {
            page.script("scrollTo(0, 0)", &[])?;
            using::taps(&page, &mut visit)?;
            using::keys(&page, &mut visit)?;
            using::marks(&page, &mut visit)?;
        }
        Ok(visit)
    }

    fn read(browser: &Browser, page: &Page) -> Result<Self> {
        let busy = measure(
            &browser.devtools("Performance.getMetrics", &json!({}))?,
            "TaskDuration",
        );
        browser.devtools("HeapProfiler.collectGarbage", &json!({}))?;
        let heap = browser.devtools("Runtime.getHeapUsage", &json!({}))?;
        let said = page.script(
            "const files = ['navigation', 'resource'].flatMap((kind) => performance.getEntriesByType(kind));\
             return { ...reader, taps: [], bytes: files.reduce((sum, file) => sum + file.transferSize, 0), \
             memory: reader.memory?.buffer.byteLength, first: null }",
            &[],
        )?;
        let number = |name: &str| said[name].as_f64();
        Ok(Self {
            bytes: number("bytes"),
            painted: number("painted"),
            kept: number("kept"),
            compiled: number("compiled"),
            opened: number("opened"),
            memory: number("memory"),
            busy: busy.map(|seconds| seconds * 1000.0),
            heap: heap["usedSize"].as_f64(),
            ..Self::default()
        })
    }
}

/// A value of the browser's own list.
fn measure(list: &Value, name: &str) -> Option<f64> {
    let metrics = list["metrics"].as_array()?;
    metrics.iter().find(|metric| metric["name"] == name)?["value"].as_f64()
}
