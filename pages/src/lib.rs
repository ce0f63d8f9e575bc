//! The pages that work without scripts: every place, muscle, condition, line and Learn page, rendered at build time
//! from the same components and the same content as the map, linked among each other.

mod base;
mod document;
mod every;
mod facts;
mod sheet;
mod sitemap;

pub use base::Base;
pub use every::every;
pub use sheet::{SHEET, css};

use std::path::Path;

/// A file of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Where it lies, from the site's own folder.
    pub name: String,
    /// What is in it.
    pub text: String,
}

impl File {
    /// Whether it is a page, and not something that pages share.
    #[must_use]
    pub fn is_page(&self) -> bool {
        Path::new(&self.name)
            .extension()
            .is_some_and(|end| end == "html")
    }
}

/// All pages, and the list of them for search engines.
///
/// # Panics
/// When the runtime that renders cannot be made, which needs nothing but memory.
#[must_use]
pub fn site(base: &Base) -> Vec<File> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime without any driver");
    let local = tokio::task::LocalSet::new();
    let mut files = Vec::new();
    for (page, name) in every() {
        let text = local.block_on(&runtime, document::render(page, &name, base));
        files.push(File { name, text });
    }
    files.push(sitemap::sitemap(base));
    files
}
