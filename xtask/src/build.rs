//! `cargo xtask build`: the release in `dist/`.

use crate::env::Environment;
use crate::project::Project;
use crate::size;
use anyhow::Result;
use std::process::Command;

/// Prepares the tools, builds and prints the sizes; all arguments are trunk's.
pub fn run(project: &Project, args: &[String]) -> Result<()> {
    let mut trunk = command(project, args)?;
    let status = trunk.status()?;
    anyhow::ensure!(status.success(), "trunk build failed");
    size::run(project, &[])
}

/// The build as one command, which `test` runs with its output in a log.
pub fn command(project: &Project, args: &[String]) -> Result<Command> {
    let environment = Environment::prepare(project)?;
    if !environment.builds_library() {
        println!(
            "The source of the standard library is not there: the release uses the stock library \
             and is about a fifth larger. `rustup component add rust-src` brings it."
        );
    }
    let mut trunk = environment.command("trunk");
    trunk
        .args(["build", "--release"])
        .args(args)
        .envs(environment.release_variables())
        .current_dir(&project.root);
    Ok(trunk)
}
