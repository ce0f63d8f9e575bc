//! Compiles content, figure and styles into what `src/atlas`, `src/language`, `src/figure` and `src/embed` include.

use std::path::PathBuf;
use std::{env, process};

use fascia_map_compiler::content::Content;
use fascia_map_compiler::figure::{self, Names};
use fascia_map_compiler::report::Report;
use fascia_map_compiler::styles;

/// How many faults of a draft are told: a draft has many.
const TOLD: usize = 20;

fn main() {
    for folder in ["content", "figure", "styles"] {
        println!("cargo:rerun-if-changed={folder}");
    }
    println!("cargo:rerun-if-env-changed=FASCIA_MAP_LANGUAGE");
    println!("cargo:rerun-if-env-changed=FASCIA_MAP_DRAFT");
    let language = env::var("FASCIA_MAP_LANGUAGE").unwrap_or_else(|_| "en".to_owned());
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let (content, mut report) = Content::read("content".as_ref(), &language);
    let spoken = content.check_spoken("content".as_ref(), "src".as_ref(), &mut report);
    spoken.unwrap_or_else(|error| fail(&format!("cannot read the code in src: {error}")));
    let names = Names::read("content".as_ref()).unwrap_or_else(|error| fail(&error));
    let sheets = figure::read("figure".as_ref(), &names, &mut report);
    accept(&report);
    let written = content
        .emit(&out)
        .and_then(|()| figure::emit(&sheets, &names, &out))
        .and_then(|()| styles::emit("styles".as_ref(), &out));
    if let Err(error) = written {
        fail(&format!(
            "cannot write what was compiled to {}: {error}",
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
