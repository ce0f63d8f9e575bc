//! `cargo xtask build`: the release in `dist/`.

use crate::env::Environment;
use crate::project::Project;
use crate::tools::WasmOpt;
use crate::{release, size};
use anyhow::Result;
use std::process::Command;

/// Prepares the tools, builds, completes what a clinic uploads and prints the sizes.
///
/// `--base ADDRESS` is where it will lie, for the links that name whole addresses; all other arguments are trunk's.
pub fn run(project: &Project, args: &[String]) -> Result<()> {
    let (base, rest) = base(args)?;
    let mut trunk = command(project, &rest)?;
    let status = trunk.status()?;
    anyhow::ensure!(status.success(), "trunk build failed");
    release::complete(project, &project.dist(), &base)?;
    size::run(project, &[])
}

/// The address of the release, and the arguments without it.
fn base(args: &[String]) -> Result<(String, Vec<String>)> {
    let mut rest = args.to_vec();
    let Some(at) = rest.iter().position(|arg| arg == "--base") else {
        return Ok((String::new(), rest));
    };
    anyhow::ensure!(
        at + 1 < rest.len(),
        "--base needs an address, such as https://clinic.example/map/"
    );
    let base = rest.remove(at + 1);
    rest.remove(at);
    Ok((base, rest))
}

/// The build as one command, which `test` runs with its output in a log.
pub fn command(project: &Project, args: &[String]) -> Result<Command> {
    WasmOpt.check(project)?;
    let environment = Environment::for_release(project)?;
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
