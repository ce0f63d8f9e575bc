//! The stages of a test run: what each is called, needs and does.

use super::Run;
use super::lanes::{Job, Place};
use super::{browsers, language, native};
use crate::tools::browsers::{BROWSERS, Browser};
use anyhow::Result;

/// One stage.
pub struct Stage {
    /// Its name on the command line.
    pub name: &'static str,
    /// What it is, for the report.
    pub about: &'static str,
    place: Place,
    after: &'static [&'static str],
    /// True if it runs once in each browser, side by side.
    in_each: bool,
    run: fn(&Run, &Task) -> Result<()>,
}

impl Stage {
    const fn new(
        name: &'static str,
        about: &'static str,
        place: Place,
        after: &'static [&'static str],
        run: fn(&Run, &Task) -> Result<()>,
    ) -> Self {
        let in_each = false;
        Self {
            name,
            about,
            place,
            after,
            in_each,
            run,
        }
    }
}

/// All stages; where several could start, the first does.
///
/// The release builds while the native stages run: its last step uses one core only.
pub const STAGES: &[Stage] = &[
    Stage::new("format", "rustfmt", Place::Nowhere, &[], native::format),
    Stage::new("lint", "clippy", Place::Debug, &[], native::lint),
    Stage::new("native", "native tests", Place::Debug, &[], native::tests),
    Stage::new("build", "release", Place::Release, &[], browsers::build),
    Stage::new(
        "complete",
        "release: pages, packed files",
        Place::Debug,
        &["build"],
        browsers::complete,
    ),
    Stage::new(
        "size",
        "size against the budget",
        Place::Nowhere,
        &["build"],
        browsers::size,
    ),
    Stage::new(
        "licences",
        "cargo deny",
        Place::Nowhere,
        &[],
        native::licences,
    ),
    Stage::new(
        "web-lint",
        "clippy for WebAssembly",
        Place::Debug,
        &[],
        browsers::lint,
    ),
    Stage::new("web", "in-browser tests", Place::Debug, &[], browsers::unit),
    Stage::new(
        "language",
        "made-up language",
        Place::Debug,
        &["web"],
        language::check,
    ),
    Stage {
        in_each: true,
        ..Stage::new(
            "e2e",
            "end-to-end tests",
            Place::Nowhere,
            &["native", "complete"],
            browsers::end_to_end,
        )
    },
];

/// A stage, or its part in one browser, as it runs.
pub struct Task {
    /// Which stage it is.
    pub stage: &'static Stage,
    /// The browser of a stage that runs in each.
    pub browser: Option<&'static Browser>,
    /// Its place in the report.
    pub order: usize,
    /// What is printed before all it says.
    pub label: String,
}

impl Task {
    /// The tasks of these stages, in these browsers; the slowest browser first.
    pub fn all(stages: &[&'static Stage], browsers: &[&'static str]) -> Vec<Self> {
        let count = stages.len();
        let mut tasks = Vec::new();
        for (index, stage) in stages.iter().enumerate() {
            let number = format!("[{}/{count}] {}", index + 1, stage.about);
            let mut add = |browser: Option<&'static Browser>| {
                let label = match browser {
                    Some(browser) => format!("{number}: {}", browser.name),
                    None => number.clone(),
                };
                tasks.push(Self {
                    stage,
                    browser,
                    order: index,
                    label,
                });
            };
            if stage.in_each {
                let wanted = |browser: &&Browser| browsers.contains(&browser.name);
                BROWSERS
                    .iter()
                    .filter(wanted)
                    .rev()
                    .for_each(|browser| add(Some(browser)));
            } else {
                add(None);
            }
        }
        tasks
    }

    /// Does it; what could not be done at all counts as one failure.
    pub fn run(&self, run: &Run) {
        if let Err(error) = (self.stage.run)(run, self) {
            println!("{}: {error:#}", self.label);
            run.failed(self, "");
        }
    }
}

impl Job for Task {
    fn name(&self) -> &str {
        self.stage.name
    }

    fn place(&self) -> Place {
        self.stage.place
    }

    fn after(&self) -> &[&str] {
        self.stage.after
    }
}
