//! The words that the code speaks: each must stand in `interface.toml`.
//!
//! Without this a word taken out of the file would be told by the compiler of the code, which knows nothing of the
//! file.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::Content;
use crate::report::{Report, nearest};

/// The module of the words, and the name under which most files use it.
const MODULES: [&str; 2] = ["w", "words"];

impl Content {
    /// Tells each word that a file below `code` speaks and `interface.toml` of the content below `root` lacks.
    ///
    /// # Errors
    /// When a file below `code` can't be read.
    pub fn check_spoken(&self, root: &Path, code: &Path, report: &mut Report) -> io::Result<()> {
        let folder = root.join(self.language.folder());
        let keys = || self.words.interface.texts.iter().map(|t| t.key.as_str());
        for file in sources(code)? {
            let text = fs::read_to_string(&file)?;
            for (line, key) in text.lines().enumerate().flat_map(spoken) {
                if keys().all(|known| known != key) {
                    let near = nearest(&key, keys());
                    let place = format!("{}:{line}", file.display());
                    let message = format!("`{key}` is missing; {place} speaks it{near}");
                    report.add(&folder.join("interface.toml"), 1, message);
                }
            }
        }
        Ok(())
    }
}

/// The keys of the words spoken in a line, with its number from 1.
fn spoken((number, line): (usize, &str)) -> Vec<(usize, String)> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let pieces: Vec<&str> = line.split("::").collect();
    let pairs = pieces.windows(2).filter_map(|pair| {
        let module = pair[0].rsplit(|c| !is_name(c)).next()?;
        let key = pair[1].split(|c| !is_name(c)).next()?;
        let own = MODULES.contains(&module) && !key.is_empty();
        own.then(|| (number + 1, key.to_lowercase()))
    });
    pairs.collect()
}

/// The files of code below a folder, in the order of their names.
fn sources(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(sources(&path)?);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::spoken;

    #[test]
    fn only_the_modules_of_words_speak() {
        let line = "View::new(w::TAP_WHERE, new::x, &w::with_side(a, words::LEFT))";
        let keys: Vec<_> = spoken((6, line)).into_iter().collect();
        let expected = ["tap_where", "with_side", "left"];
        assert_eq!(keys, expected.map(|key| (7, key.to_owned())));
    }
}
