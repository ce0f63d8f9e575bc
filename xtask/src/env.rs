//! The environment in which trunk finds the prepared tools.

use crate::process;
use crate::project::Project;
use crate::tools::{self, web};
use anyhow::{Context, Result, bail};
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

/// The tools of a build, and what they need.
pub struct Environment {
    web: web::Toolchain,
    programs: Vec<PathBuf>,
}

impl Environment {
    /// Prepares what is missing.
    pub fn prepare(project: &Project) -> Result<Self> {
        let found = tools::prepare(project, &tools::for_building())?;
        let web = web::find(project).context("no compiler for WebAssembly")?;
        let folders = found[1..].iter().filter_map(|tool| tool.path.parent());
        let programs = web.bin().into_iter().chain(folders.map(PathBuf::from));
        Ok(Self {
            programs: programs.collect(),
            web,
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
        command.env("PATH", self.path()).envs(self.web.variables());
        command
    }

    /// True if a release is built together with its standard library.
    pub fn builds_library(&self) -> bool {
        self.web.has_library_source()
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
    let bin = write_wrapper(project)?;
    println!("export PATH='{}':\"$PATH\"", bin.display());
    Ok(())
}

/// Writes a program `trunk` that starts the real one in this environment, so that plain `trunk`
/// works while `cargo` stays the person's own. Answers with its folder.
pub fn write_wrapper(project: &Project) -> Result<PathBuf> {
    let environment = Environment::prepare(project)?;
    let bin = project.cache.path("bin");
    std::fs::create_dir_all(&bin)?;
    write_script(&bin.join("trunk"), &environment.script()?)?;
    Ok(bin)
}

impl Environment {
    fn script(&self) -> Result<String> {
        use std::fmt::Write;
        let mut script = String::from("#!/bin/sh\n# Written by `cargo xtask env`.\n");
        if self.web.kind == web::Kind::System {
            script += "unset CARGO RUSTC RUSTUP_TOOLCHAIN\n";
        }
        for program in self.programs.iter().rev() {
            let Some(path) = program.to_str().filter(|path| !path.contains('\'')) else {
                bail!(
                    "the path {} cannot be written into a script",
                    program.display()
                );
            };
            writeln!(script, "PATH='{path}':\"$PATH\"")?;
        }
        script += "export PATH\n";
        let export = |script: &mut String, variables: Vec<(&str, String)>| {
            for (key, value) in variables {
                let _ = writeln!(script, "export {key}='{value}'");
            }
        };
        export(&mut script, self.web.variables());
        script += "case \" $* \" in *' --release '*)\n";
        export(&mut script, self.release_variables());
        script += "esac\nexec trunk \"$@\"\n";
        Ok(script)
    }
}

fn write_script(path: &std::path::Path, text: &str) -> Result<()> {
    std::fs::write(path, text)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755))?;
    }
    Ok(())
}
