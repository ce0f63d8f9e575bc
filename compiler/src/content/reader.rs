//! Opens files, turns TOML into types, and keeps the faults.

use std::path::{Path, PathBuf};
use std::rc::Rc;

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, Error, ValueDeserializer};

use crate::report::{Report, nearest};

/// A file as it was read.
pub struct SourceFile {
    path: PathBuf,
    text: &'static str,
}

/// Where something is written.
#[derive(Clone)]
pub struct Spot {
    file: Rc<SourceFile>,
    offset: usize,
}

impl Spot {
    /// A place in the same file.
    pub fn at(&self, offset: usize) -> Self {
        Self {
            file: Rc::clone(&self.file),
            offset,
        }
    }

    fn line(&self) -> usize {
        let before = self.file.text.get(..self.offset).unwrap_or(self.file.text);
        1 + before.matches('\n').count()
    }
}

/// A parsed file: its top level and where it begins.
pub struct Document {
    pub start: Spot,
    pub table: DeTable<'static>,
}

/// Reads files below one folder and collects what is wrong with them.
pub struct Reader {
    root: PathBuf,
    report: Report,
}

impl Reader {
    pub fn new(root: &Path) -> Self {
        Self {
            root: root.to_owned(),
            report: Report::default(),
        }
    }

    pub fn into_report(self) -> Report {
        self.report
    }

    /// A fault at a place that was read.
    pub fn fault(&mut self, spot: &Spot, message: impl Into<String>) {
        self.report.add(&spot.file.path, spot.line(), message);
    }

    /// Whether a folder is there. When it is not, that is the one fault, with the folders that are.
    pub fn has_folder(&mut self, folder: &str) -> bool {
        let there = !folder.is_empty() && !folder.contains(['/', '\\', '.']);
        if there && self.root.join(folder).is_dir() {
            return true;
        }
        let folders = std::fs::read_dir(&self.root)
            .into_iter()
            .flatten()
            .flatten();
        let mut names: Vec<String> = folders
            .filter(|entry| entry.path().is_dir())
            .filter_map(|entry| entry.file_name().into_string().ok())
            .filter(|name| name != "facts")
            .collect();
        names.sort();
        let near = nearest(folder, &names);
        let message = format!(
            "no language \"{folder}\"{near} (there are: {})",
            names.join(", ")
        );
        self.report.add(&self.root.clone(), 1, message);
        false
    }

    /// The names of the TOML files in a folder, without the extension, sorted.
    pub fn names(&mut self, folder: &str) -> Vec<String> {
        let mut names: Vec<String> = std::fs::read_dir(self.root.join(folder))
            .into_iter()
            .flatten()
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .filter_map(|name| name.strip_suffix(".toml").map(str::to_owned))
            .collect();
        names.sort();
        names
    }

    /// A file below the root. Every syntax error in it becomes a fault.
    pub fn document(&mut self, name: &str) -> Option<Document> {
        let path = self.root.join(name);
        let text = match std::fs::read_to_string(&path) {
            // The parser borrows from the text. A build reads each file once and ends, so the text may stay.
            Ok(text) => &*text.leak(),
            Err(error) => {
                self.report
                    .add(&path, 1, format!("cannot be read: {error}"));
                return None;
            }
        };
        let (parsed, errors) = DeTable::parse_recoverable(text);
        let table = parsed.into_inner();
        let start = Spot {
            file: Rc::new(SourceFile { path, text }),
            offset: 0,
        };
        for error in &errors {
            self.toml_fault(&start, error);
        }
        errors.is_empty().then_some(Document { start, table })
    }

    /// A value as a type. A value of another shape becomes a fault.
    pub fn shape<T: DeserializeOwned>(
        &mut self,
        start: &Spot,
        value: Spanned<DeValue<'static>>,
    ) -> Option<T> {
        let at = start.at(value.span().start);
        match T::deserialize(ValueDeserializer::from(value)) {
            Ok(value) => Some(value),
            Err(error) => {
                self.toml_fault(&at, &error);
                None
            }
        }
    }

    /// A whole file as a type.
    pub fn whole<T: DeserializeOwned>(&mut self, name: &str) -> Option<(Spot, T)> {
        let Document { start, table } = self.document(name)?;
        let value = self.shape(&start, Spanned::new(0..0, DeValue::Table(table)))?;
        Some((start, value))
    }

    fn toml_fault(&mut self, near: &Spot, error: &Error) {
        let spot = near.at(error.span().map_or(near.offset, |span| span.start));
        self.fault(&spot, explain(error.message()));
    }
}

/// Adds the nearest valid name to serde's ``unknown field `x`, expected one of `a`, `b` ``.
fn explain(message: &str) -> String {
    let message = message.trim().replace('\n', ", ");
    let mut names = message.split('`').skip(1).step_by(2);
    match names.next() {
        Some(wrong) if message.starts_with("unknown ") => {
            let near = nearest(wrong, names);
            format!("{message}{near}")
        }
        _ => message,
    }
}
