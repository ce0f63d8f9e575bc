//! Programs that cargo builds into the cache.

use super::web;
use crate::process;
use crate::project::Project;
use anyhow::{Result, bail};
use std::path::PathBuf;
use std::process::Command;

/// A program from the package registry of Rust.
pub struct Crate<'a> {
    /// The crate.
    pub name: &'a str,
    /// Its exact version.
    pub version: &'a str,
    /// Features and the like.
    pub options: &'a [&'a str],
    /// How much to optimise: `1` for a program that works hard, else `0`, which builds faster.
    pub optimisation: &'a str,
}

impl Crate<'_> {
    /// The folder in the cache.
    pub fn folder(&self) -> String {
        format!("{}-{}", self.name, self.version)
    }

    /// A program of an installed crate.
    pub fn program(&self, project: &Project, program: &str) -> Option<PathBuf> {
        let dir = project.cache.ready(&self.folder())?;
        let file = format!("{program}{}", std::env::consts::EXE_SUFFIX);
        Some(dir.join("bin").join(file)).filter(|path| path.is_file())
    }

    /// Builds it: first with the versions its authors locked, then, if a mirror lacks one, without.
    pub fn install(&self, project: &Project, step: &str) -> Result<()> {
        let log = project.cache.log(self.name);
        project.cache.install(&self.folder(), |part| {
            for locked in [true, false] {
                let mut command = newest_cargo(project);
                command
                    .args(["install", self.name, "--version", &format!("={}", self.version)])
                    .args(["--root".as_ref(), part.as_os_str()])
                    .arg("--ignore-rust-version")
                    .args(self.options)
                    .args(locked.then_some("--locked"))
                    .env("CARGO_TARGET_DIR", project.cache.path("build"));
                quickly_built(&mut command, self.optimisation);
                let how = if locked { "" } else { " (newer dependencies)" };
                if process::logged(&format!("{step}: cargo install{how}"), &mut command, &log)? {
                    return Ok(());
                }
            }
            process::print_tail(&log, 15);
            bail!(
                "{step} could not be built; all it said is in {}; by hand: cargo install {} --version {}",
                log.display(),
                self.name,
                self.version
            )
        })?;
        Ok(())
    }
}

/// Optimising a tool fully costs more time than the tool then saves.
fn quickly_built(command: &mut Command, optimisation: &str) {
    for (key, value) in [
        ("OPT_LEVEL", optimisation),
        ("LTO", "off"),
        ("CODEGEN_UNITS", "16"),
        ("DEBUG", "0"),
        ("STRIP", "true"),
    ] {
        command.env(format!("CARGO_PROFILE_RELEASE_{key}"), value);
    }
}

/// The system's compiler if the project builds with it (it is the newer one), else the person's own.
fn newest_cargo(project: &Project) -> Command {
    match web::find(project) {
        Some(web) if web.kind == web::Kind::System => web.host_cargo(),
        _ => process::cargo(),
    }
}
