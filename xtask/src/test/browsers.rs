//! The stages for the browser: WebAssembly and the end-to-end tests.

use super::Run;
use super::screen::Screen;
use super::stages::Task;
use super::walker::walk;
use crate::env::Environment;
use crate::tools::browsers::{BROWSERS, Browser};
use crate::tools::web::TARGET;
use crate::tools::{self, Tool};
use crate::{build, release, size};
use anyhow::{Result, ensure};
use std::path::PathBuf;
use std::process::Command;
use std::sync::atomic::Ordering;
use std::time::Instant;

/// The package that becomes WebAssembly.
const APP: &str = "fascia-map";

/// Files of tests that run inside a page: `tests/web.rs` and whatever else begins so.
const IN_BROWSER: &str = "web*";

pub fn lint(run: &Run, task: &Task) -> Result<()> {
    let mut clippy = Environment::prepare(run.project)?.command("cargo");
    clippy
        .args(["clippy", "--locked", "--package", APP, "--target", TARGET])
        .args(["--lib", "--bins", "--test", IN_BROWSER])
        .args(["--", "--deny", "warnings"]);
    run.check(task, "", &mut clippy)?;
    Ok(())
}

/// A build of the tests that run inside a page, and with it of the module in the same features.
pub fn tests(environment: &Environment) -> Command {
    let mut tests = environment.command("cargo");
    tests
        .args(["test", "--locked", "--package", APP, "--target", TARGET])
        .args(["--test", IN_BROWSER]);
    tests
}

/// The tests that run inside a page, in each browser.
pub fn unit(run: &Run, task: &Task) -> Result<()> {
    let environment = Environment::prepare(run.project)?;
    for browser in &BROWSERS {
        if !run.browsers.contains(&browser.name) {
            continue;
        }
        let Some(variables) = prepare(run, browser) else {
            continue;
        };
        let settings = run.project.root.join("tests/browser/webdriver.json");
        let mut tests = tests(&environment);
        tests
            .env(
                "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
                "wasm-bindgen-test-runner",
            )
            .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", settings)
            .args(&run.rest);
        // The runner goes by the first of these that is there; WebKit's driver speaks as Safari's does.
        for name in ["CHROMEDRIVER", "GECKODRIVER", "SAFARIDRIVER"] {
            tests.env_remove(name);
        }
        let mut screen = None;
        for (name, path) in variables {
            match name {
                "XVFB" => screen = Some(Screen::start(&path)?),
                "WEBKITDRIVER" => {
                    tests.env("SAFARIDRIVER", path);
                }
                name if name.ends_with("DRIVER") => {
                    tests.env(name, path);
                }
                _ => {}
            }
        }
        if let Some(screen) = &screen {
            screen.lend(&mut tests);
        }
        run.tests(task, browser.name, &mut tests)?;
    }
    Ok(())
}

pub fn build(run: &Run, task: &Task) -> Result<()> {
    run.built.store(false, Ordering::SeqCst);
    let built = run.check(task, "", &mut build::command(run.project, &[])?)?;
    run.built.store(built, Ordering::SeqCst);
    Ok(())
}

/// Pages without scripts, packed files and licences, beside what was built.
pub fn complete(run: &Run, task: &Task) -> Result<()> {
    is_built(run)?;
    let started = Instant::now();
    eprintln!("{} …", task.label);
    release::complete(run.project, &run.project.dist(), "")?;
    run.done(task, "", started);
    Ok(())
}

pub fn size(run: &Run, task: &Task) -> Result<()> {
    is_built(run)?;
    let started = Instant::now();
    {
        // Nothing else is printed into the table.
        let _held = (std::io::stdout().lock(), std::io::stderr().lock());
        println!("{}", task.label);
        size::run(run.project, &["--check".to_owned()])?;
    }
    run.done(task, "", started);
    Ok(())
}

/// The same suite in every browser, as often as asked for.
pub fn end_to_end(run: &Run, task: &Task) -> Result<()> {
    is_built(run)?;
    let Some(browser) = task.browser else {
        return Ok(());
    };
    for time in 1..=run.times {
        let part = match run.times {
            1 => String::new(),
            times => format!("{time} of {times}"),
        };
        let dist = run.project.dist();
        walk(run, task, &part, browser, |tests| {
            tests.env("FASCIA_DIST", &dist)
        })?;
    }
    Ok(())
}

fn is_built(run: &Run) -> Result<()> {
    let built = run.built.load(Ordering::SeqCst);
    ensure!(built, "not run, because the release was not built");
    Ok(())
}

/// Installs a browser where that may be; else it is noted as missing and the others go on.
pub fn prepare(run: &Run, browser: &'static Browser) -> Option<Vec<(&'static str, PathBuf)>> {
    if let Err(error) = tools::prepare(run.project, &[Box::new(browser) as Box<dyn Tool>]) {
        run.report().miss(format!(
            "{}, so nothing was tested in it: {error:#}",
            browser.name
        ));
        return None;
    }
    browser.variables(run.project)
}
