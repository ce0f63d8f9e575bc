//! Compiles content into the tables that `src/atlas` and `src/language` include.

use std::path::PathBuf;
use std::{env, process};

use fascia_map_compiler::content::Content;
use fascia_map_compiler::report::Report;

/// How many faults of a draft are told: a draft has many.
const TOLD: usize = 20;

fn main() {
    println!("cargo:rerun-if-changed=content");
    println!("cargo:rerun-if-env-changed=FASCIA_MAP_LANGUAGE");
    println!("cargo:rerun-if-env-changed=FASCIA_MAP_DRAFT");
    let language = env::var("FASCIA_MAP_LANGUAGE").unwrap_or_else(|_| "en".to_owned());
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let (content, report) = Content::read("content".as_ref(), &language);
    accept(&report);
    if let Err(error) = content.emit(&out) {
        fail(&format!(
            "cannot write the compiled content to {}: {error}",
            out.display()
        ));
    }
}

/// Content with faults stops the build. While content is being written, `FASCIA_MAP_DRAFT=1` turns the faults into
/// warnings: references to nothing are left out, and what has no words yet is called by its id.
fn accept(report: &Report) {
    if report.is_empty() {
        return;
    }
    if env::var_os("FASCIA_MAP_DRAFT").is_none_or(|draft| draft != "1") {
        fail(&report.to_string());
    }
    let faults = report.sorted();
    for fault in faults.iter().take(TOLD) {
        println!("cargo:warning={fault}");
    }
    println!("cargo:warning=draft of content: {} faults", faults.len());
}

fn fail(message: &str) -> ! {
    eprintln!("{message}");
    process::exit(1);
}
