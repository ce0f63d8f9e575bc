//! What turns a build into something a clinic uploads: plain pages, packed files, licences, fingerprints, a manual.

use crate::base::Base;
use crate::project::Project;
use crate::{compress, digest, licences, options, process};
use anyhow::{Context, Result, anyhow, bail, ensure};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// The policy the map runs under.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; \
                      img-src 'self' data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

const HELP: &str = "\
cargo xtask complete DIR [URL]

  DIR   a folder that `trunk build --release` made; one that is complete already is completed anew
  URL   the address it will have, such as https://clinic.example/fascia-map/";

/// The file of fingerprints.
const SUMS: &str = "SHA256SUMS";

/// `cargo xtask complete DIR [URL]`: the same for a build that trunk alone made elsewhere.
pub fn run(project: &Project, args: &[String]) -> Result<()> {
    if options::asks_for_help(args) {
        println!("{HELP}");
        return Ok(());
    }
    let (dist, base) = match args {
        [dist] => (dist, ""),
        [dist, base] => (dist, base.as_str()),
        _ => bail!(
            "complete needs the folder that trunk built, and perhaps its address: cargo xtask complete DIR [URL]"
        ),
    };
    Base::read(base).map_err(|why| anyhow!(why))?;
    let dist = std::path::absolute(dist)?;
    ensure!(
        dist.join("fascia-map.js").is_file(),
        "there is no build in {}; run: trunk build --release --dist {0}",
        dist.display()
    );
    complete(project, &dist, base)
}

/// Completes the folder `dist`. `base` is the address it will have, if that is known.
pub fn complete(project: &Project, dist: &Path, base: &str) -> Result<()> {
    let pages = process::cargo()
        .args([
            "run",
            "--quiet",
            "--locked",
            "--package",
            "fascia-map-pages",
            "--",
        ])
        .arg(dist)
        .arg(base)
        .current_dir(&project.root)
        .status()?;
    ensure!(
        pages.success(),
        "the pages without scripts cannot be written"
    );
    licences::write(project, &dist.join("licences"))?;
    let integrity = digest::integrity(&fs::read(dist.join("fascia-map.js"))?);
    fs::write(dist.join("UPLOAD.md"), manual(dist, &integrity)?)?;
    seal(dist)?;
    println!(
        "\nPaste into a page, once this folder is uploaded as /fascia-map/ (UPLOAD.md says more):\n\n\
         <script type=\"module\" src=\"/fascia-map/fascia-map.js\" integrity=\"{integrity}\" crossorigin=\"anonymous\"></script>\n\
         <fascia-map lang=\"en\"><p><a href=\"/fascia-map/pages/index.html\">The body map as plain pages</a></p></fascia-map>\n"
    );
    Ok(())
}

/// Packs all files beside themselves and lists the fingerprints of all; as often as wished.
fn seal(dist: &Path) -> Result<()> {
    compress::beside(dist, &files(dist)?)?;
    let mut sums = String::new();
    for file in files(dist)? {
        // The list of an earlier time is not part of what it lists.
        if file.as_os_str() == SUMS {
            continue;
        }
        let name = file.to_string_lossy().replace('\\', "/");
        sums += &digest::sum(&fs::read(dist.join(&file))?, &name);
    }
    Ok(fs::write(dist.join(SUMS), sums)?)
}

fn manual(dist: &Path, integrity: &str) -> Result<String> {
    let manifest = fs::read_to_string(dist.join("custom-elements.json"))?;
    let element = element(&manifest)?;
    let attributes = [
        ("attribute", "name"),
        ("accepts", "type"),
        ("without it", "default"),
        ("what it does", "description"),
    ];
    let properties = [
        ("property", "name"),
        ("without it", "default"),
        ("what it sets", "description"),
    ];
    let parts = [("part", "name"), ("what it is", "description")];
    let events = [("event", "name"), ("type", "type"), ("when", "description")];
    Ok(include_str!("upload.md")
        .replace("{integrity}", integrity)
        .replace("{policy}", POLICY)
        .replace("{attributes}", &table(&element["attributes"], &attributes)?)
        .replace(
            "{properties}",
            &table(&element["cssProperties"], &properties)?,
        )
        .replace("{parts}", &table(&element["cssParts"], &parts)?)
        .replace("{events}", &table(&element["events"], &events)?))
}

/// What the manifest says of the element.
fn element(manifest: &str) -> Result<Value> {
    let mut manifest: Value = serde_json::from_str(manifest)?;
    Ok(manifest["modules"][0]["declarations"][0].take())
}

/// A list of the manifest as a table: the heading of each column, and what of an entry stands in it.
fn table(list: &Value, columns: &[(&str, &str)]) -> Result<String> {
    let list = list
        .as_array()
        .context("custom-elements.json lacks a list")?;
    let row = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    let headings = columns.iter().map(|(heading, _)| (*heading).to_owned());
    let mut rows = vec![row(headings.collect()), "|---".repeat(columns.len()) + "|"];
    for entry in list {
        let cell = |(_, key): &(&str, &str)| {
            let text = match *key {
                "type" => &entry["type"]["text"],
                key => &entry[key],
            };
            let text = text.as_str().unwrap_or_default().replace('|', "\\|");
            match *key {
                "name" => format!("`{text}`"),
                _ => text,
            }
        };
        rows.push(row(columns.iter().map(cell).collect()));
    }
    Ok(rows.join("\n"))
}

/// All files of a folder, by name, as seen from it.
pub fn files(dir: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(dir.join(&folder)).with_context(|| {
            format!(
                "there is no release in {}; run: cargo xtask build",
                dir.display()
            )
        })?;
        for entry in entries {
            let entry = entry?;
            let path = folder.join(entry.file_name());
            // Trunk keeps notes of its own in names that begin with a dot.
            if entry.file_name().to_string_lossy().starts_with('.') {
                continue;
            }
            if entry.file_type()?.is_dir() {
                folders.push(path);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_sealed_twice_is_as_one_sealed_once() {
        let dist = std::env::temp_dir().join(format!("fascia-map-seal-{}", std::process::id()));
        let _ = fs::remove_dir_all(&dist);
        fs::create_dir_all(dist.join("zones")).unwrap();
        fs::write(dist.join("zones/temple.html"), "<p>".repeat(99)).unwrap();
        fs::write(dist.join("fascia-map.js"), "").unwrap();
        let sums = || fs::read_to_string(dist.join(SUMS)).unwrap();
        seal(&dist).unwrap();
        let (once, count) = (sums(), files(&dist).unwrap().len());
        assert_eq!((once.lines().count(), count), (6, 7), "{once}");
        seal(&dist).unwrap();
        assert_eq!((sums(), files(&dist).unwrap().len()), (once, count));
        fs::remove_dir_all(dist).unwrap();
    }

    /// Where several rules match a file, one host joins equal headers by a comma and the other takes one of them.
    #[test]
    fn no_header_stands_in_two_rules_of_a_headers_file() {
        let embed = Project::find().unwrap().root.join("src/embed");
        let text = manual(&embed, "sha384-X").unwrap();
        let (_, rules) = text.split_once("```\n/fascia-map/*\n").unwrap();
        let (rules, _) = rules.split_once("```").unwrap();
        let headers = rules.lines().filter_map(|line| line.strip_prefix("  "));
        let mut names: Vec<_> = headers.filter_map(|line| line.split(": ").next()).collect();
        let all = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!((names.len(), all), (3, 3), "{rules}");
    }

    #[test]
    fn every_servers_headers_say_who_may_frame_the_map() {
        let policies = include_str!("upload.md")
            .lines()
            .filter(|line| line.contains("{policy}"));
        let framed = |line: &&str| line.contains("{policy}; frame-ancestors 'self' https://");
        assert_eq!(policies.clone().count(), 3);
        assert_eq!(policies.filter(framed).count(), 3);
    }

    #[test]
    fn the_manual_lists_every_attribute_and_has_no_gaps() {
        let embed = Project::find().unwrap().root.join("src/embed");
        let text = manual(&embed, "sha384-X").unwrap();
        for name in [
            "open-root",
            "zone",
            "--fm-accent",
            "button",
            "fascia-map-open",
        ] {
            assert!(text.contains(&format!("\n| `{name}` |")), "{name}");
        }
        assert!(text.contains("integrity=\"sha384-X\"") && text.contains("wasm-unsafe-eval"));
        let gaps = [
            "integrity",
            "policy",
            "attributes",
            "properties",
            "parts",
            "events",
        ];
        for gap in gaps {
            assert!(!text.contains(&format!("{{{gap}}}")), "{gap}");
        }
    }
}
