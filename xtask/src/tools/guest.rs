//! What the tests put into pages: the rules of the access audit, and what pages of clinics are made with. None of it is
//! shipped.

use super::{Found, Tool, npm};
use crate::project::Project;
use anyhow::Result;

/// A package of exactly one version: with another the tests would find other things.
pub struct Guest {
    /// The variable that tells the tests where it lies.
    pub variable: &'static str,
    package: &'static str,
    version: &'static str,
    /// What it needs to be of one version too.
    also: &'static [&'static str],
    /// What of it the tests use, in the folder of packages.
    file: &'static str,
}

/// All that the paths through a browser need.
pub const GUESTS: [Guest; 4] = [
    Guest {
        variable: "FASCIA_AXE",
        package: "axe-core",
        version: "4.14.1",
        also: &[],
        file: "axe-core/axe.min.js",
    },
    Guest {
        variable: "FASCIA_BOOTSTRAP",
        package: "bootstrap",
        version: "5.3.9",
        also: &[],
        file: "bootstrap/dist/css/bootstrap.min.css",
    },
    Guest {
        variable: "FASCIA_REACT",
        package: "react-dom",
        version: "19.3.1",
        also: &["react@19.3.1", "scheduler@0.28.0"],
        file: ".",
    },
    Guest {
        variable: "FASCIA_VUE",
        package: "vue",
        version: "3.5.45",
        also: &[],
        file: "vue/dist/vue.runtime.global.prod.js",
    },
];

impl Tool for Guest {
    fn label(&self, _project: &Project) -> Result<String> {
        Ok(format!("{} {}", self.package, self.version))
    }

    fn find(&self, project: &Project) -> Option<Found> {
        npm::file(project, self.package, self.version, self.file).map(|path| Found {
            name: self.package.into(),
            version: self.version.into(),
            path,
        })
    }

    fn install(&self, project: &Project, step: &str) -> Result<()> {
        npm::install(project, step, self.package, self.version, self.also)
    }
}
