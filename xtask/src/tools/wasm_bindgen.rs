//! wasm-bindgen's program, which writes the JavaScript beside the WebAssembly and runs its tests.

use super::cargo_install::Crate;
use super::{Found, Tool};
use crate::process;
use crate::project::Project;
use anyhow::Result;
use std::path::Path;
use std::process::Command;

/// wasm-bindgen and its test runner, of exactly the version in `Cargo.lock`.
pub struct WasmBindgen;

impl Tool for WasmBindgen {
    fn label(&self, project: &Project) -> Result<String> {
        Ok(format!("wasm-bindgen {}", wanted(project)?))
    }

    fn find(&self, project: &Project) -> Option<Found> {
        let wanted = wanted(project).ok()?;
        let cached = package(&wanted).program(project, "wasm-bindgen");
        let candidates = cached.into_iter().chain(process::which("wasm-bindgen"));
        candidates.into_iter().find_map(|path| {
            let text = process::ask(Command::new(&path).arg("--version"))?;
            let version = text.split(' ').nth(1)?.to_owned();
            (version == wanted && has_test_runner(&path)).then_some(Found {
                name: "wasm-bindgen".into(),
                version,
                path,
            })
        })
    }

    fn install(&self, project: &Project, step: &str) -> Result<()> {
        package(&wanted(project)?).install(project, step)
    }
}

fn wanted(project: &Project) -> Result<String> {
    project.locked_version("wasm-bindgen")
}

fn package(version: &str) -> Crate<'_> {
    Crate {
        name: "wasm-bindgen-cli",
        version,
        options: &[],
        optimisation: "1",
    }
}

fn has_test_runner(wasm_bindgen: &Path) -> bool {
    let runner = format!("wasm-bindgen-test-runner{}", std::env::consts::EXE_SUFFIX);
    wasm_bindgen.with_file_name(runner).is_file()
}
