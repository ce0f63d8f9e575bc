use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::{Element, console};
use yew::{AppHandle, Callback};

use super::attributes::{Warning, read};
use super::events::tells;
use super::trail::{Step, Trail};
use crate::state::{Links, Page, Settings};
use crate::views::{App, AppProps};

/// One map on a page: made when its element is connected, freed when it is gone.
#[wasm_bindgen]
pub struct Mounted {
    app: Option<AppHandle<App>>,
    host: Element,
    print: Callback<Element>,
    /// Steps in the browser's list of addresses, or adds one to it; answers whether it stepped.
    go: js_sys::Function,
    /// What the bare address stands for: the page at the start.
    first: Page,
    /// The end of the address at the start, which may be the host page's own.
    began: String,
    trail: Rc<RefCell<Trail>>,
    /// The page that was asked for from outside, numbered so that the same one can be asked for again.
    visit: Option<(u32, Page)>,
    last: Rc<Settings>,
    /// What was told of bad values: each is told once.
    told: Vec<Warning>,
}

#[wasm_bindgen]
impl Mounted {
    /// Draws a map into `root`, with the settings that the attributes of `host` give. `print` is given an element to
    /// print on a sheet of its own, `go` a step in the browser's addresses, 0 with an address to add; it answers whether
    /// it stepped. `early` is the place pressed before the map was ready, `hash` the end of the page's address.
    #[wasm_bindgen(constructor)]
    #[must_use]
    #[allow(
        clippy::needless_pass_by_value,
        reason = "wasm-bindgen hands these over by value"
    )]
    pub fn new(
        root: Element,
        host: Element,
        print: js_sys::Function,
        go: js_sys::Function,
        early: Option<String>,
        hash: String,
    ) -> Self {
        let print = Callback::from(move |element: Element| {
            // What goes wrong in printing is the browser's to tell.
            let _ = print.call1(&JsValue::NULL, &element);
        });
        let mut told = Vec::new();
        let settings = Rc::new(settings(&host, &mut told));
        let first = settings.first_page();
        let named = named(&settings, first, &hash);
        let trail = Rc::new(RefCell::new(Trail::new(named.unwrap_or(first))));
        let pressed = early.and_then(|place| Page::from_address(&["zone=", &place].concat()));
        let mut mounted = Self {
            app: None,
            host,
            print,
            go,
            first,
            began: hash,
            trail,
            visit: pressed.or(named).map(|page| (0, page)),
            last: settings,
            told,
        };
        mounted.app =
            Some(yew::Renderer::<App>::with_root_and_props(root, mounted.props()).render());
        mounted
    }

    /// Takes over the attributes that were written, named in `changed`; the person's way through the map stays. A
    /// place or muscle that is written opens, also when it is the one that was set before.
    pub fn update(&mut self, changed: &str) {
        let mut settings = settings(&self.host, &mut self.told);
        let number = self.last.asked.map_or(0, |(number, _)| number + 1);
        settings.asked = settings
            .page(changed.contains("muscle"), changed.contains("zone"))
            .map(|page| (number, page))
            .or(self.last.asked);
        if *self.last != settings {
            self.last = Rc::new(settings);
            self.draw();
        }
    }

    /// Opens the page that the end of the browser's address names, where the clinic switched links on. At the address
    /// of the start that is the page of the start.
    pub fn visit(&mut self, hash: &str) {
        let hash = if hash == self.began && Page::from_address(hash).is_none() {
            ""
        } else {
            hash
        };
        let Some(page) = named(&self.last, self.first, hash) else {
            self.trail.borrow_mut().left();
            return;
        };
        self.trail.borrow_mut().visited(page);
        self.visit = Some((self.visit.map_or(0, |(number, _)| number) + 1, page));
        self.draw();
    }

    /// Takes the map off the page and frees what it held.
    pub fn unmount(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
        }
    }
}

impl Mounted {
    fn draw(&mut self) {
        let props = self.props();
        if let Some(app) = &mut self.app {
            app.update(props);
        }
    }

    fn props(&self) -> AppProps {
        let settings = &self.last;
        let events = if settings.events {
            tells(self.host.clone())
        } else {
            Callback::noop()
        };
        let addresses = if settings.links == Links::Hash {
            self.writes_address()
        } else {
            Callback::noop()
        };
        // A listener of the page finds the address as it then is.
        let on_page = Callback::from(move |page| {
            addresses.emit(page);
            events.emit(page);
        });
        AppProps {
            settings: settings.clone(),
            on_page,
            print: self.print.clone(),
            visit: self.visit,
        }
    }

    /// Lets the browser's address follow what is opened. The page at the start has the bare one.
    fn writes_address(&self) -> Callback<Page> {
        let (go, trail, first) = (self.go.clone(), self.trail.clone(), self.first);
        Callback::from(move |page: Page| {
            let step = match trail.borrow_mut().opened(page) {
                Step::Stay => return,
                Step::Back => -1,
                Step::Forward => 1,
                Step::Push => 0,
            };
            let hash = if page == first {
                String::new()
            } else {
                ["#", &page.address()].concat()
            };
            // A browser that refuses to change the address leaves the map as it is.
            let stepped = go.call2(&JsValue::NULL, &step.into(), &hash.into());
            if step != 0 && stepped.is_ok_and(|stepped| stepped.is_falsy()) {
                trail.borrow_mut().left();
            }
        })
    }
}

/// The styles of the map, for the element's shadow root.
#[wasm_bindgen]
#[must_use]
pub fn styles() -> String {
    include_str!(concat!(env!("OUT_DIR"), "/styles.css")).to_owned()
}

/// The page that the end of an address names; a bare one names the `first`. It names nothing when links are off, and
/// else perhaps a part of the host page.
fn named(settings: &Settings, first: Page, hash: &str) -> Option<Page> {
    match (settings.links, hash) {
        (Links::Off, _) => None,
        (_, "" | "#") => Some(first),
        _ => Page::from_address(hash),
    }
}

fn settings(host: &Element, told: &mut Vec<Warning>) -> Settings {
    let (settings, warnings) = read(|name| host.get_attribute(name));
    for warning in warnings {
        if !told.contains(&warning) {
            console::warn_1(&warning.to_string().into());
            told.push(warning);
        }
    }
    settings
}
