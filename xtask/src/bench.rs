//! `cargo xtask bench`: the release in Chromium as a slow phone has it.

use crate::process;
use crate::project::Project;
use crate::tools::browsers::BROWSERS;
use crate::tools::{self, Tool};
use anyhow::{Context, Result, ensure};

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
        .envs(variables)
        .current_dir(&project.root)
        .status()?;
    ensure!(status.success(), "the bench did not come to its end");
    Ok(())
}
