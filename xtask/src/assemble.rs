//! `cargo xtask assemble`: the step after trunk's own. Trunk runs it as a hook, by hand it has nothing to do.
//!
//! The entry that clinics name in their pages keeps its name for ever; the module it loads has a hash in its name, so
//! that browsers may keep it for ever. This step writes the module's names into the entry.

use crate::project::Project;
use anyhow::{Context, Result, ensure};
use std::path::{Path, PathBuf};

/// The files of the module: the word that stands for each in the entry's source, and how its name ends.
const FILES: [(&str, &str); 2] = [("{module}", ".js"), ("{wasm}", "_bg.wasm")];

/// Writes `fascia-map.js` beside the module that trunk has made.
pub fn run(project: &Project, _: &[String]) -> Result<()> {
    let folder = std::env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .context("this is the step that trunk runs after a build; use `cargo xtask build`")?;
    let source = project.root.join("src/embed/fascia-map.js");
    let mut entry =
        std::fs::read_to_string(&source).with_context(|| source.display().to_string())?;
    for (word, ending) in FILES {
        entry = entry.replace(word, &hashed(&folder, ending)?);
    }
    std::fs::write(folder.join("fascia-map.js"), entry)?;
    Ok(())
}

/// The one file of the module whose name ends so.
fn hashed(folder: &Path, ending: &str) -> Result<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.starts_with("fascia-map-") && name.ends_with(ending))
        .collect();
    ensure!(
        names.len() == 1,
        "trunk made {} files fascia-map-…{ending} in {}, one was expected",
        names.len(),
        folder.display()
    );
    Ok(names.remove(0))
}
