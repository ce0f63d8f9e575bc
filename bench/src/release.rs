//! The release as a good server gives it, and the pages that are compared.

use anyhow::{Context, Result, ensure};
use browser_tests::Site;
use std::path::{Path, PathBuf};

/// Where the pages that are not of the release are served.
const PATH: &str = "/bench.html";

/// A page that is visited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The demo page without its script: the still figure alone. Nothing that shows it can be faster.
    Still,
    /// The demo page.
    One,
    /// The demo page with nine more maps below the first.
    Ten,
}

impl Kind {
    /// In the order of the table.
    pub const ALL: [Self; 3] = [Self::Still, Self::One, Self::Ten];

    /// The head of its column.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Still => "still SVG",
            Self::One => "one map",
            Self::Ten => "ten maps",
        }
    }

    /// How many maps the page has.
    pub const fn maps(self) -> usize {
        match self {
            Self::Still => 0,
            Self::One => 1,
            Self::Ten => 10,
        }
    }

    /// Serves it at the root of a site, packed. Answers with the site and the path.
    pub fn serve(self) -> Result<(Site, &'static str)> {
        let dist =
            PathBuf::from(std::env::var_os("FASCIA_DIST").context("FASCIA_DIST names no release")?);
        let page = std::fs::read_to_string(dist.join("index.html"))?;
        let page = self.page(&page)?;
        let site = Site::options()
            .page(PATH, &page)
            .header("Content-Encoding", "br")
            .rewrite(move |path, bytes| packed(&dist, path, &bytes))
            .serve()?;
        Ok((site, PATH))
    }

    fn page(self, demo: &str) -> Result<String> {
        Ok(match self {
            Self::Still => still(demo)?,
            Self::One => demo.to_owned(),
            Self::Ten => {
                let more = "<fascia-map lang=en></fascia-map>".repeat(self.maps() - 1);
                demo.replacen("</main>", &(more + "</main>"), 1)
            }
        })
    }
}

/// The demo page without what loads the map.
fn still(demo: &str) -> Result<String> {
    let mut page = demo.to_owned();
    for (word, end) in [("rel=\"preload\"", ">"), ("fascia-map.js", "</script>")] {
        let at = page
            .find(word)
            .with_context(|| format!("the demo page has no {word}"))?;
        let from = page[..at].rfind('<').context("no tag")?;
        let to = at + page[at..].find(end).context("no end")? + end.len();
        page.replace_range(from..to, "");
    }
    ensure!(
        page.contains("start-figure"),
        "the demo page has no still figure"
    );
    Ok(page)
}

/// A file as the build packed it beside itself; a page of ours is packed here.
fn packed(dist: &Path, path: &str, bytes: &[u8]) -> Option<Vec<u8>> {
    if path != PATH {
        return std::fs::read(dist.join(format!("{}.br", path.trim_start_matches('/')))).ok();
    }
    let mut packed = Vec::new();
    brotli::BrotliCompress(
        &mut &*bytes,
        &mut packed,
        &brotli::enc::BrotliEncoderParams::default(),
    )
    .ok()?;
    Some(packed)
}

#[cfg(test)]
mod tests {
    use super::Kind;

    const DEMO: &str = "<link rel=\"preload\" href=w><link href=s rel=stylesheet>\
        <script src=./fascia-map.js type=module></script><main><svg class=start-figure></svg></main>";

    #[test]
    fn the_still_page_loads_nothing() {
        let page = Kind::Still.page(DEMO).unwrap();
        assert_eq!(
            page,
            "<link href=s rel=stylesheet><main><svg class=start-figure></svg></main>"
        );
    }

    #[test]
    fn ten_maps_are_ten() {
        let page = Kind::Ten
            .page(&DEMO.replace("<svg", "<fascia-map><svg"))
            .unwrap();
        assert_eq!(page.matches("<fascia-map").count(), 10);
    }
}
