//! How a person has set up their system or browser: colours, motion and size of type.
//!
//! Nothing moves unless a test is about that: what moves takes time and is nowhere meanwhile.

use crate::Result;
use std::path::Path;

/// One setting at a time; each is tested alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Look {
    /// Light colours.
    #[default]
    Light,
    /// Dark colours preferred.
    Dark,
    /// The system's few colours forced upon the page.
    ForcedColors,
    /// The same of a system in dark colours; Firefox forces its own, which are light.
    ForcedDark,
    /// Light colours, and motion allowed.
    Moving,
    /// Light colours, and type twice as large as usual.
    LargeType,
}

impl Look {
    /// The size of type in pixels where a page asks for none.
    pub(crate) fn type_size(self) -> u8 {
        if self == Self::LargeType { 32 } else { 16 }
    }

    /// The media features of this look, for Chromium's own command.
    pub(crate) fn media_features(self) -> [(&'static str, &'static str); 3] {
        let is = |on: bool, yes, no| if on { yes } else { no };
        [
            ("prefers-color-scheme", is(self.is_dark(), "dark", "light")),
            ("forced-colors", is(self.is_forced(), "active", "none")),
            (
                "prefers-reduced-motion",
                is(self == Self::Moving, "no-preference", "reduce"),
            ),
        ]
    }

    fn is_dark(self) -> bool {
        matches!(self, Self::Dark | Self::ForcedDark)
    }

    /// Whether the system's colours are forced upon the page.
    pub(crate) fn is_forced(self) -> bool {
        matches!(self, Self::ForcedColors | Self::ForcedDark)
    }

    /// Firefox's preferences for this look.
    pub(crate) fn firefox_script(self) -> String {
        let number = |on: bool, yes: i8, no: i8| if on { yes } else { no };
        format!(
            "Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', {});\
             Services.prefs.setIntPref('browser.display.document_color_use', {});\
             Services.prefs.setIntPref('ui.prefersReducedMotion', {});\
             Services.prefs.setIntPref('font.size.variable.x-western', {});",
            number(self.is_dark(), 0, 1),
            number(self.is_forced(), 2, 1),
            number(self == Self::Moving, 0, 1),
            self.type_size(),
        )
    }

    /// The settings that `WebKitGTK` reads at its start.
    pub(crate) fn write_gtk_settings(self, home: &Path) -> Result {
        let dir = home.join("config/gtk-3.0");
        std::fs::create_dir_all(&dir)?;
        let settings = format!(
            "[Settings]\ngtk-application-prefer-dark-theme={}\ngtk-enable-animations={}\n",
            u8::from(self == Self::Dark),
            u8::from(self == Self::Moving),
        );
        Ok(std::fs::write(dir.join("settings.ini"), settings)?)
    }
}
