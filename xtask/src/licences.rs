//! Whose work is in the release: our own three parts, and every package compiled into the module.

use crate::process;
use crate::project::Project;
use crate::tools::web::TARGET;
use anyhow::{Context, Result};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// How names of files with a licence begin.
const TEXTS: [&str; 4] = ["LICENSE", "LICENCE", "COPYING", "NOTICE"];

/// Writes our licences and `packages.txt` with those of others.
pub fn write(project: &Project, folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    fs::copy(project.root.join("LICENSE"), folder.join("fascia-map.txt"))?;
    for entry in fs::read_dir(project.root.join("LICENSES"))? {
        let entry = entry?;
        fs::copy(entry.path(), folder.join(entry.file_name()))?;
    }
    Ok(fs::write(folder.join("packages.txt"), packages(project)?)?)
}

/// Each text once, under the packages that come with it.
fn packages(project: &Project) -> Result<String> {
    let used = process::ask(
        process::cargo()
            .args([
                "tree",
                "--locked",
                "--package",
                "fascia-map",
                "--target",
                TARGET,
            ])
            .args([
                "--edges",
                "normal,no-proc-macro",
                "--prefix",
                "none",
                "--format",
                "{p}",
            ])
            .current_dir(&project.root),
    )
    .context("cargo tree does not name the packages of the module")?;
    let metadata = process::ask(
        process::cargo()
            .args(["metadata", "--locked", "--format-version", "1"])
            .current_dir(&project.root),
    )
    .context("cargo metadata does not describe the packages")?;
    let metadata: Value = serde_json::from_str(&metadata)?;
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for package in metadata["packages"].as_array().into_iter().flatten() {
        let of = |key: &str| package[key].as_str().unwrap_or_default();
        let name = format!("{} v{}", of("name"), of("version"));
        let is_used = used.lines().any(|line| {
            line == name
                || line
                    .strip_prefix(&name)
                    .is_some_and(|rest| rest.starts_with(' '))
        });
        if !is_used || package["source"].is_null() {
            continue;
        }
        let said = format!("{name} ({})", of("license"));
        let folder = Path::new(of("manifest_path"))
            .parent()
            .unwrap_or(Path::new(""));
        let text = text(folder)?;
        texts.entry(text).or_default().push(said);
    }
    let mut all =
        String::from("Packages compiled into the module, and the licences they come with.\n");
    for (text, mut names) in texts {
        names.sort();
        let (rule, names) = ("=".repeat(80), names.join("\n"));
        writeln!(all, "\n{rule}\n{names}\n\n{}", text.trim())?;
    }
    Ok(all)
}

/// The licence that a package brings: where there are several to choose from, the shortest.
fn text(folder: &Path) -> Result<String> {
    let mut texts = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().to_uppercase();
        if TEXTS.iter().any(|start| name.starts_with(start)) && entry.file_type()?.is_file() {
            texts.push(fs::read_to_string(entry.path())?.replace('\r', ""));
        }
    }
    Ok(texts
        .into_iter()
        .min_by_key(String::len)
        .unwrap_or_default())
}
