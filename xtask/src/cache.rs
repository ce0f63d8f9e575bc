//! The per-user cache of installed tools.
//!
//! Each tool lies in a folder named after its version. It is installed into a folder whose name
//! starts with a dot and moved when complete, so a folder without the dot can be trusted.

use anyhow::{Context, Result, anyhow};
use std::fs::{self, File};
use std::path::{Path, PathBuf};

/// The folder of tools, and the lock that keeps two runs from installing at once.
pub struct Cache {
    dir: PathBuf,
}

impl Cache {
    /// Finds the cache: `FASCIA_MAP_CACHE`, or `fascia-map` in the system's folder of caches.
    pub fn find() -> Result<Self> {
        let dir = place().context(
            "no folder for tools: neither FASCIA_MAP_CACHE, XDG_CACHE_HOME nor HOME is set; \
             name one: FASCIA_MAP_CACHE=/some/folder cargo xtask ...",
        )?;
        let dir = std::path::absolute(dir)?;
        Ok(Self { dir })
    }

    /// A path in the cache.
    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.join(name)
    }

    /// The file that a step of this name writes its output to.
    pub fn log(&self, name: &str) -> PathBuf {
        self.dir.join("logs").join(format!("{name}.log"))
    }

    /// The folder of a tool, whether it is there or not.
    pub fn tool(&self, name: &str) -> PathBuf {
        self.dir.join("tools").join(name)
    }

    /// The folder of a completely installed tool.
    pub fn ready(&self, name: &str) -> Option<PathBuf> {
        Some(self.tool(name)).filter(|dir| dir.is_dir())
    }

    /// Installs a tool: `fill` writes into a folder that takes its name only when `fill` is done.
    ///
    /// What an earlier run left half-finished is thrown away.
    pub fn install(&self, name: &str, fill: impl FnOnce(&Path) -> Result<()>) -> Result<PathBuf> {
        let part = self.tool(&format!(".{name}.part"));
        if part.exists() {
            fs::remove_dir_all(&part)?;
        }
        fs::create_dir_all(&part)?;
        fill(&part)?;
        let done = self.tool(name);
        if done.exists() {
            fs::remove_dir_all(&done)?;
        }
        fs::rename(&part, &done)?;
        Ok(done)
    }

    /// Opens the cache for writing and waits until no other run installs; the lock ends with the file.
    pub fn lock(&self) -> Result<File> {
        let file = self.create().map_err(|error| {
            anyhow!(
                "the folder of tools {} cannot be written ({error}); \
                 name another: FASCIA_MAP_CACHE=/some/folder cargo xtask ...",
                self.dir.display()
            )
        })?;
        if file.try_lock().is_err() {
            eprintln!("another run is installing tools; waiting for it");
            file.lock()?;
        }
        Ok(file)
    }

    fn create(&self) -> std::io::Result<File> {
        fs::create_dir_all(self.dir.join("tools"))?;
        fs::create_dir_all(self.dir.join("logs"))?;
        File::create(self.dir.join("lock"))
    }
}

fn place() -> Option<PathBuf> {
    let var = |name| std::env::var_os(name).filter(|value| !value.is_empty());
    var("FASCIA_MAP_CACHE")
        .map(PathBuf::from)
        .or_else(|| var("XDG_CACHE_HOME").map(|dir| Path::new(&dir).join("fascia-map")))
        .or_else(|| var("HOME").map(|home| Path::new(&home).join(".cache/fascia-map")))
        .or_else(|| var("LOCALAPPDATA").map(|dir| Path::new(&dir).join("fascia-map")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn empty() -> (PathBuf, Cache) {
        let dir = std::env::temp_dir().join(format!(
            "fascia-map-cache-{}-{:?}",
            std::process::id(),
            std::thread::current().id()
        ));
        let _ = fs::remove_dir_all(&dir);
        fs::create_dir_all(dir.join("tools")).unwrap();
        (dir.clone(), Cache { dir })
    }

    #[test]
    fn a_half_finished_install_is_not_trusted() {
        let (dir, cache) = empty();
        let failed = cache.install("tool-1", |part| {
            fs::write(part.join("half"), "")?;
            anyhow::bail!("no network")
        });
        assert!(failed.is_err());
        assert!(cache.ready("tool-1").is_none());
        let done = cache.install("tool-1", |part| Ok(fs::write(part.join("whole"), "")?));
        assert!(done.unwrap().join("whole").exists());
        let ready = cache.ready("tool-1").unwrap();
        assert!(!ready.join("half").exists());
        fs::remove_dir_all(dir).unwrap();
    }
}
