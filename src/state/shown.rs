//! What the figure shows of the state: which view, which part of it and which layer.

use super::{Page, State};
use crate::atlas::{Depth, LineId, MuscleId, Side};
use crate::figure::{Frame, Layer, View, scene, view_of_muscle, view_of_zone};

impl State {
    /// The layer on screen.
    #[must_use]
    pub fn shown_layer(&self) -> Layer {
        self.muscle_layer.unwrap_or(self.layer)
    }

    /// The part of the view on screen: what the person chose, else all of it, or what is open where it would be too
    /// small to make out: on a low stage, or as a small muscle, whose points would cover each other.
    #[must_use]
    pub fn shown_frame(&self) -> Frame {
        let whole = scene(self.view).frame;
        self.frame.unwrap_or_else(|| {
            let near = self.low || self.is_small();
            let part = near.then(|| self.part()).flatten();
            part.map_or(whole, |part| Frame::showing(part, whole))
        })
    }

    /// Whether a muscle is open that is shorter than a tenth of the view.
    fn is_small(&self) -> bool {
        let scene = scene(self.view);
        let Page::Muscle(muscle, side) = self.page else {
            return false;
        };
        let frame = scene.muscle_frame(muscle, side);
        frame.is_some_and(|it| it.width.max(it.height) * 10.0 < scene.frame.height)
    }

    /// The box around what is open, as far as this view shows it.
    fn part(&self) -> Option<Frame> {
        let scene = scene(self.view);
        match self.page {
            Page::Zone(zone, side) => scene.zone_frame(zone, side),
            Page::Muscle(muscle, side) => scene.pattern_frame(muscle, side),
            Page::Marks => {
                let marks = self.marks.iter();
                let places = marks.filter_map(|m| scene.zone_frame(m.zone, m.side));
                places.reduce(Frame::with)
            }
            _ => None,
        }
    }

    /// The muscle whose points and pattern the figure shows: the one pointed at, else the open one.
    #[must_use]
    pub fn shown_muscle(&self) -> Option<(MuscleId, Side)> {
        self.preview.or(match self.page {
            Page::Muscle(muscle, side) => Some((muscle, side)),
            _ => None,
        })
    }

    /// Turns the figure to what was opened, unless it already shows it.
    pub(super) fn face(&mut self) {
        let scene = scene(self.view);
        match self.page {
            Page::Zone(zone, side) if scene.zone_frame(zone, side).is_none() => {
                self.turn(view_of_zone(zone, side));
            }
            Page::Muscle(muscle, side) if !shows_best(self.view, muscle, side) => {
                self.turn(view_of_muscle(muscle, side));
            }
            Page::Line(line) => {
                let shows = |view: &View| view_shows(*view, line);
                if !shows(&self.view)
                    && let Some(view) = View::WHOLE.into_iter().find(shows)
                {
                    self.turn(view);
                }
            }
            _ => {}
        }
        self.settle();
    }

    /// Brings what is open into sight in the view there is: by its layer, and by looking less closely.
    pub(super) fn settle(&mut self) {
        self.muscle_layer = match self.page {
            Page::Muscle(muscle, _) => Some(layer_of_muscle(self.view, muscle)),
            _ => None,
        };
        // Who looked closer elsewhere would not see what was opened.
        let hides = |frame: Frame| self.part().is_some_and(|p| !frame.holds(p.centre()));
        if self.frame.is_some_and(hides) {
            self.frame = None;
        }
    }

    pub(super) fn turn(&mut self, view: View) {
        if view != self.view {
            self.view = view;
            self.frame = None;
        }
    }
}

/// Whether `view` shows the muscle, and its trigger points if its best view has any.
fn shows_best(view: View, muscle: MuscleId, side: Side) -> bool {
    let has_points = |view| scene(view).has_points(muscle, side);
    scene(view).muscle_frame(muscle, side).is_some()
        && (has_points(view) || !has_points(view_of_muscle(muscle, side)))
}

fn view_shows(view: View, line: LineId) -> bool {
    scene(view).lines.iter().any(|(id, _)| *id == line)
}

/// The layer in which `view` shows the muscle.
fn layer_of_muscle(view: View, muscle: MuscleId) -> Layer {
    match scene(view).depths(muscle) {
        (true, _) => Layer::Muscles,
        (false, true) => Layer::Deep,
        _ if muscle.depth() == Depth::Superficial => Layer::Muscles,
        _ => Layer::Deep,
    }
}

#[cfg(test)]
mod tests {
    use super::super::steps::{after, muscle, zone};
    use super::*;
    use crate::figure::ViewKind;
    use crate::finder::Strength;
    use crate::state::Action;
    use yew::Reducible;

    #[test]
    fn opening_a_zone_turns_the_figure_to_it() {
        let state = after([Action::Open(Page::Zone(zone("low-back"), Side::Left))]);
        assert_eq!(state.view, View::BACK);
    }

    #[test]
    fn opening_a_line_turns_the_figure_to_it() {
        for line in LineId::ALL {
            let view = after([Action::Open(Page::Line(line))]).view;
            assert!(view_shows(view, line), "{}", line.slug());
        }
    }

    #[test]
    fn an_opened_muscle_shows_its_points() {
        for view in [View::FRONT, View::BACK, View::LEFT, View::RIGHT] {
            for muscle in MuscleId::ALL {
                let state = after([
                    Action::Turn(view),
                    Action::Open(Page::Muscle(muscle, Side::Left)),
                ]);
                let shown = scene(state.view).has_points(muscle, Side::Left);
                let has = ViewKind::ALL
                    .map(|kind| View::new(kind, Side::Left))
                    .iter()
                    .any(|view| scene(*view).has_points(muscle, Side::Left));
                assert!(shown || !has, "{} from {view:?}", muscle.slug());
            }
        }
    }

    #[test]
    fn going_back_shows_what_was_seen_even_where_it_has_no_points() {
        let soleus = Page::Muscle(muscle("soleus"), Side::Left);
        let state = after([
            Action::Open(soleus),
            Action::Turn(View::FRONT),
            Action::Open(Page::Learn),
            Action::Back,
        ]);
        assert_eq!((state.page, state.view), (soleus, View::FRONT));
    }

    #[test]
    fn a_muscle_shows_its_layer_and_leaving_it_restores_the_chosen_one() {
        let open = Action::Open(Page::Muscle(muscle("quadratus-lumborum"), Side::Left));
        let state = after([open]);
        assert_eq!((state.view, state.shown_layer()), (View::BACK, Layer::Deep));
        assert_eq!(state.reduce(Action::Back).shown_layer(), Layer::Skin);
    }

    #[test]
    fn a_low_stage_shows_what_is_open_from_close_until_the_person_looks_elsewhere() {
        let whole = scene(View::BACK).frame;
        let state = after([
            Action::Open(Page::Zone(zone("low-back"), Side::Left)),
            Action::Low(true),
        ]);
        let near = state.shown_frame();
        assert!(near.closeness(whole) > 1.5, "{near:?}");
        let marks = state
            .clone()
            .reduce(Action::Mark(zone("low-back"), Side::Left, Strength::Mild))
            .reduce(Action::Open(Page::Marks));
        assert_eq!(marks.shown_frame(), near);
        let far = state.clone().reduce(Action::Move(Some(whole)));
        assert_eq!(far.shown_frame(), whole);
        assert_eq!(state.reduce(Action::Low(false)).shown_frame(), whole);
    }

    #[test]
    fn a_small_muscle_is_shown_from_close_on_any_stage() {
        let open = |slug| after([Action::Open(Page::Muscle(muscle(slug), Side::Left))]);
        let closeness = |state: &State| state.shown_frame().closeness(scene(state.view).frame);
        let masseter = open("masseter");
        assert!(closeness(&masseter) > 3.0, "{:?}", masseter.shown_frame());
        assert!((closeness(&open("latissimus-dorsi")) - 1.0).abs() < 0.01);
        let back = masseter.reduce(Action::Back);
        assert!(
            (closeness(&back) - 1.0).abs() < 0.01,
            "what is left is left"
        );
    }

    #[test]
    fn what_is_opened_is_never_off_screen() {
        let knee = Frame::new([0.0, 650.0, 100.0, 170.0]);
        let open = |slug| Action::Open(Page::Zone(zone(slug), Side::Left));
        let state = after([Action::Move(Some(knee)), open("knee-front")]);
        assert_eq!(state.frame, Some(knee));
        assert_eq!(state.reduce(open("temple")).frame, None);
    }

    #[test]
    fn only_what_fingers_lead_is_shown_at_once() {
        let near = Frame::new([0.0, 300.0, 100.0, 170.0]);
        let state = after([Action::Drag(near)]);
        assert_eq!((state.frame, state.dragged), (Some(near), true));
        assert!(!state.reduce(Action::Move(None)).dragged);
    }
}
