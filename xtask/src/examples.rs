//! `cargo xtask figure` and `cargo xtask review`: commands that only run another program of the workspace.

use crate::project::Project;
use anyhow::{Result, ensure};
use std::process::Command;

/// Paints the figure's sources to `target/figure/`: plain SVG, and sheets of every view, layer and theme: bare, with
/// trigger points, no-press places and lines, and with a zone or muscle open. Arguments are those of the plates.
pub fn figure(project: &Project, args: &[String]) -> Result<()> {
    let plates = [
        "run",
        "--quiet",
        "--release",
        "--package",
        "fascia-map-plates",
        "--",
    ];
    cargo(project, &plates, args)?;
    if args.is_empty() {
        for state in ["points", "chosen"] {
            let (option, out) = (format!("--{state}"), format!("target/figure/{state}"));
            cargo(project, &plates, &[option, "--out".into(), out])?;
        }
        println!("figure: target/figure/");
    }
    Ok(())
}

/// Writes the sheets for clinicians to check content to `target/review/`.
pub fn review(project: &Project, args: &[String]) -> Result<()> {
    cargo(
        project,
        &["run", "--quiet", "--example", "review", "--"],
        args,
    )
}

fn cargo(project: &Project, command: &[&str], args: &[String]) -> Result<()> {
    let status = Command::new("cargo")
        .args(command)
        .args(args)
        .current_dir(&project.root)
        .status()?;
    ensure!(status.success(), "cargo {} failed", command.join(" "));
    Ok(())
}
