//! `cargo xtask bench`: the release in Chromium as a slow phone has it.

use crate::env::Environment;
use crate::process;
use crate::project::Project;
use crate::tools::browsers::BROWSERS;
use crate::tools::web::TARGET;
use crate::tools::{self, Tool};
use anyhow::{Context, Result, ensure};
use std::path::PathBuf;

/// Measures what lies in `dist/` and prints one table; a number asks for so many visits of each page.
pub fn run(project: &Project, args: &[String]) -> Result<()> {
    let chromium = &BROWSERS[0];
    let dist = project.dist();
    ensure!(
        dist.join("index.html").is_file(),
        "there is no release to measure; `cargo xtask build` makes it"
    );
    tools::prepare(project, &[Box::new(chromium) as Box<dyn Tool>])?;
    let variables = chromium
        .variables(project)
        .context("Chromium or its driver is missing")?;
    let growth = growth(project)?;
    let status = process::cargo()
        .args([
            "run",
            "--quiet",
            "--locked",
            "--package",
            "fascia-map-bench",
            "--",
        ])
        .args(args)
        .env("FASCIA_DIST", dist)
        .env("FASCIA_GROWTH", growth)
        .envs(variables)
        .current_dir(&project.root)
        .status()?;
    ensure!(status.success(), "the bench did not come to its end");
    Ok(())
}

/// Builds the example that finds and searches among ten times the muscles as the release is built, for the browser.
/// Answers with its folder.
fn growth(project: &Project) -> Result<PathBuf> {
    let environment = Environment::prepare(project)?;
    let log = project.cache.log("growth");
    let mut build = environment.command("cargo");
    build
        .args(["build", "--locked", "--release", "--target", TARGET])
        .args(["--example", "growth"])
        .envs(environment.release_variables())
        .current_dir(&project.root);
    process::must("growth: compile", &mut build, &log)?;
    let folder = project.target().join("growth");
    let module = project
        .target()
        .join(TARGET)
        .join("release/examples/growth.wasm");
    let mut bind = environment.command("wasm-bindgen");
    bind.args(["--target", "web", "--no-typescript", "--out-dir"])
        .arg(&folder)
        .arg(module);
    process::must("growth: bind", &mut bind, &log)?;
    Ok(folder)
}
