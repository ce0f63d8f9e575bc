//! The compiler for WebAssembly, in one of two ways.
//!
//! The ordinary way is the person's own toolchain with the target added by rustup. Where rustup can
//! fetch nothing, Debian's compiler stands in: it ships without the target's standard library but
//! with its source, from which the library is built once. It goes into a folder of the cache
//! that is made to look like the compiler's own (a *sysroot*), so nothing of the system is changed.

use super::{Found, Tool, apt, sysroot};
use crate::process;
use crate::project::Project;
use anyhow::{Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The target of every build for the browser.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// Debian's compiler, which lies beside rustup's and is not on the PATH before it.
pub const SYSTEM_RUSTC: &str = "/usr/bin/rustc";

const PACKAGES: &[&str] = &[
    "rustc-web",
    "cargo-web",
    "rust-web-src",
    "rust-web-llvm",
    "rust-web-clippy",
];

/// Whose compiler it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The person's own, on the PATH.
    Own,
    /// Debian's, with a standard library built here.
    System,
}

/// A compiler that can build for the browser.
pub struct Toolchain {
    /// Whose it is.
    pub kind: Kind,
    /// What it says of itself.
    pub version: String,
    /// The folder of its libraries.
    pub sysroot: PathBuf,
}

impl Toolchain {
    /// True if the source of the standard library is there, so that a release can be built smaller.
    pub fn has_library_source(&self) -> bool {
        let library = self.sysroot.join("lib/rustlib/src/rust/library");
        library.join("Cargo.lock").is_file()
    }

    /// The folder of programs to set before all others on the PATH.
    pub fn bin(&self) -> Option<PathBuf> {
        (self.kind == Kind::System).then(|| self.sysroot.join("bin"))
    }

    /// What this compiler needs in its environment.
    pub fn variables(&self) -> Vec<(&'static str, String)> {
        let mut variables = Vec::new();
        if self.kind == Kind::System {
            if let Some(linker) = sysroot::linker() {
                variables.push((
                    "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER",
                    linker.display().to_string(),
                ));
            }
            // Clippy asks no compiler for its folder; it reads this.
            variables.push(("SYSROOT", self.sysroot.display().to_string()));
        }
        variables
    }

    /// The cargo of this compiler, for programs of this machine.
    pub fn host_cargo(&self) -> Command {
        match self.bin() {
            Some(bin) => {
                let mut command = process::unbiased(bin.join("cargo"));
                command.env("RUSTC", SYSTEM_RUSTC);
                command
            }
            None => process::cargo(),
        }
    }
}

/// Looks for a compiler; `FASCIA_MAP_TOOLCHAIN` (`own` or `system`) allows only that one.
pub fn find(project: &Project) -> Option<Toolchain> {
    let own = || allows("own").then(own).flatten();
    let system = || allows("system").then(|| system(project)).flatten();
    own().or_else(system)
}

fn own() -> Option<Toolchain> {
    let sysroot = PathBuf::from(process::ask(
        Command::new("rustc").args(["--print", "sysroot"]),
    )?);
    let library = sysroot.join("lib/rustlib").join(TARGET).join("lib");
    library.is_dir().then_some(())?;
    let version = process::ask(Command::new("rustc").arg("--version"))?;
    Some(Toolchain {
        kind: Kind::Own,
        version,
        sysroot,
    })
}

fn system(project: &Project) -> Option<Toolchain> {
    let version = sysroot::system_version()?;
    Some(Toolchain {
        kind: Kind::System,
        sysroot: project.cache.ready(&format!("web-{version}"))?,
        version: format!("rustc {version} (Debian)"),
    })
}

fn allows(kind: &str) -> bool {
    std::env::var("FASCIA_MAP_TOOLCHAIN").map_or(true, |only| only.is_empty() || only == kind)
}

/// The compiler as one of the tools.
pub struct Web;

impl Tool for Web {
    fn label(&self, _project: &Project) -> Result<String> {
        Ok("WebAssembly compiler".into())
    }

    fn find(&self, project: &Project) -> Option<Found> {
        find(project).map(|web| Found {
            name: "WebAssembly compiler".into(),
            version: web.version,
            path: web.sysroot,
        })
    }

    fn install(&self, project: &Project, step: &str) -> Result<()> {
        if allows("own") && add_target(project, step)? {
            return Ok(());
        }
        if !allows("system") || !apt::is_there() {
            bail!(
                "{step}: the compiler lacks the target and it could not be fetched; \
                 run: rustup target add {TARGET}"
            );
        }
        if sysroot::system_version().is_none() || !Path::new("/usr/bin/cargo-clippy").exists() {
            apt::install(project, step, PACKAGES)?;
        }
        if sysroot::linker().is_none() {
            apt::install(project, step, &["lld"])?;
        }
        sysroot::build(project, step)
    }
}

/// The ordinary way; false where rustup is not there or cannot reach its server.
fn add_target(project: &Project, step: &str) -> Result<bool> {
    let Some(rustup) = process::which("rustup") else {
        return Ok(false);
    };
    let mut command = Command::new(rustup);
    command.args(["target", "add", TARGET]);
    let label = format!("{step}: rustup target add");
    process::logged(&label, &mut command, &project.cache.log("rustup"))
}
