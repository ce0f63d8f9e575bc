//! The stages for the browser: WebAssembly and the end-to-end tests.

use super::{Count, Run};
use crate::env::Environment;
use crate::tools::browsers::{BROWSERS, Browser};
use crate::tools::web::TARGET;
use crate::tools::{self, Axe, Tool};
use crate::{process, size};
use anyhow::Result;
use std::process::Command;
use std::time::Instant;

/// The package that becomes WebAssembly.
const APP: &str = "fascia-map";

/// Files of tests that run inside a page: `tests/web.rs` and whatever else begins so.
const IN_BROWSER: &str = "web*";

pub fn lint(run: &mut Run, label: &str) -> Result<()> {
    let mut clippy = Environment::prepare(run.project)?.command("cargo");
    clippy
        .args(["clippy", "--locked", "--package", APP, "--target", TARGET])
        .args(["--lib", "--bins", "--test", IN_BROWSER])
        .args(["--", "--deny", "warnings"]);
    run.check(label, &mut clippy)?;
    Ok(())
}

/// The tests that run inside a page, in the first browser of the list that has such a runner.
pub fn unit(run: &mut Run, label: &str) -> Result<()> {
    let environment = Environment::prepare(run.project)?;
    for browser in wanted(run, &["chromium", "firefox"]) {
        let Some(variables) = prepare(run, browser) else {
            continue;
        };
        let settings = run.project.root.join("tests/browser/webdriver.json");
        let mut tests = environment.command("cargo");
        tests
            .args(["test", "--locked", "--package", APP, "--target", TARGET])
            .args(["--test", IN_BROWSER])
            .env(
                "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
                "wasm-bindgen-test-runner",
            )
            .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", settings)
            .env_remove("CHROMEDRIVER")
            .env_remove("GECKODRIVER")
            .envs(
                variables
                    .into_iter()
                    .filter(|(name, _)| name.ends_with("DRIVER")),
            )
            .args(&run.rest);
        run.tests(&format!("{label}: {}", browser.name), &mut tests)?;
    }
    Ok(())
}

pub fn build(run: &mut Run, label: &str) -> Result<()> {
    let mut build = crate::build::command(run.project, &[])?;
    run.built = run.check(label, &mut build)?;
    if run.built {
        crate::release::complete(run.project, &run.project.dist(), "")?;
    }
    Ok(())
}

pub fn size(run: &mut Run, label: &str) -> Result<()> {
    anyhow::ensure!(run.built, "not run, because the release was not built");
    let started = Instant::now();
    println!("{label}");
    size::run(run.project, &["--check".to_owned()])?;
    run.report
        .add("size against the budget", Count::of_check(true), started);
    Ok(())
}

/// The same suite in every browser.
pub fn end_to_end(run: &mut Run, label: &str) -> Result<()> {
    anyhow::ensure!(run.built, "not run, because the release was not built");
    let dist = run.project.dist();
    paths(run, label, |tests| tests.env("FASCIA_DIST", &dist))
}

/// A build of the made-up language, and in every browser what can be seen only there.
pub fn language(run: &mut Run, label: &str) -> Result<()> {
    const PSEUDO: (&str, &str) = ("FASCIA_MAP_LANGUAGE", "pseudo");
    let dist = run.project.target().join("pseudo");
    let mut build = Environment::prepare(run.project)?.command("trunk");
    build.args(["build", "--dist"]).arg(&dist);
    if run.check(&format!("{label}: build"), build.env(PSEUDO.0, PSEUDO.1))? {
        paths(run, label, |tests| {
            tests.env("FASCIA_DIST", &dist).env(PSEUDO.0, PSEUDO.1)
        })?;
    }
    Ok(())
}

/// The paths in every browser, with what `of` sets.
fn paths(run: &mut Run, label: &str, of: impl Fn(&mut Command) -> &mut Command) -> Result<()> {
    let axe = tools::prepare(run.project, &[Box::new(Axe) as Box<dyn Tool>])?;
    for browser in wanted(run, &["chromium", "firefox", "webkit"]) {
        let Some(variables) = prepare(run, browser) else {
            continue;
        };
        let mut tests = process::cargo();
        tests
            .args([
                "test",
                "--locked",
                "--package",
                "browser-tests",
                "--test",
                "paths",
                "--",
            ])
            .args(&run.rest)
            .env("FASCIA_BROWSER", browser.name)
            .env("FASCIA_AXE", &axe[0].path)
            .envs(variables);
        run.tests(&format!("{label}: {}", browser.name), of(&mut tests))?;
    }
    Ok(())
}

fn wanted(run: &Run, able: &[&str]) -> Vec<&'static Browser> {
    let asked =
        |browser: &&Browser| run.browsers.contains(&browser.name) && able.contains(&browser.name);
    BROWSERS.iter().filter(asked).collect()
}

/// Installs a browser where that may be; else it is noted as missing and the others go on.
fn prepare(
    run: &mut Run,
    browser: &'static Browser,
) -> Option<Vec<(&'static str, std::path::PathBuf)>> {
    if let Err(error) = tools::prepare(run.project, &[Box::new(browser) as Box<dyn Tool>]) {
        run.report.miss(format!(
            "{}, so nothing was tested in it: {error:#}",
            browser.name
        ));
    }
    browser.variables(run.project)
}
