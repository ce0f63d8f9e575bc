//! The tasks of the project, run as `cargo xtask <command>`.
//!
//! A command is one row of [`COMMANDS`] and one file beside this one. To add a command, write its
//! file with a `pub fn run(project: &Project, args: &[String]) -> Result<()>` and add its row.

mod assemble;
#[path = "../../pages/src/base.rs"]
#[allow(
    dead_code,
    reason = "here addresses are only checked, by the rules of the pages that write them"
)]
mod base;
mod bench;
mod build;
mod cache;
mod compress;
mod digest;
mod env;
mod examples;
mod licences;
mod options;
mod picture;
mod process;
mod project;
mod release;
mod scripts;
mod serve;
mod size;
mod table;
mod test;
mod tools;
mod words;

use anyhow::{Result, bail};
use project::Project;
use std::process::ExitCode;

/// One row of the command table.
struct Command {
    name: &'static str,
    about: &'static str,
    run: fn(&Project, &[String]) -> Result<()>,
}

const COMMANDS: &[Command] = &[
    Command {
        name: "serve",
        about: "prepare what is missing and show the map in a browser, rebuilt at every change",
        run: serve::run,
    },
    Command {
        name: "build",
        about: "make the release in dist/",
        run: build::run,
    },
    Command {
        name: "test",
        about: "run every check and test, in three browsers; --help names the stages",
        run: test::run,
    },
    Command {
        name: "size",
        about: "bytes of a first visit against the budget; --check fails when over it",
        run: size::run,
    },
    Command {
        name: "bench",
        about: "measure the release in Chromium as a slow phone has it, one map and ten; `bench 9` visits each 9 times",
        run: bench::run,
    },
    Command {
        name: "tools",
        about: "prepare the tools and say which are used, and from where",
        run: tools::run,
    },
    Command {
        name: "figure",
        about: "paint the figure to target/figure/: plain SVG and sheets of every view, layer, theme and state",
        run: examples::figure,
    },
    Command {
        name: "review",
        about: "write sheets for clinicians to check every fact and text to target/review/",
        run: examples::review,
    },
    Command {
        name: "assemble",
        about: "the step that trunk runs after a build: names the hashed module in fascia-map.js",
        run: assemble::run,
    },
    Command {
        name: "complete",
        about: "add plain pages, packed files, licences and UPLOAD.md to a folder that trunk built",
        run: release::run,
    },
    Command {
        name: "env",
        about: "print the exports that make plain `trunk serve` and `trunk build` work",
        run: env::run,
    },
];

fn main() -> ExitCode {
    match dispatch() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch() -> Result<()> {
    let mut args = std::env::args().skip(1);
    let name = args.next().unwrap_or_default();
    let rest: Vec<String> = args.collect();
    if matches!(name.as_str(), "" | "help" | "--help" | "-h") {
        print_help();
        return Ok(());
    }
    let Some(command) = COMMANDS.iter().find(|command| command.name == name) else {
        let known: Vec<_> = COMMANDS.iter().map(|command| command.name).collect();
        bail!(
            "no command `{name}`; there are: {} (cargo xtask help)",
            known.join(", ")
        );
    };
    (command.run)(&Project::find()?, &rest)
}

fn print_help() {
    println!("cargo xtask <command>\n");
    for command in COMMANDS {
        println!("  {:<8} {}", command.name, command.about);
    }
}
