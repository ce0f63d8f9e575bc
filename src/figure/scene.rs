use std::cell::RefCell;
use std::rc::Rc;

use fascia_map_curve::{Drawing, Point, unpack};

use super::maker::Maker;
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

thread_local! {
    static UNPACKED: Vec<Drawing> = unpack(DRAWINGS);
    static MADE: RefCell<[[Option<Rc<Scene>>; Side::ALL.len()]; ViewKind::ALL.len()]> = RefCell::default();
}

/// The scene of `view`, made when it is first asked for.
#[must_use]
pub fn scene(view: View) -> Rc<Scene> {
    let make = || {
        let kind = view.kind as usize;
        let drawn = if LEFT[kind] { Side::Left } else { Side::Right };
        Rc::new(UNPACKED.with(|drawings| Maker::make(view, drawn, &drawings[kind])))
    };
    MADE.with_borrow_mut(|made| {
        made[view.kind as usize][view.side as usize]
            .get_or_insert_with(make)
            .clone()
    })
}

impl Scene {
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

    /// Whether a trigger point of `muscle` on `side` is drawn here.
    #[must_use]
    pub fn has_points(&self, muscle: MuscleId, side: Side) -> bool {
        let own = |dot: &Dot| dot.muscle == muscle && side.touches(dot.side);
        self.dots.iter().any(own)
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
