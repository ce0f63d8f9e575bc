use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::{Element, console};
use yew::{AppHandle, Callback};

use super::attributes::read;
use crate::atlas::Side;
use crate::state::Page;
use crate::views::{App, AppProps};

/// One map on a page: made when its element is connected, freed when it is gone.
#[wasm_bindgen]
pub struct Mounted {
    app: Option<AppHandle<App>>,
    host: Element,
    print: Callback<Element>,
    last: Rc<crate::state::Settings>,
}

#[wasm_bindgen]
impl Mounted {
    /// Draws a map into `root`, with the settings that the attributes of `host` give. `print` is given an element to
    /// print on a sheet of its own.
    #[wasm_bindgen(constructor)]
    #[must_use]
    #[allow(clippy::needless_pass_by_value, reason = "wasm-bindgen hands elements over by value")]
    pub fn new(root: Element, host: Element, print: js_sys::Function) -> Self {
        let print = Callback::from(move |element: Element| {
            // What goes wrong in printing is the browser's to tell.
            let _ = print.call1(&JsValue::NULL, &element);
        });
        let props = props(&host, &print);
        let last = props.settings.clone();
        let app = yew::Renderer::<App>::with_root_and_props(root, props).render();
        Self { app: Some(app), host, print, last }
    }

    /// Takes over changed attributes; the person's way through the map stays.
    pub fn update(&mut self) {
        let props = props(&self.host, &self.print);
        if self.last != props.settings
            && let Some(app) = &mut self.app
        {
            self.last = props.settings.clone();
            app.update(props);
        }
    }

    /// Takes the map off the page and frees what it held.
    pub fn unmount(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
        }
    }
}

/// The styles of the map, for the element's shadow root.
#[wasm_bindgen]
#[must_use]
pub fn styles() -> String {
    include_str!(concat!(env!("OUT_DIR"), "/styles.css")).to_owned()
}

fn props(host: &Element, print: &Callback<Element>) -> AppProps {
    let (settings, warnings) = read(|name| host.get_attribute(name));
    for warning in warnings {
        console::warn_1(&warning.to_string().into());
    }
    let on_page = if settings.events { tells(host.clone()) } else { Callback::noop() };
    AppProps { settings: Rc::new(settings), on_page, print: print.clone() }
}

/// Tells the host page what was opened, as the clinic asked for: `fascia-map-open` with kind, id and side.
fn tells(host: Element) -> Callback<Page> {
    Callback::from(move |page: Page| {
        let (kind, id, side) = match page {
            Page::Zone(zone, side) => ("zone", zone.slug(), side),
            Page::Muscle(muscle, side) => ("muscle", muscle.slug(), side),
            Page::Condition(condition) => ("condition", condition.slug(), Side::Middle),
            Page::Lesson(page) => ("lesson", page.slug(), Side::Middle),
            Page::Line(line) => ("line", line.slug(), Side::Middle),
            _ => return,
        };
        let detail = js_sys::Object::new();
        for (key, value) in [("kind", kind), ("id", id), ("side", side.slug())] {
            // Setting a plain property of a new object can't fail.
            let _ = js_sys::Reflect::set(&detail, &key.into(), &value.into());
        }
        let init = web_sys::CustomEventInit::new();
        init.set_bubbles(true);
        init.set_detail(&detail);
        if let Ok(event) = web_sys::CustomEvent::new_with_event_init_dict("fascia-map-open", &init) {
            // Whether the host prevents the default has no meaning here.
            let _ = host.dispatch_event(&event);
        }
    })
}
