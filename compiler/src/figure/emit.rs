use std::io;
use std::path::Path;

use fascia_map_curve::{Drawing, GRAIN, pack};

use super::largest::Largest;
use super::{Names, Sheet, Side, VIEWS, check, cover, parse};
use crate::report::Report;

/// Reads and checks every view of the `figure` folder; a view without a source is left out.
pub fn read(figure: &Path, names: &Names, report: &mut Report) -> Vec<(&'static str, Sheet)> {
    let mut sheets = Vec::new();
    for view in VIEWS {
        let file = figure.join(format!("{view}.fig"));
        if let Ok(text) = std::fs::read_to_string(&file) {
            let sheet = parse(&file, &text, names, report);
            check(&sheet, names, report);
            sheets.push((view, sheet));
        }
    }
    cover(figure, &sheets, names, report);
    sheets
}

/// Writes `figure.bin`, the packed views in the order of [`VIEWS`], `figure.rs`, which includes it, and `best.rs` to
/// `out`.
///
/// # Errors
/// When `out` can't be written.
pub fn emit(sheets: &[(&'static str, Sheet)], names: &Names, out: &Path) -> io::Result<()> {
    let sheet = |view| sheets.iter().find(|(name, _)| *name == view);
    let drawings =
        VIEWS.map(|view| sheet(view).map_or_else(nothing, |(_, sheet)| sheet.drawing.clone()));
    let left = VIEWS.map(|view| sheet(view).is_none_or(|(_, sheet)| sheet.side == Side::Left));
    std::fs::write(out.join("figure.bin"), pack(&drawings))?;
    let count = VIEWS.len();
    let code = format!(
        "/// The packed views in the order of `ViewKind`.\n\
         static DRAWINGS: &[u8] = include_bytes!(concat!(env!(\"OUT_DIR\"), \"/figure.bin\"));\n\
         /// Whether the drawn side is the person's left, view by view.\n\
         static LEFT: [bool; {count}] = {left:?};\n"
    );
    std::fs::write(out.join("figure.rs"), code)?;
    let Largest { zones, muscles } = Largest::among(sheets, names);
    let best = format!(
        "/// The best view of each zone, as its number.\nstatic ZONE_VIEWS: [u8; {}] = {zones:?};\n\
         /// The best view of each muscle, as its number.\nstatic MUSCLE_VIEWS: [u8; {}] = {muscles:?};\n",
        zones.len(),
        muscles.len()
    );
    std::fs::write(out.join("best.rs"), best)
}

/// The drawing of a view that has no source yet.
fn nothing() -> Drawing {
    Drawing {
        grain: GRAIN,
        ..Drawing::default()
    }
}
