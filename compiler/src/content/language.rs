//! The language of a build.

use super::emit::pseudo;

/// A language: where its words stand, and how they are shown.
pub struct Language {
    name: String,
}

impl Language {
    /// `pseudo`, or the name of a folder of words.
    pub fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
        }
    }

    /// The folder of its words. The pseudo-language is made from English.
    pub fn folder(&self) -> &str {
        if self.is_pseudo() {
            ENGLISH
        } else {
            &self.name
        }
    }

    pub fn is_english(&self) -> bool {
        self.folder() == ENGLISH
    }

    pub fn is_pseudo(&self) -> bool {
        self.name == "pseudo"
    }

    /// The language tag for `lang`. `XA` is the region that no country has, used for pseudo-languages.
    pub fn code(&self) -> &str {
        if self.is_pseudo() {
            "en-XA"
        } else {
            &self.name
        }
    }

    /// The direction for `dir`.
    pub fn direction(&self) -> &'static str {
        let primary = self.name.split('-').next().unwrap_or_default();
        if matches!(primary, "pseudo" | "ar" | "fa" | "he" | "ur") {
            "rtl"
        } else {
            "ltr"
        }
    }

    /// A text as the page shows it.
    pub fn say(&self, text: &str) -> String {
        if self.is_pseudo() {
            pseudo::say(text)
        } else {
            text.to_owned()
        }
    }
}

/// The language that the others are compared with.
pub const ENGLISH: &str = "en";
