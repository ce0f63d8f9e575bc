//! The map in a made-up language, to find words that are not in `content/`.
//!
//! Its module is built as for the in-browser tests, which have just been built: only the project's own code is
//! compiled again, and nothing is optimised. One browser shows what is to be seen; it is all about words.

use super::stages::Task;
use super::walker::walk;
use super::{Run, browsers};
use crate::env::Environment;
use crate::tools::browsers::{BROWSERS, Browser};
use crate::tools::web::TARGET;
use anyhow::Result;
use std::fs;
use std::path::Path;

/// The variable that names the language of a build, and the made-up one.
const PSEUDO: (&str, &str) = ("FASCIA_MAP_LANGUAGE", "pseudo");

/// How the module's files are called; behind `fascia-map-`, trunk would write a hash.
const NAME: &str = "fascia-map-pseudo";

/// Builds it, and walks through it in Chromium, or in the browser asked for.
pub fn check(run: &Run, task: &Task) -> Result<()> {
    let environment = Environment::prepare(run.project)?;
    let mut module = browsers::tests(&environment);
    module.arg("--no-run").env(PSEUDO.0, PSEUDO.1);
    let dist = run.project.target().join("pseudo");
    if !run.check(task, "build", &mut module)? || !page(run, task, &environment, &dist)? {
        return Ok(());
    }
    let is_wanted = |browser: &&Browser| run.browsers.contains(&browser.name);
    if let Some(browser) = BROWSERS.iter().find(is_wanted) {
        walk(run, task, browser.name, browser, |tests| {
            tests.env("FASCIA_DIST", &dist).env(PSEUDO.0, PSEUDO.1)
        })?;
    }
    Ok(())
}

/// What trunk makes of a module, but without its settings for a release.
fn page(run: &Run, task: &Task, environment: &Environment, dist: &Path) -> Result<bool> {
    if dist.exists() {
        fs::remove_dir_all(dist)?;
    }
    fs::create_dir_all(dist)?;
    let root = &run.project.root;
    fs::copy(root.join("index.html"), dist.join("index.html"))?;
    let module = run
        .project
        .target()
        .join(TARGET)
        .join("debug/fascia-map.wasm");
    let mut bind = environment.command("wasm-bindgen");
    bind.args(["--target", "web", "--no-typescript", "--out-name", NAME])
        .arg("--out-dir")
        .arg(dist)
        .arg(module);
    let mut assemble = environment.command("cargo");
    assemble
        .args(["xtask", "assemble"])
        .env("TRUNK_STAGING_DIR", dist);
    Ok(run.check(task, "module", &mut bind)? && run.check(task, "page", &mut assemble)?)
}
