//! The stages that need no browser.

use super::Run;
use crate::process;
use crate::tools::{self, Deny, Tool};
use anyhow::Result;
use std::process::Command;

pub fn format(run: &mut Run, label: &str) -> Result<()> {
    run.check(label, process::cargo().args(["fmt", "--all", "--check"]))?;
    Ok(())
}

pub fn lint(run: &mut Run, label: &str) -> Result<()> {
    let mut clippy = process::cargo();
    clippy
        .args(["clippy", "--locked", "--workspace", "--all-targets"])
        .args(["--", "--deny", "warnings"]);
    run.check(label, &mut clippy)?;
    Ok(())
}

/// All but the end-to-end tests, which are run once per browser; with nextest where it is there.
pub fn tests(run: &mut Run, label: &str) -> Result<()> {
    let nextest = process::ask(process::cargo().args(["nextest", "--version"])).is_some();
    let mut tests = process::cargo();
    if nextest {
        tests.args(["nextest", "run", "--no-fail-fast", "--color", "never"]);
    } else {
        tests.args(["test", "--no-fail-fast"]);
    }
    tests.args(["--locked", "--workspace"]).args(&run.rest);
    run.tests(label, &mut tests)?;
    if nextest {
        let mut documented = process::cargo();
        documented.args(["test", "--locked", "--workspace", "--doc"]);
        run.tests(&format!("{label}: examples"), &mut documented)?;
    }
    Ok(())
}

/// Licences, banned crates and sources; advisories need their database, which lies on a git host.
pub fn licences(run: &mut Run, label: &str) -> Result<()> {
    let found = tools::prepare(run.project, &[Box::new(Deny) as Box<dyn Tool>])?;
    let mut deny = Command::new(&found[0].path);
    deny.args(["--locked", "check", "licenses", "bans", "sources"]);
    run.check(label, &mut deny)?;
    run.report.skip("security advisories (their database is fetched from a git host: cargo deny check advisories)");
    Ok(())
}
