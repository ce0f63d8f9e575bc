//! `cargo xtask size`: what a first visit downloads, against the budget.

use crate::compress::{brotli, gzip};
use crate::project::Project;
use crate::release::files;
use crate::table;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};

/// What a first visit is meant to weigh, brotli 11.
const BUDGET: usize = 150_000;

/// What it may weigh until it fits the budget. This number only ever goes down.
const CEILING: usize = 230_000;

/// Endings of files that can name other files.
const TEXTS: &[&str] = &["html", "js", "mjs", "css", "json", "webmanifest"];

struct Size {
    file: String,
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// Prints the table; `--check` fails when over the budget.
pub fn run(project: &Project, args: &[String]) -> Result<()> {
    let check = match args {
        [] => false,
        [only] if only == "--check" => true,
        _ => bail!("size knows only the option --check"),
    };
    let dist = project.dist();
    let mut sizes = Vec::new();
    for file in first_visit(&dist)? {
        sizes.push(measure(&dist, &file)?);
    }
    let total = print(&sizes);
    if check && total > CEILING {
        bail!(
            "a first visit is {} bytes over the ceiling of {CEILING}",
            total - CEILING
        );
    }
    Ok(())
}

fn print(sizes: &[Size]) -> usize {
    let mut rows = vec![
        ["file", "raw", "gzip -9", "brotli 11"]
            .map(String::from)
            .to_vec(),
    ];
    let row = |name: &str, raw: usize, gzip: usize, brotli: usize| {
        let numbers = [raw, gzip, brotli].map(|number| number.to_string());
        [vec![name.to_owned()], numbers.to_vec()].concat()
    };
    for size in sizes {
        rows.push(row(&size.file, size.raw, size.gzip, size.brotli));
    }
    let sum = |of: fn(&Size) -> usize| sizes.iter().map(of).sum::<usize>();
    let brotli = sum(|size| size.brotli);
    let all = row(
        "a first visit",
        sum(|size| size.raw),
        sum(|size| size.gzip),
        brotli,
    );
    rows.push(all);
    table::print(&rows, 1);
    println!(
        "{brotli} of {BUDGET} bytes, {} % of the budget",
        brotli * 100 / BUDGET
    );
    brotli
}

/// The page and all that it, or something it names, names.
///
/// Other pages are links to follow, not part of the visit.
fn first_visit(dist: &Path) -> Result<Vec<PathBuf>> {
    let mut unseen = files(dist)?;
    let mut seen = vec![PathBuf::from("index.html")];
    unseen.retain(|file| file.extension().is_none_or(|extension| extension != "html"));
    let mut next = 0;
    while let Some(file) = seen.get(next).cloned() {
        next += 1;
        let extension = file.extension().unwrap_or_default();
        if !TEXTS.iter().any(|text| extension == *text) {
            continue;
        }
        let path = dist.join(&file);
        let text = fs::read_to_string(&path).with_context(|| {
            format!(
                "{} cannot be read; `cargo xtask build` makes it",
                path.display()
            )
        })?;
        let (named, rest) = unseen.into_iter().partition(|other| {
            let name = other.file_name().unwrap_or_default();
            text.contains(&*name.to_string_lossy())
        });
        unseen = rest;
        seen.extend::<Vec<_>>(named);
    }
    Ok(seen)
}

fn measure(dist: &Path, file: &Path) -> Result<Size> {
    let bytes = fs::read(dist.join(file))?;
    Ok(Size {
        file: file.display().to_string(),
        raw: bytes.len(),
        gzip: gzip(&bytes)?.len(),
        brotli: brotli(&bytes)?.len(),
    })
}
