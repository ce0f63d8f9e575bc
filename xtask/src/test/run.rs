//! What a run of tests was asked for, and what came of it.

use super::count::Count;
use super::report::Report;
use super::stages::Task;
use crate::process;
use crate::project::Project;
use anyhow::Result;
use std::path::PathBuf;
use std::process::Command;
use std::sync::atomic::AtomicBool;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Instant;

/// One run, shared by all that is done at once.
pub struct Run<'a> {
    /// The checkout.
    pub project: &'a Project,
    report: Mutex<Report>,
    /// The browsers to test in.
    pub browsers: Vec<&'static str>,
    /// Arguments after `--`, for the test runner.
    pub rest: Vec<String>,
    /// How often the end-to-end tests are run.
    pub times: usize,
    /// False once the release could not be built: then there is nothing to open in a browser.
    pub built: AtomicBool,
    /// The program of the end-to-end tests, built once.
    pub walker: OnceLock<Option<PathBuf>>,
}

impl<'a> Run<'a> {
    /// A run of everything, in no browser yet.
    pub fn new(project: &'a Project) -> Self {
        Self {
            project,
            report: Mutex::new(Report::new()),
            browsers: Vec::new(),
            rest: Vec::new(),
            times: 1,
            built: AtomicBool::new(true),
            walker: OnceLock::new(),
        }
    }

    /// The report so far.
    pub fn report(&self) -> MutexGuard<'_, Report> {
        self.report.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Runs a command that is one check; `part` says which of a task that has several.
    pub fn check(&self, task: &Task, part: &str, command: &mut Command) -> Result<bool> {
        self.measure(task, part, command, |_, succeeded| {
            Count::of_check(succeeded)
        })
    }

    /// Runs a command that runs tests.
    pub fn tests(&self, task: &Task, part: &str, command: &mut Command) -> Result<bool> {
        self.measure(task, part, command, Count::of_run)
    }

    /// Notes that a task, or a part of it, could not be done or failed.
    pub fn failed(&self, task: &Task, part: &str) {
        self.note(task, part, Count::of_check(false), Instant::now());
    }

    /// Notes that something without a command of its own was done.
    pub fn done(&self, task: &Task, part: &str, since: Instant) {
        self.note(task, part, Count::of_check(true), since);
    }

    fn note(&self, task: &Task, part: &str, count: Count, since: Instant) {
        let label = label(task, part);
        self.report().add(task.order, name(&label), count, since);
    }

    fn measure(
        &self,
        task: &Task,
        part: &str,
        command: &mut Command,
        count: fn(&str, bool) -> Count,
    ) -> Result<bool> {
        let label = label(task, part);
        let name = name(&label);
        let file = format!("{}.log", name.replace([' ', ':', ','], "-"));
        let log = self.project.target().join("xtask").join(file);
        let started = Instant::now();
        command
            .env("CARGO_TERM_COLOR", "never")
            .current_dir(&self.project.root);
        let succeeded = process::logged(&label, command, &log)?;
        let output = std::fs::read(&log)?;
        let count = count(&String::from_utf8_lossy(&output), succeeded);
        if !succeeded {
            process::print_tail(&log, 200);
        }
        self.note(task, part, count, started);
        Ok(succeeded)
    }
}

/// What is printed before all that a part of a task says.
fn label(task: &Task, part: &str) -> String {
    match part {
        "" => task.label.clone(),
        part => format!("{}: {part}", task.label),
    }
}

/// A label without the number before it.
fn name(label: &str) -> &str {
    label.split_once("] ").map_or(label, |(_, name)| name)
}
