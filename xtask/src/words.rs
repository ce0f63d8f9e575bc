//! Words of the content in what is shown where the map is not: the element's entry and the page for frames.

use crate::project::Project;
use anyhow::{Result, bail};
use fascia_map_compiler::content::Content;

/// The words of the language of the build.
pub struct Words(Content);

impl Words {
    /// Reads them; `FASCIA_MAP_LANGUAGE` names the language, as it does for the build.
    pub fn read(project: &Project) -> Self {
        let language = std::env::var("FASCIA_MAP_LANGUAGE").unwrap_or_else(|_| "en".to_owned());
        // What is wrong with the content, the build of the map has told already.
        let (content, _) = Content::read(&project.root.join("content"), &language);
        Self(content)
    }

    /// The text with the words in the place of their names, which stand in braces.
    pub fn fill(&self, text: &str) -> Result<String> {
        let mut done = text.replace("{language}", self.0.code());
        for name in ["map_label", "needs_scripts", "cannot_start", "read_pages"] {
            let place = format!("{{{name}}}");
            if !done.contains(&place) {
                continue;
            }
            match self.0.said(name) {
                // It will stand between quotation marks, or in a page.
                Some(words) if !words.contains(['\'', '\\', '<', '&', '\n']) => {
                    done = done.replace(&place, &words);
                }
                Some(words) => bail!("{name}: {words:?} has a sign that has a meaning in scripts"),
                None => bail!("content has no word {name}"),
            }
        }
        Ok(done)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_the_content_stand_in_the_place_of_their_names() {
        let words = Words::read(&Project::find().unwrap());
        let done = words
            .fill("<p lang={language}>{map_label} {other}")
            .unwrap();
        assert!(done.starts_with("<p lang=en>Body map of "), "{done}");
        assert!(done.ends_with(" {other}"), "{done}");
    }
}
