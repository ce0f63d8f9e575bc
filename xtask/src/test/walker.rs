//! The program of the end-to-end tests: built once, then run in each browser.

use super::Run;
use super::browsers::prepare;
use super::stages::Task;
use crate::process;
use crate::tools::browsers::Browser;
use crate::tools::{self, GUESTS, Tool};
use anyhow::{Context, Result};
use serde_json::Value;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// The paths in one browser, with what `of` sets.
pub fn walk(
    run: &Run,
    task: &Task,
    part: &str,
    browser: &'static Browser,
    of: impl FnOnce(&mut Command) -> &mut Command,
) -> Result<()> {
    let program = find(run, task).context("not run, because the tests were not built")?;
    let needed: Vec<Box<dyn Tool>> = GUESTS.iter().map(|guest| Box::new(guest) as _).collect();
    let found = tools::prepare(run.project, &needed)?;
    let guests = GUESTS.iter().map(|guest| guest.variable);
    let guests = guests.zip(found.into_iter().map(|found| found.path));
    let Some(variables) = prepare(run, browser) else {
        return Ok(());
    };
    let mut tests = Command::new(program);
    tests
        .args(&run.rest)
        .env("FASCIA_BROWSER", browser.name)
        .envs(guests)
        .envs(variables);
    run.tests(task, part, of(&mut tests))?;
    Ok(())
}

/// The program, built when first asked for; `None` if it cannot be built, which is said once.
pub fn find(run: &Run, task: &Task) -> Option<PathBuf> {
    let built = run.walker.get_or_init(|| match build(run) {
        Ok(program) => Some(program),
        Err(error) => {
            println!("{}: {error:#}", task.label);
            None
        }
    });
    built.clone()
}

/// Built as a part of the whole workspace, as the native tests are: so nothing is compiled twice.
fn build(run: &Run) -> Result<PathBuf> {
    let output = process::cargo()
        .args(["test", "--locked", "--workspace", "--test", "paths"])
        .args(["--no-run", "--message-format", "json-render-diagnostics"])
        .current_dir(&run.project.root)
        .stdin(Stdio::null())
        .output()
        .context("cargo cannot be started")?;
    let told = String::from_utf8_lossy(&output.stdout);
    let messages = told
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let program = messages
        .filter_map(|message| message["executable"].as_str().map(PathBuf::from))
        .next_back();
    program
        .filter(|_| output.status.success())
        .with_context(|| {
            format!(
                "the end-to-end tests cannot be built\n{}",
                String::from_utf8_lossy(&output.stderr)
            )
        })
}
