use std::rc::Rc;

use yew::Reducible;

use super::{Action, Page, Place, Settings, Sheet};
use crate::atlas::{MuscleId, Side, ZoneId};
use crate::figure::{Frame, Layer, View};
use crate::finder::{Mark, Strength};

/// How many steps back are remembered.
const STEPS: usize = 50;

/// The whole state of one map.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// What the panel shows.
    pub page: Page,
    /// The host page opened it, while the person may be busy elsewhere.
    pub unasked: bool,
    /// What the figure shows.
    pub view: View,
    /// Which part of the view the person chose to see; none is all that fits.
    pub frame: Option<Frame>,
    /// Fingers or a wheel moved the view last: it follows them without a glide.
    pub dragged: bool,
    /// The stage is low: the figure moves closer to what is open.
    pub low: bool,
    /// The layer the person chose.
    pub layer: Layer,
    /// The layer shown while a muscle is open, when the chosen one would hide it.
    pub muscle_layer: Option<Layer>,
    /// Painful places.
    pub marks: Vec<Mark>,
    /// The muscle pointed at in a list.
    pub preview: Option<(MuscleId, Side)>,
    /// The panel's size on a phone.
    pub sheet: Sheet,
    /// What the clinic chose.
    pub settings: Rc<Settings>,
    past: Vec<Place>,
    ahead: Vec<Place>,
    past_marks: Vec<Vec<Mark>>,
}

impl State {
    /// The state at the start.
    #[must_use]
    pub fn new(settings: &Rc<Settings>) -> Self {
        let mut state = Self {
            page: Page::Home,
            unasked: false,
            view: settings.view,
            frame: None,
            dragged: false,
            low: false,
            layer: settings.layer,
            muscle_layer: None,
            marks: Vec::new(),
            preview: None,
            sheet: Sheet::Low,
            settings: settings.clone(),
            past: Vec::new(),
            ahead: Vec::new(),
            past_marks: Vec::new(),
        };
        state.open(settings.first_page());
        state
    }

    /// Whether there is somewhere to go back to.
    #[must_use]
    pub fn can_go_back(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether the person came back from somewhere.
    #[must_use]
    pub fn can_go_forward(&self) -> bool {
        !self.ahead.is_empty()
    }

    /// Whether a change of marks can be taken back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.past_marks.is_empty()
    }

    /// The mark at a place, if there is one.
    #[must_use]
    pub fn mark(&self, zone: ZoneId, side: Side) -> Option<&Mark> {
        self.marks.iter().find(|m| m.zone == zone && m.side == side)
    }

    fn open(&mut self, page: Page) {
        if page == self.page {
            return;
        }
        self.past.push(self.place());
        if self.past.len() > STEPS {
            self.past.remove(0);
        }
        self.ahead.clear();
        self.page = page;
        self.unasked = false;
        self.preview = None;
        self.face();
        // At the start the figure has the screen; what was opened wants to be read.
        self.sheet = match (page, self.sheet) {
            (Page::Home, _) => Sheet::Low,
            (_, Sheet::Low) => Sheet::Half,
            (_, sheet) => sheet,
        };
    }

    /// Goes the way the browser went: back or forward where that is what it was, so that view and part come back too.
    fn visit(&mut self, page: Page) {
        let is = |place: Option<&Place>| place.is_some_and(|place| place.page == page);
        if page == self.page {
            return;
        }
        if is(self.past.last()) {
            self.back();
        } else if is(self.ahead.last()) {
            self.forward();
        } else {
            self.open(page);
        }
    }

    fn place(&self) -> Place {
        Place {
            page: self.page,
            view: self.view,
            frame: self.frame,
        }
    }

    fn back(&mut self) {
        if let Some(place) = self.past.pop() {
            self.ahead.push(self.place());
            self.go(place);
        }
    }

    fn forward(&mut self) {
        if let Some(place) = self.ahead.pop() {
            self.past.push(self.place());
            self.go(place);
        }
    }

    fn go(&mut self, place: Place) {
        self.page = place.page;
        self.unasked = false;
        if place.page == Page::Home {
            self.sheet = Sheet::Low;
        }
        self.view = place.view;
        self.frame = place.frame;
        self.preview = None;
        self.settle();
    }

    fn remember_marks(&mut self) {
        self.past_marks.push(self.marks.clone());
        if self.past_marks.len() > STEPS {
            self.past_marks.remove(0);
        }
    }

    fn set_mark(&mut self, zone: ZoneId, side: Side, strength: Strength) {
        self.remember_marks();
        match self
            .marks
            .iter_mut()
            .find(|m| m.zone == zone && m.side == side)
        {
            Some(mark) => mark.strength = strength,
            None => self.marks.push(Mark {
                zone,
                side,
                strength,
            }),
        }
    }

    fn apply(&mut self, action: Action) {
        self.dragged = matches!(action, Action::Drag(_));
        match action {
            Action::Open(page) => self.open(page),
            Action::Visit(page) => self.visit(page),
            Action::Back => self.back(),
            Action::Forward => self.forward(),
            Action::Turn(view) => {
                self.turn(view);
                self.settle();
            }
            Action::Look(layer) => {
                self.layer = layer;
                self.muscle_layer = None;
            }
            Action::Move(frame) => self.frame = frame,
            Action::Drag(frame) => self.frame = Some(frame),
            Action::Low(low) => self.low = low,
            Action::Mark(zone, side, strength) => self.set_mark(zone, side, strength),
            Action::Unmark(zone, side) => {
                self.remember_marks();
                self.marks.retain(|m| (m.zone, m.side) != (zone, side));
            }
            Action::Clear => {
                self.remember_marks();
                self.marks.clear();
            }
            Action::Undo => {
                if let Some(marks) = self.past_marks.pop() {
                    self.marks = marks;
                }
            }
            Action::Preview(muscle) => self.preview = muscle,
            Action::Resize(sheet) => self.sheet = sheet,
            Action::Set(settings) => self.set(&settings),
        }
    }

    /// Takes over what the clinic changed, and only that: the person's way through the map stays.
    fn set(&mut self, settings: &Rc<Settings>) {
        let old = std::mem::replace(&mut self.settings, settings.clone());
        if old.view != settings.view {
            self.turn(settings.view);
        }
        if old.layer != settings.layer || !settings.layers.contains(&self.layer) {
            self.layer = settings.layer;
        }
        if old.asked != settings.asked
            && let Some((_, page)) = settings.asked
        {
            self.open(page);
            self.unasked = true;
        }
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = (*self).clone();
        next.apply(action);
        Rc::new(next)
    }
}

#[cfg(test)]
mod tests {
    use super::super::steps::{after, zone};
    use super::*;

    #[test]
    fn back_returns_to_page_view_and_part() {
        let near = Frame::new([0.0, 300.0, 100.0, 170.0]);
        let low_back = Page::Zone(zone("low-back"), Side::Left);
        let state = after([
            Action::Turn(View::BACK),
            Action::Move(Some(near)),
            Action::Open(low_back),
            Action::Back,
        ]);
        assert_eq!(
            (state.page, state.view, state.frame),
            (Page::Home, View::BACK, Some(near))
        );
        assert!(!state.can_go_back());
    }

    #[test]
    fn forward_returns_to_what_was_left_until_something_else_is_opened() {
        let (learn, lines) = (Action::Open(Page::Learn), Action::Open(Page::Lines));
        let state = after([
            learn.clone(),
            lines.clone(),
            Action::Back,
            Action::Back,
            Action::Forward,
        ]);
        assert_eq!(state.page, Page::Learn);
        let state = state.reduce(Action::Forward);
        assert_eq!((state.page, state.can_go_forward()), (Page::Lines, false));
        assert!(
            !state
                .reduce(Action::Back)
                .reduce(Action::Open(Page::Muscles))
                .can_go_forward()
        );
    }

    #[test]
    fn the_browsers_back_and_forward_are_the_maps_own() {
        let (learn, lines) = (Action::Open(Page::Learn), Action::Open(Page::Lines));
        let state = after([
            Action::Turn(View::BACK),
            learn,
            lines,
            Action::Visit(Page::Learn),
            Action::Visit(Page::Home),
        ]);
        assert_eq!(
            (state.page, state.view, state.can_go_back()),
            (Page::Home, View::BACK, false)
        );
        let state = state.reduce(Action::Visit(Page::Learn));
        assert_eq!((state.page, state.can_go_forward()), (Page::Learn, true));
        assert!(!state.reduce(Action::Visit(Page::NoPress)).can_go_forward());
    }

    #[test]
    fn opening_what_is_open_adds_no_step() {
        let page = Action::Open(Page::Learn);
        assert!(!after([page.clone(), page, Action::Back]).can_go_back());
    }

    #[test]
    fn marks_are_changed_undone_and_cleared() {
        let (z, s) = (zone("temple"), Side::Right);
        let state = after([
            Action::Mark(z, s, Strength::Mild),
            Action::Mark(z, s, Strength::Strong),
        ]);
        assert_eq!(state.marks.len(), 1);
        assert_eq!(state.mark(z, s).map(|m| m.strength), Some(Strength::Strong));
        let state = state.reduce(Action::Undo);
        assert_eq!(state.mark(z, s).map(|m| m.strength), Some(Strength::Mild));
        let state = state.reduce(Action::Clear).reduce(Action::Undo);
        assert_eq!(state.marks.len(), 1);
        assert!(state.reduce(Action::Unmark(z, s)).marks.is_empty());
    }

    #[test]
    fn the_clinic_changes_one_thing_and_the_way_stays() {
        let page = Page::Zone(zone("temple"), Side::Left);
        let settings = Settings {
            clinic: "Harbour Clinic".into(),
            ..Settings::default()
        };
        let state = after([Action::Open(page), Action::Set(Rc::new(settings))]);
        assert_eq!(state.page, page);
        assert_eq!(state.settings.clinic, "Harbour Clinic");
    }

    #[test]
    fn the_clinic_may_ask_for_the_same_again() {
        let page = Page::Zone(zone("temple"), Side::Left);
        let asks = |number| {
            let asked = Some((number, page));
            Action::Set(Rc::new(Settings {
                asked,
                ..Settings::default()
            }))
        };
        let state = after([asks(0)]);
        assert_eq!((state.page, state.unasked), (page, true));
        let state = state.reduce(Action::Open(Page::Learn)).reduce(asks(0));
        assert_eq!((state.page, state.unasked), (Page::Learn, false));
        let state = state.reduce(asks(1));
        assert_eq!((state.page, state.unasked), (page, true));
        assert!(!state.reduce(Action::Back).unasked);
    }
}
