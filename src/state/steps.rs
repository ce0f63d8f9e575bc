//! What the tests of this room share: a state after some steps, and things by their names.

use std::rc::Rc;

use yew::Reducible;

use super::{Action, State};
use crate::atlas::{MuscleId, ZoneId};

/// The state after `actions`, from the start.
pub fn after(actions: impl IntoIterator<Item = Action>) -> Rc<State> {
    let start = Rc::new(State::new(&Rc::default()));
    actions.into_iter().fold(start, State::reduce)
}

pub fn zone(slug: &str) -> ZoneId {
    ZoneId::from_slug(slug).expect("a zone of the atlas")
}

pub fn muscle(slug: &str) -> MuscleId {
    MuscleId::from_slug(slug).expect("a muscle of the atlas")
}
