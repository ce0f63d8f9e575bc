//! The browsers and their drivers, from the system's packages.

use super::cargo_install::Crate;
use super::{Found, Tool, apt};
use crate::process;
use crate::project::Project;
use anyhow::Result;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Firefox's driver, which Debian has no package for.
const GECKODRIVER: Crate = Crate {
    name: "geckodriver",
    version: "0.37.1",
    options: &[],
    optimisation: "0",
};

/// A browser that the end-to-end tests run in.
pub struct Browser {
    /// Its name in the options and in the report.
    pub name: &'static str,
    packages: &'static [&'static str],
    /// Programs: the variable that tells the tests of it, and where it may lie.
    programs: &'static [(&'static str, &'static [&'static str])],
}

/// All browsers, in the order they are tested.
pub const BROWSERS: [Browser; 3] = [
    Browser {
        name: "chromium",
        packages: &["chromium", "chromium-driver"],
        programs: &[
            (
                "CHROMIUM",
                &["chromium", "google-chrome", "chromium-browser"],
            ),
            ("CHROMEDRIVER", &["chromedriver"]),
        ],
    },
    Browser {
        name: "firefox",
        packages: &["firefox-esr"],
        programs: &[
            ("FIREFOX", &["firefox-esr", "firefox"]),
            ("GECKODRIVER", &["geckodriver"]),
        ],
    },
    Browser {
        name: "webkit",
        packages: &["webkit2gtk-driver", "xvfb"],
        programs: &[
            (
                "MINIBROWSER",
                &[
                    "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
                    "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
                    "/usr/libexec/webkit2gtk-4.1/MiniBrowser",
                ],
            ),
            ("WEBKITDRIVER", &["WebKitWebDriver"]),
            ("XVFB", &["Xvfb"]),
        ],
    },
];

impl Browser {
    /// The variables that tell the tests where the programs lie; `None` if one is missing.
    pub fn variables(&self, project: &Project) -> Option<Vec<(&'static str, PathBuf)>> {
        let programs = self.programs.iter();
        programs
            .map(|(variable, places)| Some((*variable, locate(project, places)?)))
            .collect()
    }
}

impl Tool for Browser {
    fn label(&self, _project: &Project) -> Result<String> {
        Ok(self.name.to_owned())
    }

    fn find(&self, project: &Project) -> Option<Found> {
        let variables = self.variables(project)?;
        let path = variables.first()?.1.clone();
        // Asked to run by root, Chromium says its version only without its sandbox.
        let said = process::ask(Command::new(&path).args(["--version", "--no-sandbox"]));
        let number = |text: String| {
            let mut words = text.split_whitespace();
            let version = words.find(|word| word.starts_with(|c: char| c.is_ascii_digit()));
            version.map(ToOwned::to_owned)
        };
        Some(Found {
            name: self.name.to_owned(),
            version: said.and_then(number).unwrap_or_else(|| "?".into()),
            path,
        })
    }

    fn install(&self, project: &Project, step: &str) -> Result<()> {
        let is_there = |places: &&[&str]| locate(project, places).is_some();
        let lacks_driver = self.name == "firefox" && !is_there(&&["geckodriver"][..]);
        let others = self
            .programs
            .iter()
            .filter(|(name, _)| *name != "GECKODRIVER");
        if !others.map(|(_, places)| places).all(is_there) {
            apt::install(project, step, self.packages)?;
        }
        if lacks_driver {
            GECKODRIVER.install(project, step)?;
        }
        Ok(())
    }
}

fn locate(project: &Project, places: &[&str]) -> Option<PathBuf> {
    places.iter().find_map(|place| {
        if place.starts_with('/') {
            return Some(PathBuf::from(place)).filter(|path| Path::exists(path));
        }
        process::which(place).or_else(|| GECKODRIVER.program(project, place))
    })
}
