//! The environment in which trunk finds the prepared tools.

use crate::project::Project;
use crate::tools::{self, FOR_TRUNK, Tool, WasmOpt, web};
use crate::{process, scripts};
use anyhow::{Context, Result};
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

/// The tools of a build, and what they need.
pub struct Environment {
    /// The compiler.
    pub web: web::Toolchain,
    /// Folders to set before all others on the PATH.
    pub programs: Vec<PathBuf>,
    /// True if trunk fetches wasm-opt for a release.
    fetches: bool,
}

impl Environment {
    /// Prepares what is missing of a build to develop with.
    pub fn prepare(project: &Project) -> Result<Self> {
        Self::with(project, &tools::for_developing())
    }

    /// Prepares what is missing of a release.
    pub fn for_release(project: &Project) -> Result<Self> {
        let mut environment = Self::with(project, &tools::for_release(project))?;
        environment.fetches = !WasmOpt.is_ours(project);
        Ok(environment)
    }

    fn with(project: &Project, tools: &[Box<dyn Tool>]) -> Result<Self> {
        let found = tools::prepare(project, tools)?;
        let web = web::find(project).context("no compiler for WebAssembly")?;
        // The compiler is a folder, and says itself what of it goes on the PATH.
        let programs = found.iter().filter(|tool| tool.path.is_file());
        let folders = programs.filter_map(|tool| tool.path.parent());
        let shim = scripts::write_cargo(project, &web)?;
        let programs = shim.into_iter().chain(web.bin());
        Ok(Self {
            programs: programs.chain(folders.map(PathBuf::from)).collect(),
            web,
            fetches: false,
        })
    }

    /// A program of these tools, for a build to develop with.
    pub fn command(&self, program: &str) -> Command {
        let mut command = match self.web.kind {
            web::Kind::Own => Command::new(program),
            web::Kind::System => process::unbiased(program),
        };
        // trunk's own traces hide what the compiler said.
        command.env("RUST_BACKTRACE", "0");
        if let Ok(this) = std::env::current_exe() {
            command.env(scripts::XTASK, this);
        }
        command.env("PATH", self.path()).envs(self.variables());
        command
    }

    /// What the compiler and trunk need in their environment.
    pub fn variables(&self) -> Vec<(&'static str, String)> {
        let mut variables = self.web.variables();
        if self.fetches {
            variables.push((FOR_TRUNK.0, FOR_TRUNK.1.to_owned()));
        }
        variables
    }

    /// True if a release is built together with its standard library.
    pub fn builds_library(&self) -> bool {
        cfg!(unix) && self.web.has_library_source()
    }

    /// What a release needs besides.
    ///
    /// Built together with the standard library it is about a fifth smaller: the library is
    /// optimised for size too, and a panic stops the program without a message.
    pub fn release_variables(&self) -> Vec<(&'static str, String)> {
        if !self.builds_library() {
            return Vec::new();
        }
        let flags = "-Zunstable-options -Cpanic=immediate-abort";
        [
            ("RUSTC_BOOTSTRAP", "1"),
            ("CARGO_UNSTABLE_BUILD_STD", "core,alloc,std,panic_abort"),
            ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
            ("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags),
        ]
        .map(|(key, value)| (key, value.to_owned()))
        .to_vec()
    }

    fn path(&self) -> OsString {
        let before = std::env::var_os("PATH").unwrap_or_default();
        let all = self
            .programs
            .iter()
            .cloned()
            .chain(std::env::split_paths(&before));
        std::env::join_paths(all).unwrap_or(before)
    }
}

/// `cargo xtask env`
pub fn run(project: &Project, _args: &[String]) -> Result<()> {
    let bin = scripts::write_trunk(project, &Environment::for_release(project)?)?;
    println!("export PATH='{}':\"$PATH\"", bin.display());
    Ok(())
}
