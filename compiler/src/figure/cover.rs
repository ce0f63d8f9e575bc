use std::path::Path;

use fascia_map_curve::Kind;

use super::{Names, Sheet};
use crate::report::Report;

/// Checks that the views together show all that the facts name: zones in their views, every muscle, every point.
pub fn cover(folder: &Path, sheets: &[(&'static str, Sheet)], names: &Names, report: &mut Report) {
    zones(folder, sheets, names, report);
    muscles(folder, sheets, names, report);
}

fn zones(folder: &Path, sheets: &[(&'static str, Sheet)], names: &Names, report: &mut Report) {
    for (index, (zone, views)) in names.zones.iter().zip(&names.zone_views).enumerate() {
        for view in views {
            let name = if view == "sole" {
                "foot-sole"
            } else {
                view.as_str()
            };
            let drawn = sheets
                .iter()
                .find(|(v, _)| *v == name)
                .is_some_and(|(_, sheet)| draws(sheet, &[Kind::Zone], index));
            if !drawn {
                report.add(
                    &folder.join(format!("{name}.fig")),
                    1,
                    format!("zone {zone} is not drawn, but the facts name this view"),
                );
            }
        }
    }
}

fn muscles(folder: &Path, sheets: &[(&'static str, Sheet)], names: &Names, report: &mut Report) {
    for (index, muscle) in names.muscles.iter().enumerate() {
        let facts = folder
            .with_file_name("content")
            .join(format!("facts/muscles/{muscle}.toml"));
        if !sheets
            .iter()
            .any(|(_, sheet)| draws(sheet, &[Kind::Muscle], index))
        {
            report.add(&facts, 1, format!("muscle {muscle} is drawn in no view"));
            continue;
        }
        let Some(&points) = names.points.get(index) else {
            continue;
        };
        for number in 1..=points {
            let drawn = sheets
                .iter()
                .any(|(_, sheet)| dots(sheet, index).any(|(_, n)| n == number));
            if !drawn {
                report.add(
                    &facts,
                    1,
                    format!("point {number} of {muscle} is drawn in no view"),
                );
            }
        }
        for (_, sheet) in sheets {
            for (line, number) in dots(sheet, index).filter(|(_, n)| !(1..=points).contains(n)) {
                report.add(
                    &sheet.file,
                    line,
                    format!("{muscle} has no point {number}: its facts name {points}"),
                );
            }
        }
    }
}

fn draws(sheet: &Sheet, kinds: &[Kind], index: usize) -> bool {
    sheet
        .drawing
        .shapes
        .iter()
        .any(|s| kinds.contains(&s.kind) && usize::from(s.id) == index)
}

/// Line and number of each trigger point of a muscle.
fn dots(sheet: &Sheet, index: usize) -> impl Iterator<Item = (usize, u8)> {
    let shapes = sheet.drawing.shapes.iter().zip(&sheet.lines);
    shapes
        .filter(move |(s, _)| s.kind == Kind::Point && usize::from(s.id) == index)
        .map(|(s, line)| (*line, s.count))
}
