//! wasm-opt, which makes a release smaller.

use super::{Found, Tool, npm};
use crate::process;
use crate::project::Project;
use anyhow::Result;
use std::process::Command;

const PACKAGE: &str = "binaryen";
const VERSION: &str = "132.0.0";
/// Older ones do not know all that the compiler emits.
const OLDEST: u32 = 120;

/// wasm-opt, of the version that npm's package has or a newer one on the PATH.
pub struct WasmOpt;

impl Tool for WasmOpt {
    fn label(&self, _project: &Project) -> Result<String> {
        Ok(format!("wasm-opt {VERSION}"))
    }

    fn find(&self, project: &Project) -> Option<Found> {
        let cached = npm::file(project, PACKAGE, VERSION, ".bin/wasm-opt");
        let candidates = cached.into_iter().chain(process::which("wasm-opt"));
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
