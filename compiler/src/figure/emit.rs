use std::fmt::Write as _;
use std::io;
use std::path::Path;

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

/// Writes the packed views, `figure.rs`, which includes them, and `best.rs` to `out`.
///
/// # Errors
/// When `out` can't be written.
pub fn emit(sheets: &[(&'static str, Sheet)], names: &Names, out: &Path) -> io::Result<()> {
    let mut code = String::from(
        "/// Packed views in the order of `ViewKind`, and whether the drawn side is the person's left.\n",
    );
    let _ = writeln!(
        code,
        "static DRAWINGS: [(&[u8], bool); {}] = [",
        VIEWS.len()
    );
    for view in VIEWS {
        match sheets.iter().find(|(name, _)| *name == view) {
            Some((_, sheet)) => {
                std::fs::write(
                    out.join(format!("{view}.bin")),
                    fascia_map_curve::pack(&sheet.drawing),
                )?;
                let left = sheet.side == Side::Left;
                let _ = writeln!(
                    code,
                    "    (include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{view}.bin\")), {left}),"
                );
            }
            None => code.push_str("    (&[], true),\n"),
        }
    }
    code.push_str("];\n");
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
