//! The access audit: axe-core, put into the page and run.

use crate::{Page, Result};
use anyhow::{Context, bail};
use serde_json::Value;

/// The rules of WCAG 2.2 AA and axe's own best practice. What was found travels as text: `WebKit`'s driver can't read
/// all that a script may return.
const RUN: &str = "const done = arguments[0];\
    axe.run(document, { resultTypes: ['violations'], runOnly: \
    ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })\
    .then(r => done(JSON.stringify(r.violations)), e => done(String(e)))";

pub fn audit(page: &Page) -> Result {
    let file = std::env::var("FASCIA_AXE")
        .context("FASCIA_AXE names no axe-core; run the tests by `cargo xtask test e2e`")?;
    let axe = std::fs::read_to_string(&file).with_context(|| format!("{file} cannot be read"))?;
    // A driver's script runs outside the page's policy, so this works under a strict one.
    page.script(&format!("if (!window.axe) {{ {axe} }}"), &[])?;
    page.rests()?;
    let found = page.script_async(RUN, &[])?;
    let text = found.as_str().unwrap_or_default();
    let Ok(violations) = serde_json::from_str::<Vec<Value>>(text) else {
        bail!("axe failed: {found}")
    };
    if violations.is_empty() {
        return Ok(());
    }
    bail!(
        "{} access violations\n{}",
        violations.len(),
        readable(&violations)
    )
}

/// Rule, what is wrong, and each place.
fn readable(violations: &[Value]) -> String {
    let mut text = String::new();
    for violation in violations {
        let word = |key: &str| violation[key].as_str().unwrap_or_default();
        text += &[word("id"), " (", word("impact"), "): ", word("help"), "\n"].concat();
        for node in violation["nodes"].as_array().into_iter().flatten().take(8) {
            let why = node["failureSummary"]
                .as_str()
                .unwrap_or_default()
                .replace('\n', " ");
            text += &["    ", &node["target"].to_string(), " ", &why, "\n"].concat();
        }
    }
    text
}
