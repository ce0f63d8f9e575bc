//! A running browser: driver, session and the folder they write in. All ends when dropped.

use crate::driver::Driver;
use crate::session::Session;
use crate::{Engine, Look, Result};
use anyhow::{Context, bail};
use base64::Engine as _;
use serde_json::{Value, json};
use std::cell::{Cell, RefCell};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A browser that tests share, one after the other.
pub struct Browser {
    /// Its engine.
    pub engine: Engine,
    home: PathBuf,
    look: Cell<Look>,
    running: RefCell<Option<Running>>,
}

/// Session before driver: dropped in this order, the browser is told to close first.
struct Running {
    session: Arc<Session>,
    _driver: Driver,
}

impl Drop for Running {
    fn drop(&mut self) {
        self.session.end();
    }
}

impl Browser {
    /// Starts the browser that `FASCIA_BROWSER` names; `None` if it names none.
    pub fn from_environment() -> Result<Option<Self>> {
        match std::env::var("FASCIA_BROWSER") {
            Ok(name) if !name.is_empty() => Ok(Some(Self::start(Engine::named(&name)?)?)),
            _ => Ok(None),
        }
    }

    /// Starts a browser with a profile of its own.
    pub fn start(engine: Engine) -> Result<Self> {
        let name = format!("fascia-map-{engine:?}-{}", std::process::id()).to_lowercase();
        let home = std::env::temp_dir().join(name);
        let browser = Self {
            engine,
            home,
            look: Cell::default(),
            running: RefCell::new(None),
        };
        browser.restart()?;
        Ok(browser)
    }

    pub(crate) fn session(&self) -> Result<Arc<Session>> {
        let running = self.running.borrow();
        let running = running.as_ref().context("the browser has ended")?;
        Ok(Arc::clone(&running.session))
    }

    /// Ends what runs and starts it anew.
    pub fn restart(&self) -> Result {
        self.running.replace(None);
        let _ = std::fs::remove_dir_all(&self.home);
        std::fs::create_dir_all(&self.home)?;
        let driver = self.engine.start_driver(&self.home, self.look.get())?;
        let capabilities = self.engine.capabilities(&self.home, self.look.get());
        let session = Session::start(&driver.address, &capabilities).with_context(|| {
            let log = std::fs::read_to_string(self.home.join("driver.log")).unwrap_or_default();
            format!(
                "{:?} did not start: {}",
                self.engine,
                log.lines().last().unwrap_or_default()
            )
        })?;
        let session = Arc::new(session);
        self.running.replace(Some(Running {
            session,
            _driver: driver,
        }));
        Ok(())
    }

    /// True if the engine can be set up so; `WebKitGTK` forces no colours upon a page, and its small browser has no
    /// setting for the size of type.
    #[must_use]
    pub fn can(&self, look: Look) -> bool {
        self.engine != Engine::WebKit || !look.is_forced() && look != Look::LargeType
    }

    /// Sets the person's preferences. Pages must be opened anew: an engine may have to start again.
    pub fn set_look(&self, look: Look) -> Result {
        if !self.can(look) {
            bail!(
                "{:?} cannot show {look:?}; ask `browser.can` first",
                self.engine
            );
        }
        if self.look.replace(look) == look {
            return Ok(());
        }
        match self.engine {
            Engine::Chromium => self.media(look),
            Engine::Firefox => {
                let session = self.session()?;
                session.post("moz/context", &json!({ "context": "chrome" }))?;
                let done = session.script(&look.firefox_script(), &[]);
                session.post("moz/context", &json!({ "context": "content" }))?;
                done.map(drop)
            }
            Engine::WebKit => self.restart(),
        }
    }

    /// Makes the browser as it was at its start, for the next test; one that has died is started again.
    pub fn tidy(&self) -> Result {
        self.clear().or_else(|_| self.restart())
    }

    fn clear(&self) -> Result {
        self.set_look(Look::Light)?;
        let session = self.session()?;
        session.post("frame", &json!({ "id": null }))?;
        if self.engine == Engine::Chromium {
            self.devtools("Emulation.clearDeviceMetricsOverride", &json!({}))?;
        }
        session.post("url", &json!({ "url": "about:blank" }))?;
        Ok(())
    }

    /// Writes a picture of what is open into `target/browser/<name>-<engine>.png`.
    pub fn screenshot(&self, name: &str) -> Result {
        let picture = self.session()?.get("screenshot")?;
        let encoded = picture.as_str().context("no picture")?;
        let bytes = base64::engine::general_purpose::STANDARD.decode(encoded)?;
        let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/browser");
        std::fs::create_dir_all(&dir)?;
        let file = format!("{name}-{:?}.png", self.engine).to_lowercase();
        std::fs::write(dir.join(file), bytes)?;
        Ok(())
    }

    fn media(&self, look: Look) -> Result {
        let features = look.media_features();
        let features = features.map(|(name, value)| json!({ "name": name, "value": value }));
        let params = json!({ "features": features });
        self.devtools("Emulation.setEmulatedMedia", &params)?;
        let sizes = json!({ "standard": look.type_size(), "fixed": 13 });
        self.devtools("Page.setFontSizes", &json!({ "fontSizes": sizes }))?;
        Ok(())
    }

    /// After everything unused has been thrown away: how many nodes and listeners the page still holds, also
    /// those that are in no document. Only Chromium tells.
    pub fn counters(&self) -> Result<Vec<(String, Value)>> {
        if self.engine != Engine::Chromium {
            return Ok(Vec::new());
        }
        self.devtools("HeapProfiler.enable", &json!({}))?;
        self.devtools("HeapProfiler.collectGarbage", &json!({}))?;
        let counted = self.devtools("Memory.getDOMCounters", &json!({}))?;
        let of = |name: &str| (name.to_owned(), counted[name].clone());
        Ok(["documents", "nodes", "jsEventListeners"].map(of).to_vec())
    }

    /// Gives a command of the `DevTools` protocol, which only Chromium knows, and answers with what it said.
    pub fn devtools(&self, command: &str, params: &Value) -> Result<Value> {
        let body = json!({ "cmd": command, "params": params });
        self.session()?.post("goog/cdp/execute", &body)
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        self.running.replace(None);
        let _ = std::fs::remove_dir_all(&self.home);
    }
}
