//! Debian's packages: installed where this run may, else the command is named.

use crate::process;
use crate::project::Project;
use anyhow::{Result, bail};
use std::process::Command;

/// Installs packages, or says which command would.
pub fn install(project: &Project, step: &str, packages: &[&str]) -> Result<()> {
    let names = packages.join(" ");
    if process::which("apt-get").is_none() {
        bail!("{step}: this system has no apt-get; install the equivalent of: {names}");
    }
    let by_hand = format!("apt-get install --no-install-recommends {names}");
    if process::ask(Command::new("id").arg("-u")).as_deref() != Some("0") {
        bail!("{step}: not root, so it cannot be installed here; run: sudo {by_hand}");
    }
    let log = project.cache.log("apt");
    let mut update = apt();
    process::must(
        &format!("{step}: apt-get update"),
        update.arg("update"),
        &log,
    )?;
    let mut install = apt();
    install.args(["install", "-y", "--no-install-recommends"]);
    process::must(
        &format!("{step}: apt-get install"),
        install.args(packages),
        &log,
    )
}

/// True if Debian's packages can be asked at all.
pub fn is_there() -> bool {
    process::which("apt-get").is_some()
}

fn apt() -> Command {
    let mut command = Command::new("apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}
