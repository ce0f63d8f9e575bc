//! `cargo xtask assemble`: the step after trunk's own. Trunk runs it as a hook, by hand it has nothing to do.
//!
//! The entry that clinics name in their pages keeps its name for ever; the module it loads has a hash in its name, so
//! that browsers may keep it for ever. This step writes the module's names into the entry. It also gives the demo page
//! a still figure, which is there at once, the page for frames its words, and adds what clinics' tools read: the
//! manifest of the element and its types.

use crate::digest::integrity;
use crate::picture::picture;
use crate::project::Project;
use crate::words::Words;
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::{Path, PathBuf};

/// What lies beside the entry's source and is taken as it is: the page for frames, and what describes the element to
/// editors and compilers.
const BESIDE: [&str; 4] = [
    "embed.js",
    "embed.css",
    "custom-elements.json",
    "fascia-map.d.ts",
];

/// Writes `fascia-map.js` beside the module that trunk has made, and completes the demo page.
pub fn run(project: &Project, _: &[String]) -> Result<()> {
    let folder = std::env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .context("this is the step that trunk runs after a build; use `cargo xtask build`")?;
    let sources = project.root.join("src/embed");
    let [script, wasm] = [".js", "_bg.wasm"].map(|ending| hashed(&folder, ending));
    let (script, wasm) = (folder.join(script?), wasm?);
    // While one works on it the module is large and changes all the time: its fingerprint would only take time.
    let integrity = match std::env::var("TRUNK_PROFILE").as_deref() {
        Ok("release") => integrity(&fs::read(folder.join(&wasm))?),
        _ => String::new(),
    };
    let words = Words::read(project);
    let entry = words.fill(&read(&sources.join("fascia-map.js"))?)?;
    let entry = without_comments(&entry)
        .replace("{wasm}", &wasm)
        .replace("{integrity}", &integrity)
        .replace("{script}", &expression(&read(&script)?)?);
    fs::write(folder.join("fascia-map.js"), entry)?;
    fs::remove_file(&script)?;
    let frame = words.fill(&read(&sources.join("embed.html"))?)?;
    fs::write(folder.join("embed.html"), frame)?;
    for name in BESIDE {
        fs::copy(sources.join(name), folder.join(name)).with_context(|| name.to_owned())?;
    }
    let page = folder.join("index.html");
    let demo = demo(&read(&page)?, &picture(project)?, &wasm)?;
    Ok(fs::write(page, demo)?)
}

/// The script that wasm-bindgen wrote beside the module, as one expression: an object with what it exports, under the
/// names there, and what starts it as `start`.
fn expression(script: &str) -> Result<String> {
    const EXPORTS: [&str; 2] = ["class Mounted", "function styles"];
    let changed = "wasm-bindgen's script exports other things than it did; xtask/src/assemble.rs has to follow";
    let mut body = script.to_owned();
    for export in EXPORTS {
        let exported = format!("export {export}");
        ensure!(body.contains(&exported), "{changed}: no {exported}");
        body = body.replace(&exported, export);
    }
    let (body, rest) = body.rsplit_once("export").context(changed)?;
    let start = rest
        .split(['{', ',', '}'])
        .find_map(|name| name.trim().strip_suffix(" as default"))
        .context(changed)?;
    ensure!(!body.contains("export "), "{changed}");
    Ok(format!(
        "(() => {{{body}return {{ Mounted, styles, start: {start} }};}})()"
    ))
}

/// A script without the lines that are nothing but a comment.
fn without_comments(script: &str) -> String {
    let is_comment = |line: &str| {
        let line = line.trim();
        line.starts_with("//") || (line.starts_with("/**") && line.ends_with("*/"))
    };
    let kept = script.lines().filter(|line| !is_comment(line));
    kept.flat_map(|line| [line, "\n"]).collect()
}

/// The demo page with the still figure, and with the module asked for early in the place of trunk's own link.
///
/// `WebKit` hands on what was asked for early only where no word of it is of CORS: the entry asks in the same way.
fn demo(page: &str, picture: &str, wasm: &str) -> Result<String> {
    let early =
        format!("<link rel=\"preload\" href=\"./{wasm}\" as=\"fetch\" type=\"application/wasm\">");
    let page = replaced(page, "start-figure", "<svg", "</svg>", picture)
        .context("index.html has no <svg class=\"start-figure\"></svg> for the still figure")?;
    Ok(replaced(&page, "data-trunk", "<link", ">", &early)
        .unwrap_or_else(|| page.replacen("</title>", &["</title>", &early].concat(), 1)))
}

/// `page` with the element around `word`, from `open` to `close`, replaced.
fn replaced(page: &str, word: &str, open: &str, close: &str, by: &str) -> Option<String> {
    let at = page.find(word)?;
    let from = page[..at].rfind(open)?;
    let to = at + page[at..].find(close)? + close.len();
    Some([&page[..from], by, &page[to..]].concat())
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| path.display().to_string())
}

/// The one file of the module whose name ends so.
fn hashed(folder: &Path, ending: &str) -> Result<String> {
    let mut names: Vec<String> = fs::read_dir(folder)?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.starts_with("fascia-map-") && name.ends_with(ending))
        .collect();
    ensure!(
        names.len() == 1,
        "trunk made {} files fascia-map-…{ending} in {}, one was expected",
        names.len(),
        folder.display()
    );
    Ok(names.remove(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_comments_are_left_out() {
        let script =
            "// One.\n/** Two. */\nconst a = 'https://x'; // Three.\n  /** Four. */\n  b();\n";
        assert_eq!(
            without_comments(script),
            "const a = 'https://x'; // Three.\n  b();\n"
        );
    }

    #[test]
    fn the_demo_page_gets_its_figure_and_loses_trunks_link() {
        let page = "<title>T</title><link data-trunk rel=rust href=x><svg class=start-figure viewBox='0 0 1 1'></svg><p>";
        let done = demo(page, "<svg>F</svg>", "m.wasm").unwrap();
        assert!(done.ends_with("<svg>F</svg><p>"), "{done}");
        assert!(
            !done.contains("data-trunk") && done.contains("href=\"./m.wasm\""),
            "{done}"
        );
        assert!(demo("<p>", "", "").is_err());
    }

    #[test]
    fn the_script_becomes_an_expression_with_what_it_exports() {
        let minified = "let w;export class Mounted{}export function styles(){}async function i(){}export{s,i as default};";
        assert_eq!(
            expression(minified).unwrap(),
            "(() => {let w;class Mounted{}function styles(){}async function i(){}return { Mounted, styles, start: i };})()"
        );
        let plain =
            "export class Mounted {\n}\nexport function styles() {}\nexport { s, i as default };\n";
        assert!(
            expression(plain)
                .unwrap()
                .ends_with("return { Mounted, styles, start: i };})()")
        );
        let other = minified.replace("export class Mounted", "export class Other");
        assert!(expression(&other).is_err());
    }
}
