//! The stages that need no browser.

use super::stages::Task;
use super::{Run, advisories, walker};
use crate::process;
use crate::tools::{self, Deny, Tool};
use anyhow::Result;
use std::process::Command;

pub fn format(run: &Run, task: &Task) -> Result<()> {
    run.check(task, "", process::cargo().args(["fmt", "--all", "--check"]))?;
    Ok(())
}

pub fn lint(run: &Run, task: &Task) -> Result<()> {
    let mut clippy = process::cargo();
    clippy
        .args(["clippy", "--locked", "--workspace", "--all-targets"])
        .args(["--", "--deny", "warnings"]);
    run.check(task, "", &mut clippy)?;
    Ok(())
}

/// All but the end-to-end tests, which are run once per browser; with nextest where it is there.
pub fn tests(run: &Run, task: &Task) -> Result<()> {
    let nextest = process::ask(process::cargo().args(["nextest", "--version"])).is_some();
    let mut tests = process::cargo();
    if nextest {
        tests.args(["nextest", "run", "--no-fail-fast", "--color", "never"]);
    } else {
        tests.args(["test", "--no-fail-fast"]);
    }
    tests.args(["--locked", "--workspace"]).args(&run.rest);
    run.tests(task, "", &mut tests)?;
    if nextest {
        let mut documented = process::cargo();
        documented.args(["test", "--locked", "--workspace", "--doc"]);
        run.tests(task, "examples", &mut documented)?;
    }
    // Now that it is built, nothing else builds here: the end-to-end tests need not wait for it later.
    walker::find(run, task);
    Ok(())
}

/// Licences, banned crates and sources, and what is known against the versions used.
pub fn licences(run: &Run, task: &Task) -> Result<()> {
    let found = tools::prepare(run.project, &[Box::new(Deny) as Box<dyn Tool>])?;
    let mut deny = Command::new(&found[0].path);
    deny.args(["--locked", "check", "licenses", "bans", "sources"]);
    run.check(task, "licences, sources", &mut deny)?;
    advisories::check(run, task, &found[0].path)
}
