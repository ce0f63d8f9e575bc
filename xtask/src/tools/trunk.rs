//! trunk, which builds the page and serves it.

use super::cargo_install::Crate;
use super::{Found, Tool};
use crate::process;
use crate::project::Project;
use anyhow::Result;
use std::process::Command;

const CRATE: Crate = Crate {
    name: "trunk",
    version: "0.22.1",
    // Without the question for a newer version at every start.
    options: &["--no-default-features", "--features", "rustls"],
    optimisation: "0",
};

/// trunk, of any version from 0.22 on.
pub struct Trunk;

impl Tool for Trunk {
    fn label(&self, _project: &Project) -> Result<String> {
        Ok(format!("trunk {}", CRATE.version))
    }

    fn find(&self, project: &Project) -> Option<Found> {
        // The cache holds a program named `trunk` that starts the real one: not this one.
        let wrapper = project.cache.path("bin");
        let on_path = process::which("trunk").filter(|path| !path.starts_with(&wrapper));
        let candidates = CRATE.program(project, "trunk").into_iter().chain(on_path);
        candidates.into_iter().find_map(|path| {
            let text = process::ask(Command::new(&path).arg("--version"))?;
            let version = text.split(' ').nth(1)?.to_owned();
            version.starts_with("0.22.").then_some(Found {
                name: "trunk".into(),
                version,
                path,
            })
        })
    }

    fn install(&self, project: &Project, step: &str) -> Result<()> {
        CRATE.install(project, step)
    }
}
