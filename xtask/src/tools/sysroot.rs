//! Debian's compiler with a standard library for the browser, made in the cache.

use super::web::{SYSTEM_RUSTC, TARGET};
use crate::process;
use crate::project::Project;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The version of Debian's compiler, if it is new enough and the library's source is beside it.
pub fn system_version() -> Option<String> {
    let text = process::ask(Command::new(SYSTEM_RUSTC).arg("--version"))?;
    let version = text.split(' ').nth(1)?.to_owned();
    let minor: u32 = version.split('.').nth(1)?.parse().ok()?;
    let source = Path::new("/usr/lib/rustlib/src/rust/library/Cargo.lock");
    (minor >= 90 && source.is_file()).then_some(version)
}

/// A linker for WebAssembly: the one in the person's own toolchain, else Debian's.
///
/// Debian's compiler names one that its packages do not contain.
pub fn linker() -> Option<PathBuf> {
    let own = process::ask(Command::new("rustc").args(["--print", "sysroot"]));
    let in_toolchain = own.into_iter().map(|sysroot| {
        Path::new(&sysroot).join("lib/rustlib/x86_64-unknown-linux-gnu/bin/rust-lld")
    });
    in_toolchain
        .filter(|path| path.is_file())
        .chain(process::which("wasm-ld"))
        .next()
}

/// Builds the standard library and lays the folder out as a sysroot.
pub fn build(project: &Project, step: &str) -> Result<()> {
    let version = system_version().context("Debian's compiler was installed and is not there")?;
    let name = format!("web-{version}");
    let done = project.cache.tool(&name);
    project.cache.install(&name, |part| {
        let work = part.join("work");
        compile_library(project, step, &work)?;
        let rustlib = part.join("lib/rustlib");
        let library = rustlib.join(TARGET).join("lib");
        fs::create_dir_all(&library)?;
        for file in fs::read_dir(work.join("target").join(TARGET).join("release/deps"))? {
            let file = file?.path();
            if file
                .extension()
                .is_some_and(|extension| extension == "rlib")
            {
                fs::copy(&file, library.join(file.file_name().unwrap_or_default()))?;
            }
        }
        fs::remove_dir_all(&work)?;
        link_system(&rustlib, &part.join("bin"), &done)
    })?;
    Ok(())
}

/// An empty crate, built together with the standard library it would use.
///
/// With bitcode, without which a release could not be optimised across crates.
fn compile_library(project: &Project, step: &str, work: &Path) -> Result<()> {
    fs::create_dir_all(work.join("src"))?;
    fs::write(work.join("src/lib.rs"), "")?;
    let manifest =
        "[package]\nname = \"empty\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n";
    fs::write(work.join("Cargo.toml"), manifest)?;
    let mut command = process::unbiased("/usr/bin/cargo");
    command
        .args(["build", "--release", "--target", TARGET])
        .arg("-Zbuild-std=std,panic_abort,test,proc_macro")
        .env("RUSTC", SYSTEM_RUSTC)
        .env("RUSTC_BOOTSTRAP", "1")
        .env("RUSTFLAGS", "-Cembed-bitcode=yes")
        .env("CARGO_TARGET_DIR", work.join("target"))
        .current_dir(work);
    let label = format!("{step}: standard library");
    process::must(&label, &mut command, &project.cache.log("standard-library"))
}

/// Links the rest of the system's sysroot, and writes a compiler that takes this one as its own.
#[cfg(unix)]
fn link_system(rustlib: &Path, bin: &Path, done: &Path) -> Result<()> {
    use std::os::unix::fs::{PermissionsExt, symlink};
    for name in [
        "x86_64-unknown-linux-gnu",
        "aarch64-unknown-linux-gnu",
        "src",
    ] {
        let system = Path::new("/usr/lib/rustlib").join(name);
        if system.exists() {
            symlink(system, rustlib.join(name))?;
        }
    }
    fs::create_dir_all(bin)?;
    for name in ["cargo", "cargo-clippy", "clippy-driver"] {
        symlink(Path::new("/usr/bin").join(name), bin.join(name))?;
    }
    let Some(sysroot) = done.to_str().filter(|path| !path.contains('\'')) else {
        bail!(
            "the path {} cannot be written into a script",
            done.display()
        );
    };
    let rustc = bin.join("rustc");
    let script = format!("#!/bin/sh\nexec {SYSTEM_RUSTC} --sysroot '{sysroot}' \"$@\"\n");
    fs::write(&rustc, script)?;
    fs::set_permissions(&rustc, fs::Permissions::from_mode(0o755))?;
    Ok(())
}

#[cfg(not(unix))]
fn link_system(_rustlib: &Path, _bin: &Path, _done: &Path) -> Result<()> {
    bail!("Debian's compiler is only on Debian; run: rustup target add {TARGET}")
}
