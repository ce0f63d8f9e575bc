//! Joins the style sheets of the map into one, without comments and spare white space.

use std::io;
use std::path::Path;

/// Sheets that come first, in this order: the rest may use what they define.
const FIRST: [&str; 2] = ["tokens.css", "base.css"];

/// Sheets of pages outside the map: of the demo page, and of the pages without scripts.
const OTHERS: [&str; 2] = ["demo.css", "pages.css"];

/// Writes `styles.css` to `out` from all sheets of `folder` that are the map's.
///
/// # Errors
/// When a sheet can't be read or the result can't be written.
pub fn emit(folder: &Path, out: &Path) -> io::Result<()> {
    let mut names: Vec<String> = std::fs::read_dir(folder)?
        .map(|entry| entry.map(|e| e.file_name().to_string_lossy().into_owned()))
        .collect::<io::Result<_>>()?;
    names.retain(|name| {
        Path::new(name).extension().is_some_and(|e| e == "css") && !OTHERS.contains(&name.as_str())
    });
    names.sort_by_key(|name| {
        (
            FIRST.iter().position(|f| f == name).unwrap_or(FIRST.len()),
            name.clone(),
        )
    });
    std::fs::write(out.join("styles.css"), join(folder, names)?)
}

/// The named sheets of `folder` as one.
///
/// # Errors
/// When a sheet can't be read.
pub fn join(
    folder: &Path,
    names: impl IntoIterator<Item = impl AsRef<Path>>,
) -> io::Result<String> {
    let mut all = String::new();
    for name in names {
        all += &small(&std::fs::read_to_string(folder.join(name))?);
    }
    Ok(all)
}

/// A sheet without comments, line breaks and spaces that mean nothing.
fn small(css: &str) -> String {
    let mut text = String::new();
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        text += before;
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    text += rest;
    let mut out = String::new();
    for word in text.split_whitespace() {
        let glued = out.ends_with(['{', '}', ';', ',', ':', '>'])
            || word.starts_with(['{', '}', ';', ',', '>']);
        if !out.is_empty() && !glued {
            out.push(' ');
        }
        out += word;
    }
    out.replace(";}", "}")
}

#[cfg(test)]
mod tests {
    use super::small;

    #[test]
    fn comments_and_spare_space_go_and_meaning_stays() {
        let css = "/* the\n tab */\n.tab > .on,\n.off {\n  margin: 0 1px;\n  width: calc(1px + 2px);\n}\n";
        assert_eq!(
            small(css),
            ".tab>.on,.off{margin:0 1px;width:calc(1px + 2px)}"
        );
    }
}
