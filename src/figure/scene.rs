use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use fascia_map_curve::{Drawing, Kind, Outline, Point, Shape, fibres, open_path, unpack};

use super::{Frame, View, ViewKind};
use crate::atlas::{LineId, MuscleId, PlaceId, Side, ZoneId};

include!(concat!(env!("OUT_DIR"), "/figure.rs"));

/// A closed shape of something that has an id, on one of the person's sides.
#[derive(Clone, Debug, PartialEq)]
pub struct Patch<Id> {
    /// What it is.
    pub id: Id,
    /// The person's side.
    pub side: Side,
    /// The SVG path.
    pub path: String,
    /// Where its middle is.
    pub centre: Point,
    /// The box around it.
    pub bounds: Frame,
}

/// A part of a muscle.
#[derive(Clone, Debug, PartialEq)]
pub struct Belly {
    /// The muscle and its shape.
    pub patch: Patch<MuscleId>,
    /// It lies in the deep layer.
    pub deep: bool,
    /// It is tendon.
    pub tendon: bool,
    /// Lines of its fibres, on the last part of a muscle for all of it.
    pub fibres: String,
}

/// A trigger point.
#[derive(Clone, Debug, PartialEq)]
pub struct Dot {
    /// Its muscle.
    pub muscle: MuscleId,
    /// The person's side.
    pub side: Side,
    /// Its number, from 1, as in the words.
    pub number: u8,
    /// Where it is.
    pub at: Point,
}

/// A part of the view that can be opened larger.
#[derive(Clone, Debug, PartialEq)]
pub struct CloseUp {
    /// The larger view.
    pub view: View,
    /// What it enlarges.
    pub frame: Frame,
}

/// All that a view shows, as paths, both sides mirrored out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scene {
    /// What is shown when nothing is enlarged.
    pub frame: Frame,
    /// The silhouette.
    pub skin: String,
    /// Landmark lines of the skin.
    pub marks: String,
    /// Zones, each side apart.
    pub zones: Vec<Patch<ZoneId>>,
    /// Bellies and tendons in drawing order.
    pub bellies: Vec<Belly>,
    /// Pale lines across muscles, surface and deep.
    pub seams: [String; 2],
    /// Bones, each by itself: one may lie over another.
    pub bones: Vec<String>,
    /// Sheets of fascia, each by itself: where two overlap both are seen.
    pub sheets: Vec<String>,
    /// Places where nobody should press.
    pub places: Vec<Patch<PlaceId>>,
    /// Ribbons of myofascial lines.
    pub lines: Vec<(LineId, String)>,
    /// Trigger points.
    pub dots: Vec<Dot>,
    /// What can be opened larger.
    pub close_ups: Vec<CloseUp>,
}

impl Default for Frame {
    fn default() -> Self {
        Self::new([0.0, 0.0, 1.0, 1.0])
    }
}

/// The scene of `view`, made when it is first asked for.
#[must_use]
pub fn scene(view: View) -> Rc<Scene> {
    thread_local! {
        static MADE: RefCell<HashMap<View, Rc<Scene>>> = RefCell::default();
    }
    MADE.with_borrow_mut(|made| {
        made.entry(view)
            .or_insert_with(|| Rc::new(Scene::of(view)))
            .clone()
    })
}

impl Scene {
    fn of(view: View) -> Self {
        let (bytes, left) = DRAWINGS[view.kind as usize];
        if bytes.is_empty() {
            return Self::default();
        }
        let drawing = unpack(bytes);
        let drawn = if left { Side::Left } else { Side::Right };
        let mut maker = Maker {
            view,
            drawn,
            drawing: &drawing,
            scene: Self::default(),
        };
        maker.frame();
        // Fibres last: they go to the bellies they lie in.
        let (fibres, rest): (Vec<_>, Vec<_>) =
            drawing.shapes.iter().partition(|s| s.kind == Kind::Fibres);
        for shape in rest {
            maker.shape(shape);
        }
        for shape in fibres {
            maker.fibres(shape);
        }
        maker.scene
    }

    /// The box around all parts of `muscle` on `side` in this view.
    #[must_use]
    pub fn muscle_frame(&self, muscle: MuscleId, side: Side) -> Option<Frame> {
        let parts = self.bellies.iter().map(|b| &b.patch);
        let parts = parts.filter(|p| p.id == muscle && side.touches(p.side));
        parts.map(|p| p.bounds).reduce(Frame::with)
    }

    /// The box around `muscle` and the zones to which it often sends pain, as far as this view shows them.
    #[must_use]
    pub fn pattern_frame(&self, muscle: MuscleId, side: Side) -> Option<Frame> {
        let zones = muscle
            .essential()
            .iter()
            .filter_map(|z| self.zone_frame(*z, side));
        zones
            .chain(self.muscle_frame(muscle, side))
            .reduce(Frame::with)
    }

    /// The box around `zone` on `side` in this view.
    #[must_use]
    pub fn zone_frame(&self, zone: ZoneId, side: Side) -> Option<Frame> {
        let parts = self
            .zones
            .iter()
            .filter(|p| p.id == zone && side.touches(p.side));
        parts.map(|p| p.bounds).reduce(Frame::with)
    }

    /// Whether `muscle` is drawn here at the surface, and whether deep.
    #[must_use]
    pub fn depths(&self, muscle: MuscleId) -> (bool, bool) {
        let parts = || {
            self.bellies
                .iter()
                .filter(|b| b.patch.id == muscle && !b.tendon)
        };
        (parts().any(|b| !b.deep), parts().any(|b| b.deep))
    }
}

/// Turns the shapes of one drawing into a scene.
struct Maker<'a> {
    view: View,
    drawn: Side,
    drawing: &'a Drawing,
    scene: Scene,
}

impl Maker<'_> {
    /// A view of one side is mirrored as a whole for the other side.
    fn turned(&self) -> bool {
        !self.drawing.half && self.view.kind.sided() && self.view.side != self.drawn
    }

    fn frame(&mut self) {
        let [x, y, w, h] = self.drawing.frame;
        self.scene.frame = Frame::new(if self.turned() {
            [-x - w, y, w, h]
        } else {
            [x, y, w, h]
        });
    }

    /// The outline on each of the person's sides that this view shows.
    fn sides(&self, outline: &Outline) -> Vec<(Side, Outline)> {
        if self.drawing.half {
            vec![
                (self.drawn, outline.clone()),
                (self.drawn.mirrored(), outline.mirrored()),
            ]
        } else if self.turned() {
            vec![(self.view.side, outline.mirrored())]
        } else {
            vec![(self.drawn, outline.clone())]
        }
    }

    /// The outline on both sides as one.
    fn both(&self, outline: &Outline) -> Vec<Outline> {
        if self.drawing.half && outline.crosses_middle() {
            vec![outline.whole()]
        } else {
            self.sides(outline).into_iter().map(|(_, o)| o).collect()
        }
    }

    fn closed(&self, outline: &Outline) -> String {
        self.both(outline).iter().map(Outline::path).collect()
    }

    fn open(&self, outline: &Outline) -> String {
        self.sides(outline)
            .iter()
            .map(|(_, o)| open_path(&o.segments))
            .collect()
    }

    fn shape(&mut self, shape: &Shape) {
        let outline = if matches!(shape.kind, Kind::Fibres | Kind::Point | Kind::CloseUp) {
            Outline::default()
        } else {
            self.drawing.outline(shape)
        };
        let depth = usize::from(shape.deep);
        match shape.kind {
            Kind::Skin => self.scene.skin += &self.closed(&outline),
            Kind::Mark => self.scene.marks += &self.open(&outline),
            Kind::Bone => {
                let bones = self.both(&outline);
                self.scene.bones.extend(bones.iter().map(Outline::path));
            }
            Kind::Sheet => self
                .scene
                .sheets
                .extend(self.both(&outline).iter().map(Outline::path)),
            Kind::Seam => self.scene.seams[depth] += &self.open(&outline),
            Kind::Line => {
                let id = LineId::ALL[usize::from(shape.id)];
                let path = self.open(&outline);
                self.scene.lines.push((id, path));
            }
            Kind::Zone => self.zone(ZoneId::ALL[usize::from(shape.id)], &outline),
            Kind::Muscle | Kind::Tendon => {
                let id = MuscleId::ALL[usize::from(shape.id)];
                for (side, outline) in self.sides(&outline) {
                    let patch = patch(id, side, &outline);
                    self.scene.bellies.push(Belly {
                        patch,
                        deep: shape.deep,
                        tendon: shape.kind == Kind::Tendon,
                        fibres: String::new(),
                    });
                }
            }
            Kind::Place => {
                let id = PlaceId::ALL[usize::from(shape.id)];
                if self.drawing.half && outline.crosses_middle() {
                    self.scene
                        .places
                        .push(patch(id, Side::Middle, &outline.whole()));
                } else {
                    for (side, outline) in self.sides(&outline) {
                        self.scene.places.push(patch(id, side, &outline));
                    }
                }
            }
            Kind::Fibres => {}
            Kind::Point => self.dot(shape),
            Kind::CloseUp => self.close_up(shape),
        }
    }

    fn zone(&mut self, id: ZoneId, outline: &Outline) {
        if id.sided() {
            for (side, outline) in self.sides(outline) {
                self.add_zone(patch(id, side, &outline));
            }
        } else {
            for outline in self.both(outline) {
                self.add_zone(patch(id, Side::Middle, &outline));
            }
        }
    }

    /// A zone drawn in several parts is one target.
    fn add_zone(&mut self, part: Patch<ZoneId>) {
        let same = self
            .scene
            .zones
            .iter_mut()
            .find(|z| z.id == part.id && z.side == part.side);
        match same {
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

    fn fibres(&mut self, shape: &Shape) {
        let guides: Vec<_> = shape
            .pieces
            .iter()
            .map(|p| self.drawing.smooth(p.arc))
            .collect();
        let id = MuscleId::ALL[usize::from(shape.id)];
        for line in fibres(&guides, shape.count) {
            for (side, line) in self.sides(&Outline {
                segments: vec![line],
            }) {
                let mut bellies = self.scene.bellies.iter_mut().rev();
                let own = bellies.find(|b| {
                    !b.tendon && b.deep == shape.deep && b.patch.id == id && b.patch.side == side
                });
                if let Some(belly) = own {
                    belly.fibres += &open_path(&line.segments);
                }
            }
        }
    }

    fn dot(&mut self, shape: &Shape) {
        let at = self.drawing.position(shape);
        let muscle = MuscleId::ALL[usize::from(shape.id)];
        let number = shape.count;
        let dot = |side, at| Dot {
            muscle,
            side,
            number,
            at,
        };
        if self.drawing.half {
            self.scene.dots.push(dot(self.drawn, at));
            self.scene
                .dots
                .push(dot(self.drawn.mirrored(), at.mirrored()));
        } else if self.turned() {
            self.scene.dots.push(dot(self.view.side, at.mirrored()));
        } else {
            self.scene.dots.push(dot(self.drawn, at));
        }
    }

    fn close_up(&mut self, shape: &Shape) {
        let kind = ViewKind::ALL[usize::from(shape.id)];
        let corners = &self.drawing.arcs[usize::from(shape.pieces[0].arc)].points;
        let (low, high) = (corners[0], corners[1]);
        let frame = Frame::new([low.x, low.y, high.x - low.x, high.y - low.y]);
        let mirrored = Frame::new([-high.x, low.y, high.x - low.x, high.y - low.y]);
        if self.drawing.half && kind.sided() {
            self.add_close_up(View::new(kind, self.drawn), frame);
            self.add_close_up(View::new(kind, self.drawn.mirrored()), mirrored);
        } else {
            let frame = if self.turned() { mirrored } else { frame };
            self.add_close_up(View::new(kind, self.view.side), frame);
        }
    }

    fn add_close_up(&mut self, view: View, frame: Frame) {
        if self.scene.close_ups.iter().all(|c| c.view != view) {
            self.scene.close_ups.push(CloseUp { view, frame });
        }
    }
}

fn patch<Id>(id: Id, side: Side, outline: &Outline) -> Patch<Id> {
    let bounds = Frame::around(outline.polygon(4)).unwrap_or_default();
    Patch {
        id,
        side,
        path: outline.path(),
        centre: outline.centre(),
        bounds,
    }
}
