//! Where the project lies and what its files say.

use crate::cache::Cache;
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

/// The checkout that `cargo xtask` was called in, and the cache of the person who called it.
pub struct Project {
    /// The folder of the workspace's `Cargo.toml`.
    pub root: PathBuf,
    /// The tools that were installed for this person.
    pub cache: Cache,
}

impl Project {
    /// Finds the checkout around the current folder and the place of the cache.
    pub fn find() -> Result<Self> {
        let here = std::env::current_dir()?;
        let is_root = |folder: &&Path| folder.join("xtask/Cargo.toml").is_file();
        let root = here
            .ancestors()
            .find(is_root)
            .context("not in a checkout of Fascia Map; go into its folder")?
            .to_path_buf();
        Ok(Self {
            root,
            cache: Cache::find()?,
        })
    }

    /// The folder of the release, `dist/`.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// Cargo's folder of build results, which `CARGO_TARGET_DIR` may move.
    pub fn target(&self) -> PathBuf {
        std::env::var_os("CARGO_TARGET_DIR")
            .map_or_else(|| self.root.join("target"), |dir| self.root.join(dir))
    }

    /// The version of a package in `Cargo.lock`.
    ///
    /// wasm-bindgen's command-line tool must have exactly the version of the library.
    pub fn locked_version(&self, package: &str) -> Result<String> {
        let lock = std::fs::read_to_string(self.root.join("Cargo.lock"))
            .context("Cargo.lock cannot be read; `cargo generate-lockfile` makes it")?;
        version_in_lock(&lock, package)
            .with_context(|| format!("Cargo.lock names no package `{package}`"))
    }

    /// True where nobody watches: then a missing browser is a failure.
    pub fn is_ci() -> bool {
        std::env::var("CI").is_ok_and(|ci| !ci.is_empty() && ci != "false")
    }
}

fn version_in_lock(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    let version = lines.nth(1)?.strip_prefix("version = \"")?;
    Some(version.trim_end_matches('"').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_the_one_of_exactly_that_package() {
        let lock = "[[package]]\nname = \"wasm-bindgen-shared\"\nversion = \"9\"\n\n[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(
            version_in_lock(lock, "wasm-bindgen").as_deref(),
            Some("0.2.130")
        );
        assert_eq!(version_in_lock(lock, "wasm"), None);
    }
}
