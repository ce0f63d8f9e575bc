//! Known faults of the packages used, from the public list of them.

use super::Run;
use super::stages::Task;
use crate::process;
use anyhow::Result;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

/// What cargo-deny says where it could not fetch the list.
const UNREACHED: &str = "failed to fetch advisory database";

/// The list is fetched in seconds; from where it cannot be, some networks only never answer.
const LIMIT: Duration = Duration::from_secs(60);

/// What came of a check.
#[derive(Debug, PartialEq, Eq)]
enum Outcome {
    Clean,
    Found,
    Unreached,
}

/// Fails where the list can be had and names a package that is used; without the list, says so.
pub fn check(run: &Run, task: &Task, deny: &Path) -> Result<()> {
    let log = run.project.target().join("xtask").join("advisories.log");
    let mut command = Command::new(deny);
    command
        .args(["--locked", "check", "advisories"])
        // Where nothing answers, git gives up; nobody is there to be asked for a password.
        .envs([
            ("GIT_HTTP_LOW_SPEED_LIMIT", "1000"),
            ("GIT_HTTP_LOW_SPEED_TIME", "20"),
        ])
        .env("GIT_TERMINAL_PROMPT", "0")
        .current_dir(&run.project.root);
    let started = Instant::now();
    let label = format!("{}: advisories", task.label);
    let succeeded = process::logged_within(&label, &mut command, &log, LIMIT)?;
    let said = std::fs::read_to_string(&log).unwrap_or_default();
    match outcome(&said, succeeded, started.elapsed()) {
        Outcome::Clean => run.done(task, "advisories", started),
        Outcome::Found => {
            process::print_tail(&log, 200);
            run.failed(task, "advisories");
        }
        Outcome::Unreached => run.report().skip(
            "security advisories: their list could not be fetched from its git host; \
             with a network: cargo xtask test licences",
        ),
    }
    Ok(())
}

fn outcome(said: &str, succeeded: bool, time: Duration) -> Outcome {
    match succeeded {
        true => Outcome::Clean,
        false if said.contains(UNREACHED) || time > LIMIT => Outcome::Unreached,
        false => Outcome::Found,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_could_be_checked_passes_or_fails() {
        let quick = Duration::from_secs(1);
        let unreached = "[ERROR] failed to fetch advisory database https://example.org";
        assert_eq!(outcome("advisories ok", true, quick), Outcome::Clean);
        assert_eq!(outcome(unreached, false, quick), Outcome::Unreached);
        assert_eq!(outcome("", false, LIMIT * 2), Outcome::Unreached);
        let found = "error[vulnerability]: a fault\nadvisories FAILED";
        assert_eq!(outcome(found, false, quick), Outcome::Found);
    }
}
