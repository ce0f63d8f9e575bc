//! `cargo xtask build`: the release in `dist/`.

use crate::base::Base;
use crate::env::Environment;
use crate::options;
use crate::project::Project;
use crate::tools::WasmOpt;
use crate::{release, size};
use anyhow::{Result, anyhow, ensure};
use std::process::Command;

const HELP: &str = "\
cargo xtask build [--base URL] [options of trunk build]

  --base URL   where the folder will lie, such as https://clinic.example/fascia-map/: then sitemap.xml and the
               canonical links name whole addresses

Makes the release in dist/ and prints its sizes. In another folder: trunk build --release --dist DIR, then
cargo xtask complete DIR [URL].";

/// Prepares the tools, builds, completes what a clinic uploads and prints the sizes.
pub fn run(project: &Project, args: &[String]) -> Result<()> {
    if options::asks_for_help(args) {
        println!("{HELP}");
        return Ok(());
    }
    let (base, rest) = base(args)?;
    let mut trunk = command(project, &rest)?;
    let status = trunk.status()?;
    ensure!(status.success(), "trunk build failed");
    release::complete(project, &project.dist(), &base)?;
    size::run(project, &[])
}

/// The address of the release, and the arguments without it, which are trunk's.
fn base(args: &[String]) -> Result<(String, Vec<String>)> {
    let mut rest = args.to_vec();
    let base = options::take(&mut rest, &["--base"]);
    ensure!(
        base.as_deref() != Some(""),
        "--base needs an address, such as --base https://clinic.example/fascia-map/"
    );
    let base = base.unwrap_or_default();
    Base::read(&base).map_err(|why| anyhow!("--base: {why}"))?;
    ensure!(
        options::take(&mut rest.clone(), &["--dist", "-d"]).is_none(),
        "the release is always made in dist/; for another folder run: trunk build --release --dist DIR, \
         then: cargo xtask complete DIR"
    );
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
        .args(["build", "--release", "--dist"])
        .arg(project.dist())
        .args(args)
        .envs(environment.release_variables())
        .current_dir(&project.root);
    Ok(trunk)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn base_of(args: &[&str]) -> Result<(String, Vec<String>)> {
        base(&args.iter().map(ToString::to_string).collect::<Vec<_>>())
    }

    #[test]
    fn the_address_is_read_however_it_is_written() {
        let address = "https://clinic.example/map/";
        for args in [
            &["--offline", "--base", address][..],
            &["--base=https://clinic.example/map/", "--offline"],
        ] {
            let (base, rest) = base_of(args).unwrap();
            assert_eq!((base.as_str(), rest), (address, vec!["--offline".into()]));
        }
        assert_eq!(base_of(&[]).unwrap(), (String::new(), Vec::new()));
    }

    #[test]
    fn what_cannot_be_meant_is_told_before_anything_is_built() {
        for args in [
            &["--base"][..],
            &["--base="],
            &["--base", "--offline"],
            &["--base", "clinic.example"],
            &["--dist", "out"],
        ] {
            let said = base_of(args).unwrap_err().to_string();
            assert!(
                said.contains("https://") || said.contains("complete"),
                "{said}"
            );
        }
    }
}
