use fascia_map_curve::{Kind, Point, Shape};

use super::{Names, Polygon, Sheet};
use crate::report::Report;

/// The share of the silhouette that zones may leave open or cover twice.
const LOOSE: f32 = 0.005;

/// The grid on which gaps and overlaps are counted, in units.
const STEP: f32 = 1.5;

/// A muscle may cross the skin's edge by this much before it is a fault, in units.
const OUTSIDE: f32 = 0.6;

/// Fibres and points may cross their belly's edge by this much, in units.
const BELLY: f32 = 1.5;

/// Checks the geometry of one view.
pub fn check(sheet: &Sheet, names: &Names, report: &mut Report) {
    let view = View::of(sheet);
    view.zones_tile(names, report);
    view.inside_the_skin(names, report);
    view.inside_the_belly(names, report);
}

struct View<'a> {
    sheet: &'a Sheet,
    skin: Vec<Polygon>,
    /// Shape index and its polygon.
    zones: Vec<(usize, Polygon)>,
    muscles: Vec<(usize, Polygon)>,
}

impl<'a> View<'a> {
    fn of(sheet: &'a Sheet) -> Self {
        let polygons = |kinds: &[Kind]| {
            let shapes = sheet.drawing.shapes.iter().enumerate();
            shapes
                .filter(|(_, s)| kinds.contains(&s.kind))
                .map(|(k, s)| (k, Polygon::of(&sheet.drawing.outline(s))))
                .collect::<Vec<_>>()
        };
        Self {
            sheet,
            skin: polygons(&[Kind::Skin])
                .into_iter()
                .map(|(_, p)| p)
                .collect(),
            zones: polygons(&[Kind::Zone]),
            muscles: polygons(&[Kind::Muscle, Kind::Tendon]),
        }
    }

    fn in_skin(&self, p: Point) -> bool {
        self.skin.iter().any(|s| s.contains(p))
    }

    fn zones_tile(&self, names: &Names, report: &mut Report) {
        if self.zones.is_empty() {
            return;
        }
        let (mut body, mut gaps, mut overlaps) = (0u32, Vec::new(), Vec::new());
        for p in self.grid() {
            let cover: Vec<usize> = self
                .zones
                .iter()
                .filter(|(_, z)| z.contains(p))
                .map(|(k, _)| *k)
                .collect();
            match (self.in_skin(p), cover.len()) {
                (true, 1) => {}
                (true, 0) => gaps.push(p),
                (false, 0) => continue,
                (false, _) => {
                    if self.skin.iter().all(|s| s.distance(p) > 1.0) {
                        overlaps.push((p, cover));
                    }
                }
                (true, _) => overlaps.push((p, cover)),
            }
            body += 1;
        }
        #[allow(clippy::cast_precision_loss, reason = "counts of a grid")]
        let share = |n: usize| n as f32 / body.max(1) as f32;
        if share(gaps.len()) > LOOSE {
            let where_ = somewhere(&gaps);
            report.add(
                &self.sheet.file,
                1,
                format!(
                    "zones leave {:.2} % of the skin open, {where_}",
                    100.0 * share(gaps.len())
                ),
            );
        }
        if share(overlaps.len()) > LOOSE {
            let places: Vec<Point> = overlaps.iter().map(|(p, _)| *p).collect();
            let mut pairs: Vec<String> = overlaps
                .iter()
                .map(|(_, cover)| {
                    let ids = cover
                        .iter()
                        .map(|&k| names.zones[usize::from(self.shape(k).id)].as_str());
                    ids.collect::<Vec<_>>().join(" + ")
                })
                .collect();
            pairs.sort();
            pairs.dedup();
            report.add(
                &self.sheet.file,
                1,
                format!(
                    "zones overlap or leave the skin on {:.2} % of it, {} ({})",
                    100.0 * share(overlaps.len()),
                    somewhere(&places),
                    pairs.join(", ")
                ),
            );
        }
    }

    fn grid(&self) -> Vec<Point> {
        let mut points = Vec::new();
        let (mut low, mut high) = (
            Point::new(f32::MAX, f32::MAX),
            Point::new(f32::MIN, f32::MIN),
        );
        for polygon in self.skin.iter().chain(self.zones.iter().map(|(_, p)| p)) {
            let (a, b) = polygon.bounds();
            low = Point::new(low.x.min(a.x), low.y.min(a.y));
            high = Point::new(high.x.max(b.x), high.y.max(b.y));
        }
        // A little off the round numbers that people type, so that a shared edge is not hit exactly.
        let mut y = low.y + 0.37;
        while y < high.y {
            let mut x = low.x + 0.37;
            while x < high.x {
                points.push(Point::new(x, y));
                x += STEP;
            }
            y += STEP;
        }
        points
    }

    fn shape(&self, index: usize) -> &Shape {
        &self.sheet.drawing.shapes[index]
    }

    fn inside_the_skin(&self, names: &Names, report: &mut Report) {
        for (k, polygon) in &self.muscles {
            let out = polygon
                .points()
                .iter()
                .find(|&&p| !self.in_skin(p) && self.skin.iter().all(|s| s.distance(p) > OUTSIDE));
            if let Some(p) = out {
                let name = &names.muscles[usize::from(self.shape(*k).id)];
                report.add(
                    &self.sheet.file,
                    self.sheet.lines[*k],
                    format!("{name} leaves the skin at {:.0},{:.0}", p.x, p.y),
                );
            }
        }
    }

    fn inside_the_belly(&self, names: &Names, report: &mut Report) {
        for (k, shape) in self.sheet.drawing.shapes.iter().enumerate() {
            let points = match shape.kind {
                Kind::Point => vec![self.sheet.drawing.position(shape)],
                Kind::Fibres => self.fibre_points(shape),
                _ => continue,
            };
            let parts: Vec<&Polygon> = self
                .muscles
                .iter()
                .filter(|(m, _)| self.shape(*m).id == shape.id)
                .map(|(_, p)| p)
                .collect();
            let out = points.iter().find(|&&p| {
                parts
                    .iter()
                    .all(|m| !m.contains(p) && m.distance(p) > BELLY)
            });
            if let Some(p) = out {
                let name = &names.muscles[usize::from(shape.id)];
                let what = if shape.kind == Kind::Point {
                    "trigger point"
                } else {
                    "a fibre guide"
                };
                let why = if parts.is_empty() {
                    "which is not drawn in this view"
                } else {
                    "outside its belly"
                };
                report.add(
                    &self.sheet.file,
                    self.sheet.lines[k],
                    format!("{what} of {name} at {:.0},{:.0}: {why}", p.x, p.y),
                );
            }
        }
    }

    fn fibre_points(&self, shape: &Shape) -> Vec<Point> {
        let guides = shape
            .pieces
            .iter()
            .flat_map(|p| self.sheet.drawing.smooth(p.arc));
        guides
            .flat_map(|s| [0.0, 0.25, 0.5, 0.75, 1.0].map(|t| s.at(t)))
            .collect()
    }
}

/// Up to four places of a list, spread over it.
fn somewhere(points: &[Point]) -> String {
    let step = (points.len() / 4).max(1);
    let places: Vec<String> = points
        .iter()
        .step_by(step)
        .take(4)
        .map(|p| format!("{:.0},{:.0}", p.x, p.y))
        .collect();
    format!("near {}", places.join(" · "))
}
