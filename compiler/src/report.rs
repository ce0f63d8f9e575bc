//! What is wrong in the sources, told all at once.

use std::fmt;
use std::path::{Path, PathBuf};

/// One thing that is wrong, with the place where it is written.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The file as it was opened.
    pub file: PathBuf,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong, and where known what was meant.
    pub message: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file.display(), self.line, self.message)
    }
}

/// Everything that is wrong. Prints one fault a line, sorted by file and line.
#[derive(Clone, Debug, Default)]
pub struct Report(pub Vec<Fault>);

impl Report {
    /// Adds a fault.
    pub fn add(&mut self, file: &Path, line: usize, message: impl Into<String>) {
        self.0.push(Fault {
            file: file.to_owned(),
            line,
            message: message.into(),
        });
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The faults by file and line, each once.
    #[must_use]
    pub fn sorted(&self) -> Vec<&Fault> {
        let mut faults: Vec<_> = self.0.iter().collect();
        faults.sort();
        faults.dedup();
        faults
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for fault in self.sorted() {
            writeln!(f, "{fault}")?;
        }
        Ok(())
    }
}

/// `; did you mean "…"?` with the valid name nearest to a wrong one, or nothing where no name is near.
pub fn nearest<S: AsRef<str>>(wrong: &str, names: impl IntoIterator<Item = S>) -> String {
    names
        .into_iter()
        .map(|name| (strsim::damerau_levenshtein(wrong, name.as_ref()), name))
        .filter(|(edits, name)| *edits <= 2.max(name.as_ref().len().max(wrong.len()) / 2))
        .min_by_key(|(edits, _)| *edits)
        .map_or_else(String::new, |(_, name)| {
            format!("; did you mean \"{}\"?", name.as_ref())
        })
}

#[cfg(test)]
mod tests {
    use super::{Report, nearest};
    use std::path::Path;

    #[test]
    fn nearest_finds_slips_and_leaves_strangers_alone() {
        let names = ["low-back", "calf", "heel"];
        assert_eq!(nearest("lowback", names), "; did you mean \"low-back\"?");
        assert_eq!(nearest("something-else-entirely", names), "");
    }

    #[test]
    fn prints_by_file_and_line_each_fault_once() {
        let mut report = Report::default();
        for (file, line) in [("b", 1), ("a", 12), ("a", 3), ("a", 3)] {
            report.add(Path::new(file), line, "wrong");
        }
        assert_eq!(report.to_string(), "a:3: wrong\na:12: wrong\nb:1: wrong\n");
    }
}
