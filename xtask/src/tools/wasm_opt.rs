//! wasm-opt, which makes a release smaller. A build to develop with does without it.
//!
//! npm brings it. Where there is no npm, trunk fetches its own at the end of the release, so what that needs is looked
//! at before the release begins.

use super::{Found, Tool, npm};
use crate::process;
use crate::project::Project;
use anyhow::{Result, bail};
use std::net::{TcpStream, ToSocketAddrs};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

const PACKAGE: &str = "binaryen";
const VERSION: &str = "132.0.0";
/// Older ones do not know all that the compiler emits.
const OLDEST: u32 = 120;

/// Tells trunk to fetch that version too, and not to take an old one that lies on the PATH.
pub const FOR_TRUNK: (&str, &str) = ("TRUNK_TOOLS_WASM_OPT", "version_132");

/// Where trunk fetches it.
const SERVER: (&str, u16) = ("github.com", 443);

/// Variables that name another way to that server.
const PROXIES: [&str; 4] = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];

/// wasm-opt, of the version that npm's package has or a newer one on the PATH.
pub struct WasmOpt;

impl WasmOpt {
    /// True if it is there or can be installed here; else it is left to trunk.
    pub fn is_ours(&self, project: &Project) -> bool {
        npm::npm().is_some() || self.find(project).is_some()
    }

    /// Before a release: where it will come from if not from here, or why it cannot come.
    pub fn check(&self, project: &Project) -> Result<()> {
        if self.is_ours(project) {
            return Ok(());
        }
        let has_proxy = |name: &&str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        if !PROXIES.iter().any(has_proxy) {
            reach(SERVER)?;
        }
        eprintln!(
            "npm is missing, so trunk fetches wasm-opt {VERSION} from {} by itself",
            SERVER.0
        );
        Ok(())
    }
}

impl Tool for WasmOpt {
    fn label(&self, _project: &Project) -> Result<String> {
        Ok(format!("wasm-opt {VERSION}"))
    }

    fn find(&self, project: &Project) -> Option<Found> {
        let cached = npm::program(project, PACKAGE, VERSION, "wasm-opt");
        let candidates = cached
            .into_iter()
            .chain(process::which("wasm-opt"))
            .chain(fetched_by_trunk());
        candidates.into_iter().find_map(|path| {
            let text = process::ask(Command::new(&path).arg("--version"))?;
            let version = text.split(' ').nth(2)?.to_owned();
            let number: u32 = version.split('.').next()?.parse().ok()?;
            (number >= OLDEST).then_some(Found {
                name: "wasm-opt".into(),
                version,
                path,
            })
        })
    }

    fn install(&self, project: &Project, step: &str) -> Result<()> {
        npm::install(project, step, PACKAGE, VERSION, &[])
    }
}

/// The one that trunk fetched for an earlier release, in trunk's own cache.
fn fetched_by_trunk() -> Option<PathBuf> {
    let var = |name| std::env::var_os(name).filter(|value| !value.is_empty());
    let home = |rest: &str| var("HOME").map(|home| Path::new(&home).join(rest));
    let cache = if cfg!(windows) {
        var("LOCALAPPDATA").map(|dir| Path::new(&dir).join("trunkrs/trunk/cache"))
    } else if cfg!(target_os = "macos") {
        home("Library/Caches/dev.trunkrs.trunk")
    } else {
        let own = var("XDG_CACHE_HOME").map(|dir| Path::new(&dir).join("trunk"));
        own.or_else(|| home(".cache/trunk"))
    };
    let folder = format!("wasm-opt-{}/bin", FOR_TRUNK.1);
    process::within(&cache?.join(folder), "wasm-opt")
}

/// An error that says what is missing and what mends it, unless the server answers.
fn reach(server: (&str, u16)) -> Result<()> {
    let patience = Duration::from_secs(10);
    let mut why = format!("the name {} is not known here", server.0);
    for address in server.to_socket_addrs().into_iter().flatten() {
        match TcpStream::connect_timeout(&address, patience) {
            Ok(_) => return Ok(()),
            Err(error) => why = error.to_string(),
        }
    }
    bail!(
        "a release needs wasm-opt, npm is missing to install it, and {} does not answer, where trunk would fetch it \
         ({why}); install Node.js 18 or newer, which brings npm, then run: cargo xtask build",
        server.0
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::TcpListener;

    #[test]
    fn a_server_out_of_reach_is_told_with_what_mends_it() {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        assert!(reach(("127.0.0.1", port)).is_ok());
        drop(listener);
        let said = reach(("127.0.0.1", port)).unwrap_err().to_string();
        for part in ["wasm-opt", "127.0.0.1", "Node.js", "cargo xtask build"] {
            assert!(said.contains(part), "{said}");
        }
        assert!(!said.contains('\n'), "{said}");
    }

    #[test]
    fn npm_and_trunk_bring_the_same_version() {
        let (number, _) = VERSION.split_once('.').unwrap();
        assert_eq!(FOR_TRUNK.1, format!("version_{number}"));
    }
}
