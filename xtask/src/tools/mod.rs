//! The tools that the commands need, and how each one is had.
//!
//! A tool on the PATH of the right version is used as it is; else the one in the cache; else it is
//! installed into the cache, or by the system's package manager where that is the only way.

mod apt;
pub mod browsers;
mod cargo_install;
mod deny;
mod guest;
mod npm;
mod sysroot;
mod trunk;
mod wasm_bindgen;
mod wasm_opt;
pub mod web;

use crate::project::Project;
use crate::table;
use anyhow::{Result, bail};
use std::path::PathBuf;

pub use deny::Deny;
pub use guest::GUESTS;
pub use trunk::Trunk;
pub use wasm_bindgen::WasmBindgen;
pub use wasm_opt::{FOR_TRUNK, WasmOpt};

/// A tool that is there.
pub struct Found {
    /// What the tool is called in the table.
    pub name: String,
    /// Its version, as it says itself.
    pub version: String,
    /// The program, or the folder.
    pub path: PathBuf,
}

/// A tool that can be looked for and installed.
pub trait Tool {
    /// The name and the version that is wanted.
    fn label(&self, project: &Project) -> Result<String>;
    /// Looks for the tool.
    fn find(&self, project: &Project) -> Option<Found>;
    /// Installs it; `step` is the label to show, such as `[2/4] trunk 0.22.1`.
    fn install(&self, project: &Project, step: &str) -> Result<()>;
}

impl<T: Tool> Tool for &T {
    fn label(&self, project: &Project) -> Result<String> {
        (**self).label(project)
    }
    fn find(&self, project: &Project) -> Option<Found> {
        (**self).find(project)
    }
    fn install(&self, project: &Project, step: &str) -> Result<()> {
        (**self).install(project, step)
    }
}

/// What a build to develop with needs.
pub fn for_developing() -> Vec<Box<dyn Tool>> {
    vec![Box::new(web::Web), Box::new(Trunk), Box::new(WasmBindgen)]
}

/// What a release needs; wasm-opt is not among it where trunk fetches its own.
///
/// It comes first: if npm cannot have it, that is known before the others are compiled.
pub fn for_release(project: &Project) -> Vec<Box<dyn Tool>> {
    let mut tools = for_developing();
    if WasmOpt.is_ours(project) {
        tools.insert(0, Box::new(WasmOpt));
    }
    tools
}

/// Installs what is missing and answers with all of them, in order.
pub fn prepare(project: &Project, tools: &[Box<dyn Tool>]) -> Result<Vec<Found>> {
    if let Some(found) = find_all(project, tools) {
        return Ok(found);
    }
    let _lock = project.cache.lock()?;
    // Another run may have installed them while this one waited: look again.
    let missing: Vec<_> = tools
        .iter()
        .filter(|tool| tool.find(project).is_none())
        .collect();
    for (index, tool) in missing.iter().enumerate() {
        let label = tool.label(project)?;
        let step = format!("[{}/{}] {label}", index + 1, missing.len());
        tool.install(project, &step)?;
        if tool.find(project).is_none() {
            bail!("{label} was installed and still cannot be used; see `cargo xtask tools`");
        }
    }
    // What the builds left behind is only worth keeping until the next one succeeds.
    let _ = std::fs::remove_dir_all(project.cache.path("build"));
    match find_all(project, tools) {
        Some(found) => Ok(found),
        None => bail!("a tool disappeared while the others were installed; run it again"),
    }
}

fn find_all(project: &Project, tools: &[Box<dyn Tool>]) -> Option<Vec<Found>> {
    tools.iter().map(|tool| tool.find(project)).collect()
}

/// What `test` needs besides, browsers apart.
fn for_testing() -> Vec<Box<dyn Tool>> {
    let mut tools: Vec<Box<dyn Tool>> = vec![Box::new(Deny)];
    for guest in &GUESTS {
        tools.push(Box::new(guest));
    }
    for browser in &browsers::BROWSERS {
        tools.push(Box::new(browser));
    }
    tools
}

/// `cargo xtask tools`: with `--all` what the tests need is prepared too, else only looked for.
pub fn run(project: &Project, args: &[String]) -> Result<()> {
    let all = match args {
        [] => false,
        [only] if only == "--all" => true,
        _ => bail!("tools knows only the option --all, which prepares the tests' tools too"),
    };
    let mut found = prepare(project, &for_release(project))?;
    crate::scripts::write_trunk(project, &crate::env::Environment::for_release(project)?)?;
    let testing = for_testing();
    if all {
        found.extend(prepare(project, &testing)?);
    } else {
        found.extend(testing.iter().filter_map(|tool| tool.find(project)));
    }
    let mut rows = vec![["tool", "version", "from"].map(String::from).to_vec()];
    rows.extend(
        found
            .into_iter()
            .map(|tool| vec![tool.name, tool.version, tool.path.display().to_string()]),
    );
    table::print(&rows, 9);
    Ok(())
}
