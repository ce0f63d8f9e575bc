/// Colours of one theme, as the page has them in its design tokens.
pub struct Palette {
    pub ground: &'static str,
    pub skin: &'static str,
    pub edge: &'static str,
    pub mark: &'static str,
    pub seam: &'static str,
    pub muscle: &'static str,
    pub deep: &'static str,
    pub shade: &'static str,
    pub tendon: &'static str,
    pub bone: &'static str,
    pub sheet: &'static str,
    pub accent: &'static str,
    pub accent_strong: &'static str,
    pub panel: &'static str,
    pub essential: &'static str,
    pub spillover: &'static str,
}

pub const LIGHT: Palette = Palette {
    ground: "#fbf8f4",
    skin: "#ead9cb",
    edge: "#a08573",
    mark: "#b3947f",
    seam: "#f8f1e8",
    muscle: "#b65a50",
    deep: "#9a4a48",
    shade: "#843531",
    tendon: "#e9d3c4",
    bone: "#ece5d6",
    sheet: "#f3e7da",
    accent: "#1f6f8b",
    accent_strong: "#14536a",
    panel: "#fffdfa",
    essential: "#3a3fa8",
    spillover: "#5a60c4",
};

pub const DARK: Palette = Palette {
    ground: "#1b1918",
    skin: "#4d4440",
    edge: "#a89182",
    mark: "#8f7b6e",
    seam: "#e2d5c8",
    muscle: "#a9514a",
    deep: "#8d4341",
    shade: "#6a2724",
    tendon: "#cdb7a8",
    bone: "#b8ad9c",
    sheet: "#d9c9ba",
    accent: "#7cc4dc",
    accent_strong: "#a5dbed",
    panel: "#232020",
    essential: "#aab0ff",
    spillover: "#c3c7ff",
};

/// Points are black on white in both themes.
pub const POINT: [&str; 2] = ["#1d1a18", "#fff"];
