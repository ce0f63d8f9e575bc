use std::io;
use std::path::Path;

use fascia_map_compiler::styles;

use crate::File;

/// The one style sheet that all pages share.
pub const SHEET: &str = "pages/pages.css";

/// The map's own sheets that the pages need, and what only they need.
const PARTS: [&str; 4] = ["tokens.css", "care.css", "explain.css", "pages.css"];

/// The style sheet, made from the sheets in `folder`.
///
/// # Errors
/// When one cannot be read.
pub fn css(folder: &Path) -> io::Result<File> {
    Ok(File {
        name: SHEET.to_owned(),
        text: styles::join(folder, PARTS)?,
    })
}
