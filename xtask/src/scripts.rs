//! Two small programs in the cache that start the real ones.
//!
//! `cargo`, which trunk starts, keeps the settings of a release to what is built for the browser.
//! `trunk`, which a person starts by hand, sets up all that `cargo xtask serve` sets up.

use crate::env::Environment;
use crate::process;
use crate::project::Project;
use crate::tools::web::{Kind, TARGET, Toolchain};
use anyhow::{Context, Result, ensure};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

/// The variable that names this program to trunk's hooks, so that they need not build it again.
pub const XTASK: &str = "FASCIA_MAP_XTASK";

/// Writes `cargo` and answers with its folder; `None` where there are no such scripts.
pub fn write_cargo(project: &Project, web: &Toolchain) -> Result<Option<PathBuf>> {
    if !cfg!(unix) {
        return Ok(None);
    }
    let (folder, cargo) = match web.kind {
        Kind::System => ("shim/system", Some(PathBuf::from("/usr/bin/cargo"))),
        Kind::Own => ("shim/own", process::which("cargo")),
    };
    let cargo = cargo.context("cargo is not on the PATH")?;
    let folder = project.cache.path(folder);
    // Called from a hook of trunk, this program finds the script itself first.
    if !cargo.starts_with(&folder) {
        let script = format!(
            "#!/bin/sh\n# Written by `cargo xtask`: the settings of a release are the browser's only.\n\
             if [ \"$1\" = xtask ] && [ -x \"${XTASK}\" ]; then shift; exec \"${XTASK}\" \"$@\"; fi\n\
             case \" $* \" in *{TARGET}*) ;; *)\n\
             unset RUSTC_BOOTSTRAP CARGO_UNSTABLE_BUILD_STD CARGO_UNSTABLE_BUILD_STD_FEATURES\n\
             esac\nexec {} \"$@\"\n",
            quoted(&cargo)?
        );
        write(&folder.join("cargo"), &script)?;
    }
    Ok(Some(folder))
}

/// Writes `trunk`, so that it works while `cargo` stays the person's own. Answers with its folder.
pub fn write_trunk(project: &Project, environment: &Environment) -> Result<PathBuf> {
    let mut script = String::from("#!/bin/sh\n# Written by `cargo xtask env`.\n");
    if environment.web.kind == Kind::System {
        script += "unset CARGO RUSTC RUSTUP_TOOLCHAIN\n";
    }
    for program in environment.programs.iter().rev() {
        writeln!(script, "PATH={}:\"$PATH\"", quoted(program)?)?;
    }
    script += "export PATH\n";
    let export = |script: &mut String, variables: Vec<(&str, String)>| -> Result<()> {
        for (key, value) in variables {
            writeln!(script, "export {key}={}", quoted(Path::new(&value))?)?;
        }
        Ok(())
    };
    export(&mut script, environment.variables())?;
    script += "case \" $* \" in *' --release '*)\n:\n";
    export(&mut script, environment.release_variables())?;
    script += "esac\nexec trunk \"$@\"\n";
    let folder = project.cache.path("bin");
    write(&folder.join("trunk"), &script)?;
    Ok(folder)
}

/// A path as a word of a script.
fn quoted(path: &Path) -> Result<String> {
    let text = path.to_str().unwrap_or_default();
    ensure!(
        !text.is_empty() && !text.contains('\''),
        "the path {} cannot be written into a script",
        path.display()
    );
    Ok(format!("'{text}'"))
}

/// Writes a program in one step, as another run may be starting it.
fn write(path: &Path, text: &str) -> Result<()> {
    if fs::read_to_string(path).is_ok_and(|now| now == text) {
        return Ok(());
    }
    let folder = path.parent().unwrap_or(path);
    let write = || {
        fs::create_dir_all(folder)?;
        let part = folder.join(format!(".part-{}", std::process::id()));
        fs::write(&part, text)?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            fs::set_permissions(&part, fs::Permissions::from_mode(0o755))?;
        }
        fs::rename(part, path)
    };
    write().with_context(|| format!("{} cannot be written", path.display()))
}
