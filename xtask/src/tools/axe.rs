//! axe-core, the rules of the access audit. It is put into pages by the tests and not shipped.

use super::{Found, Tool, npm};
use crate::project::Project;
use anyhow::Result;

const PACKAGE: &str = "axe-core";
const VERSION: &str = "4.14.1";

/// axe-core of exactly one version: another would find other things.
pub struct Axe;

impl Tool for Axe {
    fn label(&self, _project: &Project) -> Result<String> {
        Ok(format!("{PACKAGE} {VERSION}"))
    }

    fn find(&self, project: &Project) -> Option<Found> {
        npm::file(project, PACKAGE, VERSION, "axe-core/axe.min.js").map(|path| Found {
            name: PACKAGE.into(),
            version: VERSION.into(),
            path,
        })
    }

    fn install(&self, project: &Project, step: &str) -> Result<()> {
        npm::install(project, step, PACKAGE, VERSION)
    }
}
