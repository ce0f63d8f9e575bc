//! The three engines, and how each one's driver is started and asked for a session.

use crate::look::Look;
use crate::{Result, driver::Driver};
use anyhow::bail;
use serde_json::{Value, json};
use std::path::Path;

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, through its own driver.
    Chromium,
    /// Firefox, through geckodriver.
    Firefox,
    /// `WebKitGTK`'s small browser, through its driver, on a screen of its own.
    WebKit,
}

impl Engine {
    /// The engine called so in `FASCIA_BROWSER`.
    pub fn named(name: &str) -> Result<Self> {
        Ok(match name {
            "chromium" => Self::Chromium,
            "firefox" => Self::Firefox,
            "webkit" => Self::WebKit,
            _ => bail!("no browser `{name}`; there are chromium, firefox and webkit"),
        })
    }

    /// Starts the driver, with all that it writes in `home`.
    pub(crate) fn start_driver(self, home: &Path, look: Look) -> Result<Driver> {
        match self {
            Self::Chromium => {
                Driver::start("CHROMEDRIVER", "chromedriver", &["--port={port}"], home)
            }
            Self::Firefox => Driver::start(
                "GECKODRIVER",
                "geckodriver",
                &["--port={port}", "--allow-system-access", "--log=fatal"],
                home,
            ),
            Self::WebKit => {
                look.write_gtk_settings(home)?;
                Driver::start_on_screen("WEBKITDRIVER", "WebKitWebDriver", &["--port={port}"], home)
            }
        }
    }

    /// What a new session is asked for.
    pub(crate) fn capabilities(self, home: &Path, look: Look) -> Value {
        let profile = home.join("profile").display().to_string();
        match self {
            Self::Chromium => json!({ "goog:chromeOptions": {
                "binary": program("CHROMIUM", "/usr/bin/chromium"),
                "args": [
                    "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
                    "--disable-background-networking", "--disable-component-update",
                    "--disable-sync", "--disable-dev-shm-usage", "--disable-quic",
                    "--force-prefers-reduced-motion",
                    format!("--user-data-dir={profile}"),
                ],
            }}),
            Self::Firefox => json!({ "moz:firefoxOptions": {
                "binary": program("FIREFOX", "/usr/bin/firefox-esr"),
                "args": ["-headless"],
                "prefs": { "network.captive-portal-service.enabled": false, "ui.prefersReducedMotion": 1 },
            }}),
            Self::WebKit => json!({ "webkitgtk:browserOptions": {
                "binary": program(
                    "MINIBROWSER",
                    "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
                ),
                "args": if look == Look::Dark { vec!["--automation", "--dark-mode"] } else { vec!["--automation"] },
            }}),
        }
    }
}

fn program(variable: &str, usual: &str) -> String {
    std::env::var(variable).unwrap_or_else(|_| usual.to_owned())
}
