use fascia_map_curve::{Drawing, Kind, Outline, Point, Shape, draw, fibres};

use super::{Belly, CloseUp, Dot, Frame, Patch, Scene, View, ViewKind};
use crate::atlas::{LineId, MuscleId, PlaceId, Side, ZoneId};

/// Turns the shapes of one drawing into a scene.
pub struct Maker<'a> {
    view: View,
    drawing: &'a Drawing,
    /// The person's sides that the view shows, and whether they are the mirror image of what is drawn.
    sides: Vec<(Side, bool)>,
    scene: Scene,
}

impl<'a> Maker<'a> {
    /// The scene of `view` from its `drawing`, which shows the person's side `drawn`.
    #[inline(never)]
    pub fn make(view: View, drawn: Side, drawing: &'a Drawing) -> Scene {
        if drawing.shapes.is_empty() {
            return Scene::default();
        }
        let mut sides = Vec::with_capacity(2);
        // A view of one side is mirrored as a whole for the other side.
        let turned = !drawing.half && view.kind.sided() && view.side != drawn;
        if !turned {
            sides.push((drawn, false));
        }
        if turned || drawing.half {
            sides.push((drawn.mirrored(), true));
        }
        let mut maker = Self {
            view,
            drawing,
            sides,
            scene: Scene::default(),
        };
        let [x, y, w, h] = drawing.frame;
        maker.scene.frame = Frame::new([if turned { -x - w } else { x }, y, w, h]);
        // Fibres last: they go to the bellies they lie in.
        for last in [false, true] {
            for shape in &drawing.shapes {
                if (shape.kind == Kind::Fibres) == last {
                    maker.shape(shape);
                }
            }
        }
        maker.scene
    }

    fn shape(&mut self, shape: &Shape) {
        match shape.kind {
            Kind::Fibres => self.fibres(shape),
            Kind::Point => self.dot(shape),
            Kind::CloseUp => self.close_up(shape),
            Kind::Line => {
                let id = LineId::ALL[usize::from(shape.id)];
                self.scene.lines.push((id, String::new()));
                self.parts(shape);
            }
            _ => self.parts(shape),
        }
    }

    /// The shape on each of the person's sides that this view shows, or as one where it crosses the mid-line and
    /// belongs to neither side.
    #[inline(never)]
    fn parts(&mut self, shape: &Shape) {
        let outline = self.drawing.outline(shape);
        let whole = match shape.kind {
            Kind::Zone => !ZoneId::ALL[usize::from(shape.id)].sided(),
            Kind::Skin | Kind::Bone | Kind::Sheet | Kind::Place => true,
            _ => false,
        };
        if whole && self.drawing.half && outline.crosses_middle() {
            self.part(shape, Side::Middle, &outline.whole());
            return;
        }
        let mirrored = outline.mirrored();
        for k in 0..self.sides.len() {
            let (side, turned) = self.sides[k];
            self.part(shape, side, if turned { &mirrored } else { &outline });
        }
    }

    #[inline(never)]
    fn part(&mut self, shape: &Shape, side: Side, outline: &Outline) {
        let scene = &mut self.scene;
        let open = match shape.kind {
            Kind::Mark => Some(&mut scene.marks),
            Kind::Seam => Some(&mut scene.seams[usize::from(shape.deep)]),
            Kind::Line => scene.lines.last_mut().map(|(_, path)| path),
            _ => None,
        };
        if let Some(path) = open {
            draw(path, &outline.segments);
            return;
        }
        let index = usize::from(shape.id);
        let path = outline.path();
        match shape.kind {
            Kind::Skin => scene.skin += &path,
            Kind::Bone => scene.bones.push(path),
            Kind::Sheet => scene.sheets.push(path),
            Kind::Place => scene
                .places
                .push(patch(PlaceId::ALL[index], side, outline, path)),
            Kind::Zone => {
                let id = ZoneId::ALL[index];
                let side = if id.sided() { side } else { Side::Middle };
                self.zone(patch(id, side, outline, path));
            }
            _ => scene.bellies.push(Belly {
                patch: patch(MuscleId::ALL[index], side, outline, path),
                deep: shape.deep,
                tendon: shape.kind == Kind::Tendon,
                fibres: String::new(),
            }),
        }
    }

    /// A zone drawn in several parts is one target.
    #[inline(never)]
    fn zone(&mut self, part: Patch<ZoneId>) {
        let mut zones = self.scene.zones.iter_mut();
        match zones.find(|z| z.id == part.id && z.side == part.side) {
            Some(zone) => {
                zone.path += &part.path;
                zone.bounds = zone.bounds.with(part.bounds);
                if part.side == Side::Middle {
                    zone.centre = zone.centre.towards(part.centre, 0.5);
                }
            }
            None => self.scene.zones.push(part),
        }
    }

    #[inline(never)]
    fn fibres(&mut self, shape: &Shape) {
        let guides = shape.pieces.iter().map(|p| self.drawing.smooth(p.arc));
        let lines = fibres(&guides.collect::<Vec<_>>(), shape.count);
        let id = MuscleId::ALL[usize::from(shape.id)];
        for &(side, turned) in &self.sides {
            let mut bellies = self.scene.bellies.iter_mut().rev();
            let own = bellies.find(|b| {
                !b.tendon && b.deep == shape.deep && b.patch.id == id && b.patch.side == side
            });
            if let Some(belly) = own {
                for &line in &lines {
                    let line = if turned { line.mirrored() } else { line };
                    draw(&mut belly.fibres, &[line]);
                }
            }
        }
    }

    #[inline(never)]
    fn dot(&mut self, shape: &Shape) {
        let at = self.drawing.position(shape);
        for &(side, turned) in &self.sides {
            self.scene.dots.push(Dot {
                muscle: MuscleId::ALL[usize::from(shape.id)],
                side,
                number: shape.count,
                at: if turned { at.mirrored() } else { at },
            });
        }
    }

    #[inline(never)]
    fn close_up(&mut self, shape: &Shape) {
        let kind = ViewKind::ALL[usize::from(shape.id)];
        let corners = &self.drawing.arcs[usize::from(shape.pieces[0].arc)].points;
        let (low, high) = (corners[0], corners[1]);
        // What both sides share is opened from the drawn half.
        let own = self.drawing.half && kind.sided();
        let shown = if own { self.sides.len() } else { 1 };
        for &(side, turned) in &self.sides[..shown] {
            let view = View::new(kind, if own { side } else { self.view.side });
            let x = if turned { -high.x } else { low.x };
            let frame = Frame::new([x, low.y, high.x - low.x, high.y - low.y]);
            if self.scene.close_ups.iter().all(|c| c.view != view) {
                self.scene.close_ups.push(CloseUp { view, frame });
            }
        }
    }
}

fn patch<Id>(id: Id, side: Side, outline: &Outline, path: String) -> Patch<Id> {
    let points = outline.polygon(4);
    let centre = mean(&points);
    Patch {
        id,
        side,
        path,
        centre,
        bounds: Frame::around(points).unwrap_or_default(),
    }
}

/// A point well inside: the middle of the polygon's box row by row would be exact but heavy, the mean of its points
/// is near enough for labels and arrow keys.
fn mean(points: &[Point]) -> Point {
    #[allow(
        clippy::cast_precision_loss,
        reason = "a shape has some dozens of points"
    )]
    let n = points.len().max(1) as f32;
    points.iter().fold(Point::new(0.0, 0.0), |sum, &p| sum + p) * (1.0 / n)
}
