use super::Page;

/// Whether what opens a page is a link, and where it leads.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Links {
    /// Buttons: the address of the clinic's page is left alone.
    #[default]
    Off,
    /// To addresses within the map's own page, such as `#zone=low-back@left`.
    Hash,
    /// Between the pages that work without scripts. Rendered at build time only, so the module holds nothing of it.
    #[cfg(feature = "ssr")]
    Files,
}

impl Links {
    /// Where a link to `page` leads; none where a button opens it.
    #[must_use]
    pub fn href(self, page: Page) -> Option<String> {
        match self {
            Self::Off => None,
            Self::Hash => Some(["#", &page.address()].concat()),
            #[cfg(feature = "ssr")]
            Self::Files => page.file().map(|file| ["../", &file].concat()),
        }
    }

    /// Whether no script will run: then nothing is shown that needs one, and nothing stays behind a press.
    #[must_use]
    pub const fn still(self) -> bool {
        match self {
            Self::Off | Self::Hash => false,
            #[cfg(feature = "ssr")]
            Self::Files => true,
        }
    }
}

#[cfg(feature = "ssr")]
impl Page {
    /// The file of the page that works without scripts, in a folder of its kind. The marked places have none.
    #[must_use]
    pub fn file(self) -> Option<String> {
        let of =
            |folder: &str, slug: &str| Some([folder, "/", &slug.to_lowercase(), ".html"].concat());
        match self {
            Self::Home => of("pages", "index"),
            Self::Zone(zone, _) => of("zones", zone.slug()),
            Self::Muscle(muscle, _) => of("muscles", muscle.slug()),
            Self::Marks => None,
            Self::Condition(condition) => of("conditions", condition.slug()),
            Self::Learn => of("learn", "index"),
            Self::Lesson(page) => of("learn", page.slug()),
            Self::Muscles => of("muscles", "index"),
            Self::Lines => of("lines", "index"),
            Self::Line(line) => of("lines", line.slug()),
            Self::NoPress => of("pages", "no-press"),
        }
    }
}
