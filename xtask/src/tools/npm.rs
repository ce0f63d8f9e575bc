//! Packages that npm installs into the cache.

use crate::process;
use crate::project::Project;
use anyhow::{Result, bail};
use std::path::PathBuf;

/// npm itself, which comes with Node.js.
pub fn npm() -> Option<PathBuf> {
    process::which("npm")
}

/// Installs one package of exactly this version into the cache folder `<package>-<version>`, and beside it what it
/// needs to be of one version too: `also`, as `name@version`.
pub fn install(
    project: &Project,
    step: &str,
    package: &str,
    version: &str,
    also: &[&str],
) -> Result<()> {
    let Some(npm) = npm() else {
        bail!("{step}: npm is missing; install Node.js 18 or newer, then run this again");
    };
    let name = format!("{package}-{version}");
    project.cache.install(&name, |part| {
        let mut command = process::unbiased(npm);
        command
            .args(["install", "--no-audit", "--no-fund", "--ignore-scripts"])
            .args(["--prefix".as_ref(), part.as_os_str()])
            .arg(format!("{package}@{version}"))
            .args(also)
            .current_dir(part);
        let log = project.cache.log(package);
        if process::logged(step, &mut command, &log)? {
            return Ok(());
        }
        process::print_tail(&log, 15);
        bail!(
            "{step} could not be fetched by npm; all it said is in {}; \
             `npm ping` tells whether npm's server is in reach: when it is, run this again",
            log.display()
        )
    })?;
    Ok(())
}

/// A file of an installed package.
pub fn file(project: &Project, package: &str, version: &str, file: &str) -> Option<PathBuf> {
    let dir = project.cache.ready(&format!("{package}-{version}"))?;
    Some(dir.join("node_modules").join(file)).filter(|path| path.exists())
}

/// A program of an installed package.
pub fn program(project: &Project, package: &str, version: &str, program: &str) -> Option<PathBuf> {
    process::within(&file(project, package, version, ".bin")?, program)
}
