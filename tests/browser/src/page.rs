//! An opened page, and how its parts are found.

use crate::server::FRAME;
use crate::session::{Element, Session, Shadow};
use crate::{Browser, Engine, Look, Result, Site, wait};
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
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Right => "right",
            Self::Middle => "middle",
        }
    }
}

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
            address: site.address(path),
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
            wait::until("the page should have its size", || {
                let size = self.script("return [innerWidth, innerHeight]", &[])?;
                Ok((size == json!([width, height])).then_some(()))
            })?;
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

    /// Goes into the first frame of the page; selectors and scripts then mean what is in it.
    pub fn into_frame(&self) -> Result<&Self> {
        self.session()?.post("frame", &json!({ "id": 0 }))?;
        Ok(self)
    }

    /// Goes back to the page around the frame.
    pub fn out_of_frame(&self) -> Result<&Self> {
        self.session()?.post("frame", &json!({ "id": null }))?;
        Ok(self)
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

    /// The size of a small phone.
    pub fn phone(self) -> Result<Self> {
        self.size(360, 740)
    }

    /// The size of a desk's screen.
    pub fn desk(self) -> Result<Self> {
        self.size(1280, 900)
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

    /// What a function of JavaScript says of the first element that a selector matches.
    pub fn ask(&self, selector: &str, function: &str) -> Result<Value> {
        let element = self.find(selector)?.reference();
        self.script(&format!("return ({function})(arguments[0])"), &[element])
    }

    /// Runs JavaScript in the page; arguments are `arguments[0]` and on.
    pub fn script(&self, body: &str, args: &[Value]) -> Result<Value> {
        self.session()?.script(body, args)
    }

    /// Runs JavaScript that calls its last argument when it is done.
    pub fn script_async(&self, body: &str, args: &[Value]) -> Result<Value> {
        self.session()?.script_async(body, args)
    }

    /// Writes a picture of the page into `target/browser/<name>-<engine>.png`.
    pub fn screenshot(&self, name: &str) -> Result<&Self> {
        self.browser.screenshot(name)?;
        Ok(self)
    }

    /// The shadow root of the first `<fascia-map>`; a closed one too.
    pub(crate) fn shadow(&self) -> Result<Option<Shadow>> {
        let session = self.session()?;
        match session.find_all(None, "fascia-map")?.get(self.map) {
            Some(host) => session.shadow(host),
            None => Ok(None),
        }
    }

    /// An element in the map's shadow root for a script to ask `getRootNode` of, or null.
    ///
    /// `WebKit`'s driver hands no shadow roots to scripts.
    pub(crate) fn inside(&self) -> Result<Value> {
        let Some(shadow) = self.shadow()? else {
            return Ok(Value::Null);
        };
        let first = self.session()?.find_all(Some(&shadow), "*")?;
        Ok(first.first().map_or(Value::Null, Element::reference))
    }

    pub(crate) fn session(&self) -> Result<Arc<Session>> {
        self.browser.session()
    }
}
