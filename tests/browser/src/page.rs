//! What a person does on a page, and what they see.

use crate::server::FRAME;
use crate::session::{Element, Session, Shadow};
use crate::{Browser, Engine, Look, Result, Site, keys, wait};
use anyhow::{Context, ensure};
use serde_json::{Value, json};
use std::sync::Arc;

/// The side of the body, always the person's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The person's left.
    Left,
    /// The person's right.
    Right,
    /// On the midline.
    Middle,
}

impl Side {
    fn name(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Right => "right",
            Self::Middle => "middle",
        }
    }
}

fn zone_selector(zone: &str, side: Side) -> String {
    format!("[data-zone={zone:?}][data-side={:?}]", side.name())
}

/// The point of an element nearest to its middle at which it is really hit, or null.
const POINT: &str = "
    const element = arguments[0], root = element.getRootNode();
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const box = element.getBoundingClientRect(), steps = 24, points = [];
    for (let i = 1; i < steps; i++) for (let j = 1; j < steps; j++)
        points.push([i / steps - 0.5, j / steps - 0.5]);
    points.sort((a, b) => Math.hypot(...a) - Math.hypot(...b));
    for (const [u, v] of points) {
        const x = Math.round(box.x + box.width * (u + 0.5)), y = Math.round(box.y + box.height * (v + 0.5));
        const hit = root.elementFromPoint(x, y);
        if (hit && (hit === element || element.contains(hit))) return [x, y];
    }
    return null;";

/// An opened page. Selectors look into the first `<fascia-map>` if there is one.
pub struct Page<'a> {
    /// The browser it is open in.
    pub browser: &'a Browser,
    address: String,
    /// Which `<fascia-map>` of the page is meant.
    map: usize,
}

impl<'a> Page<'a> {
    /// Opens a path of a site.
    pub fn open(browser: &'a Browser, site: &Site, path: &str) -> Result<Self> {
        let page = Self {
            browser,
            address: site.address(path)?,
            map: 0,
        };
        page.reload()?;
        Ok(page)
    }

    /// The same page, but selectors look into another `<fascia-map>`, counted from 0.
    #[must_use]
    pub fn map(&self, index: usize) -> Self {
        Self {
            browser: self.browser,
            address: self.address.clone(),
            map: index,
        }
    }

    /// Opens the same address again.
    pub fn reload(&self) -> Result<&Self> {
        self.session()?
            .post("url", &json!({ "url": self.address }))?;
        Ok(self)
    }

    /// Gives the page a size in CSS pixels.
    ///
    /// Firefox and `WebKit` have a smallest window; below it the page is shown in a frame of that
    /// size, which a page cannot tell from a window.
    pub fn size(self, width: u32, height: u32) -> Result<Self> {
        if self.browser.engine == Engine::Chromium {
            let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
            self.browser
                .devtools("Emulation.setDeviceMetricsOverride", &metrics)?;
            return Ok(self);
        }
        let session = self.session()?;
        let inner = || session.script("return [innerWidth, innerHeight]", &[]);
        let outer = session.get("window/rect")?;
        let now = inner()?;
        let edge = |outer: &Value, inner: &Value| {
            outer.as_i64().unwrap_or(0) - inner.as_i64().unwrap_or(0)
        };
        let rect = json!({
            "width": i64::from(width) + edge(&outer["width"], &now[0]),
            "height": i64::from(height) + edge(&outer["height"], &now[1]),
        });
        session.post("window/rect", &rect)?;
        if inner()? != json!([width, height]) {
            self.show_in_frame(width, height)?;
        }
        Ok(self)
    }

    fn show_in_frame(&self, width: u32, height: u32) -> Result {
        let session = self.session()?;
        session.post(
            "url",
            &json!({ "url": format!("{}{FRAME}", self.origin()) }),
        )?;
        let make = "const frame = document.createElement('iframe');\
            Object.assign(frame, { width: arguments[1], height: arguments[2], src: arguments[0] });\
            frame.style.cssText = 'border: 0; position: fixed; inset: 0 auto auto 0';\
            document.body.replaceChildren(frame); const done = arguments[3]; frame.onload = () => done();";
        session.script_async(make, &[json!(self.address), json!(width), json!(height)])?;
        session.post("frame", &json!({ "id": 0 }))?;
        Ok(())
    }

    fn origin(&self) -> String {
        let parts: Vec<_> = self.address.splitn(4, '/').collect();
        parts[..3].join("/")
    }

    /// Opens the page anew for a person with this set-up.
    pub fn with_look(self, look: Look) -> Result<Self> {
        self.browser.set_look(look)?;
        self.reload()?;
        Ok(self)
    }

    /// Opens the page anew in dark colours.
    pub fn dark(self) -> Result<Self> {
        self.with_look(Look::Dark)
    }

    /// Clicks what a selector matches, as soon as it is there.
    pub fn click(&self, selector: &str) -> Result<&Self> {
        let session = self.session()?;
        wait::until(&format!("click {selector}"), || {
            let Some(element) = self.find_all(selector)?.into_iter().next() else {
                return Ok(None);
            };
            session.click(&element).map(Some)
        })?;
        Ok(self)
    }

    /// Clicks a zone of the figure, at a place where the zone is really hit.
    pub fn click_zone(&self, zone: &str, side: Side) -> Result<&Self> {
        self.point_at(&zone_selector(zone, side), "mouse")
    }

    /// Touches a zone of the figure with a finger.
    pub fn tap_zone(&self, zone: &str, side: Side) -> Result<&Self> {
        self.tap(&zone_selector(zone, side))
    }

    /// Clicks a muscle, in a list or on the figure.
    pub fn click_muscle(&self, muscle: &str) -> Result<&Self> {
        self.point_at(&format!("[data-muscle={muscle:?}]"), "mouse")
    }

    /// Touches what a selector matches with a finger.
    pub fn tap(&self, selector: &str) -> Result<&Self> {
        self.point_at(selector, "touch")
    }

    /// Presses a pointer on a point that belongs to the element: the middle of a bent shape's
    /// box may belong to its neighbour.
    fn point_at(&self, selector: &str, pointer: &str) -> Result<&Self> {
        let point = wait::until(&format!("nothing to point at on {selector}"), || {
            let Some(element) = self.find_all(selector)?.into_iter().next() else {
                return Ok(None);
            };
            let point = self.script(POINT, &[element.reference()])?;
            Ok((!point.is_null()).then_some(point))
        })?;
        let actions = json!({ "actions": [{
            "type": "pointer", "id": pointer, "parameters": { "pointerType": pointer },
            "actions": [
                { "type": "pointerMove", "x": point[0], "y": point[1], "origin": "viewport" },
                { "type": "pointerDown", "button": 0 },
                { "type": "pointerUp", "button": 0 },
            ],
        }]});
        self.session()?.post("actions", &actions)?;
        Ok(self)
    }

    /// Strikes a key or a chord, such as `Enter` or `Shift+Tab`.
    pub fn press(&self, chord: &str) -> Result<&Self> {
        self.session()?.post("actions", &keys::chord(chord)?)?;
        Ok(self)
    }

    /// Types a text into what has the focus.
    pub fn types(&self, text: &str) -> Result<&Self> {
        self.session()?.post("actions", &keys::text(text))?;
        Ok(self)
    }

    /// Waits until the page shows a text.
    pub fn shows(&self, text: &str) -> Result<&Self> {
        let mut seen = String::new();
        wait::until("", || {
            seen = self.text()?;
            Ok(seen.contains(text).then_some(()))
        })
        .with_context(|| format!("the page should show {text:?} and shows {seen:?}"))?;
        Ok(self)
    }

    /// Waits until the page no longer shows a text.
    pub fn shows_not(&self, text: &str) -> Result<&Self> {
        wait::until(&format!("the page should no longer show {text:?}"), || {
            Ok((!self.text()?.contains(text)).then_some(()))
        })?;
        Ok(self)
    }

    /// Waits until a selector matches something.
    pub fn has(&self, selector: &str) -> Result<&Self> {
        self.find(selector)?;
        Ok(self)
    }

    /// Waits until what a selector matches has the focus.
    pub fn focus_is_on(&self, selector: &str) -> Result<&Self> {
        wait::until(&format!("the focus should be on {selector}"), || {
            let script = "const e = arguments[0]; return e.getRootNode().activeElement === e";
            let element = self.find(selector)?;
            let has = self.script(script, &[element.reference()])?;
            Ok((has == true).then_some(()))
        })?;
        Ok(self)
    }

    /// The first element that a selector matches, as soon as there is one.
    pub fn find(&self, selector: &str) -> Result<Element> {
        wait::until(&format!("nothing matches {selector}"), || {
            Ok(self.find_all(selector)?.into_iter().next())
        })
    }

    /// All elements that a selector matches now.
    pub fn find_all(&self, selector: &str) -> Result<Vec<Element>> {
        self.session()?.find_all(self.shadow()?.as_ref(), selector)
    }

    /// An attribute of what a selector matches.
    pub fn attribute(&self, selector: &str, name: &str) -> Result<Option<String>> {
        let element = self.find(selector)?.reference();
        let value = self.script(
            "return arguments[0].getAttribute(arguments[1])",
            &[element, json!(name)],
        )?;
        Ok(value.as_str().map(ToOwned::to_owned))
    }

    /// All text that can be seen.
    pub fn text(&self) -> Result<String> {
        let script = "const root = arguments[0] ?? document.documentElement;\
            const parts = root.nodeType === 11 ? [...root.children] : [root];\
            return parts.map(part => part.innerText ?? '').join('\\n')";
        let root = self
            .shadow()?
            .map_or(Value::Null, |shadow| shadow.reference());
        let text = self.script(script, &[root])?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// Runs JavaScript in the page; arguments are `arguments[0]` and on.
    pub fn script(&self, body: &str, args: &[Value]) -> Result<Value> {
        self.session()?.script(body, args)
    }

    /// Runs JavaScript that calls its last argument when it is done.
    pub fn script_async(&self, body: &str, args: &[Value]) -> Result<Value> {
        self.session()?.script_async(body, args)
    }

    /// Audits the page, in light or dark as it is now; fails with every violation in readable form.
    pub fn axe(&self) -> Result<&Self> {
        crate::axe::audit(self)?;
        Ok(self)
    }

    /// Checks that nothing is stored in the browser.
    pub fn stores_nothing(&self) -> Result<&Self> {
        let script = "return [document.cookie, localStorage.length, sessionStorage.length]";
        let stored = self.script(script, &[])?;
        ensure!(stored == json!(["", 0, 0]), "something is stored: {stored}");
        Ok(self)
    }

    /// Writes a picture of the page into `target/browser/<name>-<engine>.png`.
    pub fn screenshot(&self, name: &str) -> Result<&Self> {
        self.browser.screenshot(name)?;
        Ok(self)
    }

    /// The shadow root of the first `<fascia-map>`; a closed one too.
    fn shadow(&self) -> Result<Option<Shadow>> {
        let session = self.session()?;
        match session.find_all(None, "fascia-map")?.get(self.map) {
            Some(host) => session.shadow(host),
            None => Ok(None),
        }
    }

    fn session(&self) -> Result<Arc<Session>> {
        self.browser.session()
    }
}
