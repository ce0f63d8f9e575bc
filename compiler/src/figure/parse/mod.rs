//! Reads the source of one view: a statement a line, of borders, and of shapes that are chains of them.

mod border;
mod chain;
mod points;
mod subject;

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use fascia_map_curve::{GRAIN, Kind, Shape};

use super::{Names, Sheet, Side};
use crate::report::Report;

/// Reads the source of one view. What is wrong goes into `report`; the rest is read on.
pub fn parse(file: &Path, text: &str, names: &Names, report: &mut Report) -> Sheet {
    let mut parser = Parser {
        file,
        line: 0,
        names,
        report,
        arcs: HashMap::new(),
        junctions: Vec::new(),
        free: BTreeMap::new(),
        sheet: Sheet {
            file: file.to_path_buf(),
            ..Sheet::default()
        },
    };
    parser.sheet.drawing.grain = GRAIN;
    // Borders first, so that a chain may use one that is typed further down.
    for arcs in [true, false] {
        for (index, line) in text.lines().enumerate() {
            parser.line = index + 1;
            let words: Vec<&str> = line
                .split('#')
                .next()
                .unwrap_or("")
                .split_whitespace()
                .collect();
            if let Some((&word, rest)) = words.split_first()
                && (word == "arc") == arcs
            {
                parser.statement(word, rest);
            }
        }
    }
    parser.sheet
}

struct Parser<'a> {
    file: &'a Path,
    line: usize,
    names: &'a Names,
    report: &'a mut Report,
    arcs: HashMap<String, u16>,
    /// The named points of each arc.
    junctions: Vec<HashMap<String, u8>>,
    /// Numbers given to names that are no ids of the atlas (bones, sheets, marks …).
    free: BTreeMap<(Kind, String), u8>,
    sheet: Sheet,
}

impl Parser<'_> {
    fn fault(&mut self, message: impl Into<String>) {
        self.report.add(self.file, self.line, message);
    }

    fn statement(&mut self, word: &str, rest: &[&str]) {
        match word {
            "half" | "whole" => self.extent(word == "half", rest),
            "frame" => self.frame(rest),
            "grain" => self.grain(rest),
            "arc" => self.arc(rest),
            "skin" => self.chain(Kind::Skin, rest),
            "zone" => self.chain(Kind::Zone, rest),
            "muscle" => self.chain(Kind::Muscle, rest),
            "tendon" => self.chain(Kind::Tendon, rest),
            "bone" => self.chain(Kind::Bone, rest),
            "sheet" => self.chain(Kind::Sheet, rest),
            "place" => self.chain(Kind::Place, rest),
            "mark" => self.open(Kind::Mark, rest),
            "seam" => self.open(Kind::Seam, rest),
            "line" => self.open(Kind::Line, rest),
            "fibres" => self.fibres(rest),
            "point" => self.point(rest),
            "closeup" => self.close_up(rest),
            other => self.fault(format!(
                "unknown word \"{other}\"; a line begins with half, whole, frame, grain, arc, skin, zone, muscle, tendon, \
                 fibres, bone, sheet, mark, seam, place, line, point or closeup"
            )),
        }
    }

    fn extent(&mut self, half: bool, rest: &[&str]) {
        self.sheet.drawing.half = half;
        match rest {
            ["left"] => self.sheet.side = Side::Left,
            ["right"] => self.sheet.side = Side::Right,
            _ => self.fault("say which of the person's sides is drawn: left or right"),
        }
    }

    fn frame(&mut self, rest: &[&str]) {
        let numbers: Vec<f32> = rest.iter().filter_map(|n| n.parse().ok()).collect();
        match numbers.try_into() {
            Ok(frame) => self.sheet.drawing.frame = frame,
            Err(_) => self.fault("a frame is four numbers: left top width height"),
        }
    }

    fn grain(&mut self, rest: &[&str]) {
        match rest {
            [step]
                if step
                    .parse::<f32>()
                    .is_ok_and(|s| s >= GRAIN && (s / GRAIN).fract() == 0.0) =>
            {
                self.sheet.drawing.grain = step.parse().unwrap_or(GRAIN);
            }
            _ => self.fault(format!(
                "a grain is a multiple of {GRAIN}: the step to which coordinates are kept"
            )),
        }
    }

    fn add(&mut self, shape: Shape) {
        self.sheet.drawing.shapes.push(shape);
        self.sheet.lines.push(self.line);
    }
}
