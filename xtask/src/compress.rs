//! Files packed beside themselves, so that a server need not pack them at each request.

use anyhow::Result;
use flate2::{Compression, write::GzEncoder};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Endings of files that become smaller.
const PACKED: [&str; 10] = [
    "html", "js", "css", "json", "wasm", "xml", "ts", "md", "txt", "svg",
];

/// Writes a `.br` and a `.gz` beside each of `files` of `folder` that becomes smaller by it.
pub fn beside(folder: &Path, files: &[PathBuf]) -> Result<()> {
    let ending = |file: &&PathBuf| {
        file.extension()
            .is_some_and(|e| PACKED.iter().any(|packed| e == *packed))
    };
    let files: Vec<&PathBuf> = files.iter().filter(ending).collect();
    let hands = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        let workers: Vec<_> = files
            .chunks(files.len().div_ceil(hands).max(1))
            .map(|share| {
                scope.spawn(move || share.iter().try_for_each(|file| one(&folder.join(file))))
            })
            .collect();
        workers
            .into_iter()
            .try_for_each(|worker| worker.join().unwrap_or(Ok(())))
    })
}

fn one(file: &Path) -> Result<()> {
    let bytes = fs::read(file)?;
    let name = file.to_string_lossy();
    fs::write(format!("{name}.br"), brotli(&bytes)?)?;
    Ok(fs::write(format!("{name}.gz"), gzip(&bytes)?)?)
}

/// As small as brotli makes it.
pub fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut packed = Vec::new();
    let settings = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        ..Default::default()
    };
    let mut rest = bytes;
    brotli::BrotliCompress(&mut rest, &mut packed, &settings)?;
    Ok(packed)
}

/// As small as gzip makes it.
pub fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::best());
    packed.write_all(bytes)?;
    Ok(packed.finish()?)
}
