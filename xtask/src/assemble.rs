//! `cargo xtask assemble`: the step after trunk's own. Trunk runs it as a hook, by hand it has nothing to do.
//!
//! The entry that clinics name in their pages keeps its name for ever; the module it loads has a hash in its name, so
//! that browsers may keep it for ever. This step writes the module's name into the entry.

use crate::project::Project;
use anyhow::{Context, Result, ensure};
use std::path::PathBuf;

/// The name of the module in the entry as it stands in the source.
const PLACE: &str = "{module}";

/// Writes `fascia-map.js` beside the module that trunk has made.
pub fn run(project: &Project, _: &[String]) -> Result<()> {
    let folder = std::env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .context("this is the step that trunk runs after a build; use `cargo xtask build`")?;
    let modules: Vec<String> = std::fs::read_dir(&folder)?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.starts_with("fascia-map-") && name.ends_with(".js"))
        .collect();
    ensure!(
        modules.len() == 1,
        "trunk made {} modules named fascia-map-….js in {}, one was expected",
        modules.len(),
        folder.display()
    );
    let source = project.root.join("src/embed/fascia-map.js");
    let entry = std::fs::read_to_string(&source).with_context(|| source.display().to_string())?;
    std::fs::write(
        folder.join("fascia-map.js"),
        entry.replace(PLACE, &modules[0]),
    )?;
    Ok(())
}
