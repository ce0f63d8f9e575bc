//! cargo-deny, which checks the licences and the origins of all that is linked.

use super::cargo_install::Crate;
use super::{Found, Tool};
use crate::process;
use crate::project::Project;
use anyhow::Result;
use std::process::Command;

const CRATE: Crate = Crate {
    name: "cargo-deny",
    version: "0.20.2",
    options: &["--no-default-features"],
    optimisation: "0",
};

/// cargo-deny, of any version from 0.18 on.
pub struct Deny;

impl Tool for Deny {
    fn label(&self, _project: &Project) -> Result<String> {
        Ok(format!("{} {}", CRATE.name, CRATE.version))
    }

    fn find(&self, project: &Project) -> Option<Found> {
        let cached = CRATE.program(project, CRATE.name);
        let candidates = cached.into_iter().chain(process::which(CRATE.name));
        candidates.into_iter().find_map(|path| {
            let text = process::ask(Command::new(&path).arg("--version"))?;
            let version = text.split(' ').nth(1)?.to_owned();
            let minor: u32 = version.split('.').nth(1)?.parse().ok()?;
            (minor >= 18).then_some(Found {
                name: CRATE.name.into(),
                version,
                path,
            })
        })
    }

    fn install(&self, project: &Project, step: &str) -> Result<()> {
        CRATE.install(project, step)
    }
}
