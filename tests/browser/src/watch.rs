//! Watching over a page: what it tells its console, and what goes wrong in it.

use crate::{Page, Result};
use anyhow::ensure;
use serde_json::json;

/// Where the script that watches is served.
pub(crate) const PATH: &str = "/__watch.js";

/// Keeps warnings, errors and uncaught failures for the test.
pub(crate) const SCRIPT: &str = "
    window.said = [];
    for (const level of ['warn', 'error']) {
        const tell = console[level].bind(console);
        console[level] = (...words) => { said.push(level + ': ' + words.join(' ')); tell(...words); };
    }
    addEventListener('error', (event) => said.push('uncaught: ' + event.message));
    addEventListener('unhandledrejection', (event) => said.push('uncaught: ' + event.reason));
    addEventListener('securitypolicyviolation', (event) =>
        said.push('policy: ' + event.violatedDirective + ' ' + event.blockedURI));";

/// A page with the script in its head, before all others. A minified page leaves the head's own tag out.
pub(crate) fn watched(bytes: Vec<u8>, is_page: bool) -> Vec<u8> {
    match String::from_utf8(bytes) {
        Ok(page) if is_page => {
            let script = format!("<script src=\"{PATH}\"></script>");
            let head = page.find("<head>").map(|at| at + "<head>".len());
            match head.or_else(|| page.find("<meta")) {
                Some(at) => [&page[..at], &script, &page[at..]].concat().into_bytes(),
                None => page.into_bytes(),
            }
        }
        Ok(text) => text.into_bytes(),
        Err(error) => error.into_bytes(),
    }
}

impl Page<'_> {
    /// What the page has told its console as warnings and errors, and its uncaught failures.
    pub fn said(&self) -> Result<Vec<String>> {
        let said = self.script("return window.said", &[])?;
        Ok(serde_json::from_value(said)?)
    }

    /// Checks that the page has warned of nothing and that nothing went wrong in it.
    pub fn is_quiet(&self) -> Result<&Self> {
        let said = self.said()?;
        ensure!(said.is_empty(), "the page says {}", json!(said));
        Ok(self)
    }
}
