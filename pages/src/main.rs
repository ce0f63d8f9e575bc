//! Writes the pages that work without scripts.

use std::path::PathBuf;
use std::process::ExitCode;

use fascia_map_pages::{Base, css, site};

const HELP: &str = "\
Writes the pages that work without scripts: pages DIR [BASE]

  DIR    where to
  BASE   the address that DIR will have, such as https://example.org/map/";

fn main() -> ExitCode {
    match run() {
        Ok(count) => {
            println!("{count} pages without scripts");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("pages: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<usize, Box<dyn std::error::Error>> {
    let mut args = std::env::args().skip(1);
    let folder = PathBuf::from(args.next().ok_or(HELP)?);
    let base = Base::read(&args.next().unwrap_or_default())?;
    let mut files = site(&base);
    let count = files.iter().filter(|file| file.is_page()).count();
    files.push(css("styles".as_ref())?);
    for file in files {
        let path = folder.join(&file.name);
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent)?;
        }
        std::fs::write(path, file.text)?;
    }
    Ok(count)
}
