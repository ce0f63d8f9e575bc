use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use fascia_map_curve::{Arc, GRAIN, Kind, Piece, Point, Shape};

use super::{Names, Sheet, Side};
use crate::report::Report;

/// Ends of two pieces of a chain further apart than this don't meet, in units.
const MEET: f32 = 0.3;

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

    fn arc(&mut self, rest: &[&str]) {
        let Some((&name, points)) = rest.split_first() else {
            return self.fault("an arc needs a name and points");
        };
        let index = u16::try_from(self.sheet.drawing.arcs.len()).unwrap_or(u16::MAX);
        if self.add_points(points).is_some() && self.arcs.insert(name.to_owned(), index).is_some() {
            self.fault(format!("arc \"{name}\" is there twice"));
        }
    }

    /// Adds a border of the given points; its index.
    fn add_points(&mut self, words: &[&str]) -> Option<u16> {
        let mut arc = Arc::default();
        let mut named = HashMap::new();
        for word in words {
            let Some((point, corner, name)) = point(word) else {
                self.fault(format!("\"{word}\" is no point; a point is x,y with ! for a corner and @name for a junction"));
                return None;
            };
            if let Some(name) = name {
                let at = u8::try_from(arc.points.len()).unwrap_or(u8::MAX);
                if named.insert(name.to_owned(), at).is_some() {
                    self.fault(format!("junction @{name} is on this arc twice"));
                }
            }
            arc.points.push(point);
            arc.corners.push(corner);
        }
        if arc.points.is_empty() || arc.points.len() > 200 {
            self.fault("an arc needs between 2 and 200 points");
            return None;
        }
        self.sheet.drawing.arcs.push(arc);
        self.junctions.push(named);
        u16::try_from(self.sheet.drawing.arcs.len() - 1).ok()
    }

    /// Splits off `deep` and the name, and finds the name's number.
    fn subject<'w>(
        &mut self,
        kind: Kind,
        rest: &'w [&'w str],
    ) -> Option<(bool, u8, &'w [&'w str])> {
        let (deep, rest) = match rest {
            ["deep", rest @ ..] => (true, rest),
            _ => (false, rest),
        };
        let Some((&name, rest)) = rest.split_first() else {
            self.fault("a name is missing");
            return None;
        };
        let known = match kind {
            Kind::Zone => Some(&self.names.zones),
            Kind::Muscle | Kind::Tendon | Kind::Fibres | Kind::Point => Some(&self.names.muscles),
            Kind::Place => Some(&self.names.places),
            Kind::Line => Some(&self.names.lines),
            Kind::CloseUp => Some(&self.names.views),
            _ => None,
        };
        let id = if let Some(known) = known {
            let Some(index) = known.iter().position(|n| n == name) else {
                let near = crate::report::nearest(name, known);
                self.fault(format!("unknown {} \"{name}\"{near}", label(kind)));
                return None;
            };
            index
        } else {
            let next = self.free.keys().filter(|(k, _)| *k == kind).count();
            let number = u8::try_from(next).unwrap_or(u8::MAX);
            usize::from(*self.free.entry((kind, name.to_owned())).or_insert(number))
        };
        if known.is_none() && kind == Kind::Sheet && !self.sheet.sheets.iter().any(|s| s == name) {
            self.sheet.sheets.push(name.to_owned());
        }
        Some((deep, u8::try_from(id).unwrap_or(u8::MAX), rest))
    }

    fn chain(&mut self, kind: Kind, rest: &[&str]) {
        let Some((deep, id, rest)) = self.subject(kind, rest) else {
            return;
        };
        let mut pieces: Vec<Piece> = Vec::new();
        let mut straight = false;
        if rest.first().is_some_and(|w| point(w).is_some()) {
            // Points instead of pieces: a shape with a border of its own.
            let points: Vec<&str> = rest.iter().copied().filter(|w| *w != "|").collect();
            straight = rest.last() == Some(&"|");
            let Some(arc) = self.add_points(&points) else {
                return;
            };
            pieces.push(Piece {
                arc,
                from: 0,
                to: u8::try_from(points.len() - 1).unwrap_or(u8::MAX),
            });
        } else {
            for word in rest {
                if *word == "|" {
                    straight = true;
                    continue;
                }
                let Some(piece) = self.piece(word) else {
                    return;
                };
                if let Some(last) = pieces.last()
                    && !straight
                {
                    let (end, start) = (self.at(last.arc, last.to), self.at(piece.arc, piece.from));
                    if end.distance(start) > MEET {
                        self.fault(format!(
                            "broken chain: \"{word}\" begins at {},{} but the piece before ends at {},{}",
                            start.x, start.y, end.x, end.y
                        ));
                    }
                }
                straight = false;
                pieces.push(piece);
            }
        }
        let (Some(first), Some(last)) = (pieces.first(), pieces.last()) else {
            return self.fault("a chain needs at least one piece");
        };
        let (start, end) = (self.at(first.arc, first.from), self.at(last.arc, last.to));
        let middle = self.sheet.drawing.half && start.x.abs() < MEET && end.x.abs() < MEET;
        if kind.closed() && !straight && !middle && start.distance(end) > MEET {
            self.fault(format!(
                "open chain: it ends at {},{} but began at {},{} (a | at the end closes it with a straight line)",
                end.x, end.y, start.x, start.y
            ));
        }
        self.add(Shape {
            kind,
            id,
            deep,
            count: 0,
            pieces,
        });
    }

    fn add(&mut self, shape: Shape) {
        self.sheet.drawing.shapes.push(shape);
        self.sheet.lines.push(self.line);
    }

    fn at(&self, arc: u16, index: u8) -> Point {
        self.sheet.drawing.arcs[usize::from(arc)].points[usize::from(index)]
    }

    /// `name`, `-name` or `name[from:to]`.
    fn piece(&mut self, word: &str) -> Option<Piece> {
        let (back, word) = match word.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, word),
        };
        let (name, range) = match word.split_once('[') {
            Some((name, range)) => (
                name,
                range.strip_suffix(']').and_then(|r| r.split_once(':')),
            ),
            None => (word, Some(("^", "$"))),
        };
        let Some(&arc) = self.arcs.get(name) else {
            let known: Vec<String> = self.arcs.keys().cloned().collect();
            let near = crate::report::nearest(name, &known);
            self.fault(format!("unknown arc \"{name}\"{near}"));
            return None;
        };
        let Some((from, to)) = range else {
            self.fault(format!(
                "\"{word}\" is no piece; a run between two junctions is {name}[a:b]"
            ));
            return None;
        };
        let (from, to) = (
            self.junction(arc, name, from)?,
            self.junction(arc, name, to)?,
        );
        Some(if back {
            Piece {
                arc,
                from: to,
                to: from,
            }
        } else {
            Piece { arc, from, to }
        })
    }

    fn junction(&mut self, arc: u16, name: &str, point: &str) -> Option<u8> {
        let arc = usize::from(arc);
        match point {
            "^" => Some(0),
            "$" => u8::try_from(self.sheet.drawing.arcs[arc].points.len() - 1).ok(),
            _ => {
                let found = self.junctions[arc].get(point).copied();
                if found.is_none() {
                    let known: Vec<String> = self.junctions[arc].keys().cloned().collect();
                    let near = crate::report::nearest(point, &known);
                    self.fault(format!("arc \"{name}\" has no junction @{point}{near}"));
                }
                found
            }
        }
    }

    fn open(&mut self, kind: Kind, rest: &[&str]) {
        let Some((deep, id, rest)) = self.subject(kind, rest) else {
            return;
        };
        if rest.first().is_some_and(|w| point(w).is_none()) {
            return self.chain_open(kind, deep, id, rest);
        }
        if let Some(arc) = self.add_points(rest) {
            let to = u8::try_from(rest.len() - 1).unwrap_or(u8::MAX);
            self.add(Shape {
                kind,
                id,
                deep,
                count: 0,
                pieces: vec![Piece { arc, from: 0, to }],
            });
        }
    }

    fn chain_open(&mut self, kind: Kind, deep: bool, id: u8, rest: &[&str]) {
        let pieces: Option<Vec<Piece>> = rest.iter().map(|w| self.piece(w)).collect();
        if let Some(pieces) = pieces {
            self.add(Shape {
                kind,
                id,
                deep,
                count: 0,
                pieces,
            });
        }
    }

    fn fibres(&mut self, rest: &[&str]) {
        let Some((deep, id, rest)) = self.subject(Kind::Fibres, rest) else {
            return;
        };
        let Some((count, guides)) = rest
            .split_first()
            .and_then(|(n, g)| Some((n.parse::<u8>().ok()?, g)))
        else {
            return self.fault(
                "fibres need a number of lines and guides: fibres sartorius 5 x,y x,y / x,y x,y",
            );
        };
        let mut pieces = Vec::new();
        for guide in guides.split(|w| *w == "/") {
            if guide.len() < 2 {
                return self.fault("a fibre guide needs 2 to 4 points");
            }
            let Some(arc) = self.add_points(guide) else {
                return;
            };
            pieces.push(Piece {
                arc,
                from: 0,
                to: u8::try_from(guide.len() - 1).unwrap_or(u8::MAX),
            });
        }
        self.add(Shape {
            kind: Kind::Fibres,
            id,
            deep,
            count,
            pieces,
        });
    }

    fn point(&mut self, rest: &[&str]) {
        let Some((deep, id, rest)) = self.subject(Kind::Point, rest) else {
            return;
        };
        match rest {
            [number, at] if number.parse::<u8>().is_ok() => {
                if let Some(arc) = self.add_points(&[at]) {
                    let count = number.parse().unwrap_or(0);
                    self.add(Shape {
                        kind: Kind::Point,
                        id,
                        deep,
                        count,
                        pieces: vec![Piece {
                            arc,
                            from: 0,
                            to: 0,
                        }],
                    });
                }
            }
            _ => self.fault("a point is: point muscle-id number x,y"),
        }
    }

    fn close_up(&mut self, rest: &[&str]) {
        let Some((deep, id, rest)) = self.subject(Kind::CloseUp, rest) else {
            return;
        };
        let numbers: Vec<f32> = rest
            .iter()
            .filter_map(|number| number.parse().ok())
            .collect();
        let [left, top, width, height] = numbers[..] else {
            return self.fault("a close-up is: closeup view x y width height");
        };
        let corners = [
            format!("{left},{top}"),
            format!("{},{}", left + width, top + height),
        ];
        if let Some(arc) = self.add_points(&[&corners[0], &corners[1]]) {
            self.add(Shape {
                kind: Kind::CloseUp,
                id,
                deep,
                count: 0,
                pieces: vec![Piece {
                    arc,
                    from: 0,
                    to: 1,
                }],
            });
        }
    }
}

fn label(kind: Kind) -> &'static str {
    match kind {
        Kind::Zone => "zone",
        Kind::Place => "no-press place",
        Kind::Line => "myofascial line",
        Kind::CloseUp => "view",
        _ => "muscle",
    }
}

/// `x,y` with `!` and `@name` in either order.
fn point(word: &str) -> Option<(Point, bool, Option<&str>)> {
    let (place, name) = match word.split_once('@') {
        Some((place, name)) => (place, Some(name)),
        None => (word, None),
    };
    let corner = place.ends_with('!') || name.is_some_and(|n| n.ends_with('!'));
    let (x, y) = place.trim_end_matches('!').split_once(',')?;
    Some((
        Point::new(x.parse().ok()?, y.parse().ok()?),
        corner,
        name.map(|n| n.trim_end_matches('!')),
    ))
}
