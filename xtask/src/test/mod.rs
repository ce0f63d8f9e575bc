//! `cargo xtask test`: every check and every test, or those of some stages.

mod browsers;
mod count;
mod native;
mod report;

use crate::process;
use crate::project::Project;
use crate::tools::browsers::BROWSERS;
use anyhow::{Result, bail};
use count::Count;
use report::Report;
use std::process::Command;
use std::time::Instant;

/// One stage: its name on the command line, and what it does.
struct Stage {
    name: &'static str,
    about: &'static str,
    run: fn(&mut Run, &str) -> Result<()>,
}

const STAGES: &[Stage] = &[
    Stage {
        name: "format",
        about: "rustfmt",
        run: native::format,
    },
    Stage {
        name: "lint",
        about: "clippy",
        run: native::lint,
    },
    Stage {
        name: "native",
        about: "native tests",
        run: native::tests,
    },
    Stage {
        name: "licences",
        about: "cargo deny",
        run: native::licences,
    },
    Stage {
        name: "web-lint",
        about: "clippy for WebAssembly",
        run: browsers::lint,
    },
    Stage {
        name: "web",
        about: "in-browser tests",
        run: browsers::unit,
    },
    Stage {
        name: "build",
        about: "release",
        run: browsers::build,
    },
    Stage {
        name: "size",
        about: "size against the budget",
        run: browsers::size,
    },
    Stage {
        name: "e2e",
        about: "end-to-end tests",
        run: browsers::end_to_end,
    },
    Stage {
        name: "language",
        about: "made-up language; only when named",
        run: browsers::language,
    },
];

/// Stages that run only when they are named: they take a build of their own.
const BY_NAME: [&str; 1] = ["language"];

/// What was asked for, and what came of it.
struct Run<'a> {
    project: &'a Project,
    report: Report,
    /// The browsers to test in.
    browsers: Vec<&'static str>,
    /// Arguments after `--`, for the test runner.
    rest: Vec<String>,
    /// False once the release could not be built: then there is nothing to open in a browser.
    built: bool,
}

impl Run<'_> {
    /// Runs a command that is one check.
    fn check(&mut self, label: &str, command: &mut Command) -> Result<bool> {
        self.measure(label, command, |_, succeeded| Count::of_check(succeeded))
    }

    /// Runs a command that runs tests.
    fn tests(&mut self, label: &str, command: &mut Command) -> Result<bool> {
        self.measure(label, command, Count::of_run)
    }

    fn measure(
        &mut self,
        label: &str,
        command: &mut Command,
        count: fn(&str, bool) -> Count,
    ) -> Result<bool> {
        let name = label.split_once("] ").map_or(label, |(_, name)| name);
        let file = format!("{}.log", name.replace([' ', ':'], "-"));
        let log = self.project.target().join("xtask").join(file);
        let started = Instant::now();
        command
            .env("CARGO_TERM_COLOR", "never")
            .current_dir(&self.project.root);
        let succeeded = process::logged(label, command, &log)?;
        let output = std::fs::read(&log)?;
        let count = count(&String::from_utf8_lossy(&output), succeeded);
        if !succeeded {
            process::print_tail(&log, 200);
        }
        self.report.add(name, count, started);
        Ok(succeeded)
    }
}

/// Runs the stages named, or all but those of [`BY_NAME`].
pub fn run(project: &Project, args: &[String]) -> Result<()> {
    let mut stages = Vec::new();
    let mut run = Run {
        project,
        report: Report::new(),
        browsers: Vec::new(),
        rest: Vec::new(),
        built: true,
    };
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--" => run.rest.extend(args.by_ref().cloned()),
            "--browser" => run.browsers.push(browser_named(args.next())?),
            "--help" | "-h" => {
                print_help();
                return Ok(());
            }
            name => match STAGES.iter().find(|stage| stage.name == name) {
                Some(stage) => stages.push(stage),
                None => bail!("no stage `{name}`; cargo xtask test --help names them"),
            },
        }
    }
    if stages.is_empty() {
        let by_itself = |stage: &&Stage| !BY_NAME.contains(&stage.name);
        stages = STAGES.iter().filter(by_itself).collect();
    }
    if run.browsers.is_empty() {
        run.browsers = BROWSERS.iter().map(|browser| browser.name).collect();
    }
    for (index, stage) in stages.iter().enumerate() {
        let label = format!("[{}/{}] {}", index + 1, stages.len(), stage.about);
        if let Err(error) = (stage.run)(&mut run, &label) {
            println!("{label}: {error:#}");
            run.report
                .add(stage.about, Count::of_check(false), Instant::now());
        }
    }
    run.report.close(Project::is_ci())
}

fn browser_named(name: Option<&String>) -> Result<&'static str> {
    let found = BROWSERS
        .iter()
        .find(|browser| Some(browser.name) == name.map(String::as_str));
    match found {
        Some(browser) => Ok(browser.name),
        None => bail!("--browser needs one of: chromium, firefox, webkit"),
    }
}

fn print_help() {
    println!("cargo xtask test [stage ...] [--browser NAME] [-- test names]\n");
    for stage in STAGES {
        println!("  {:<9} {}", stage.name, stage.about);
    }
    println!("\nWithout a stage all run; without a browser all three.");
}
