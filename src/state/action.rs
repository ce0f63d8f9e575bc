use std::rc::Rc;

use super::{Page, Settings, Sheet};
use crate::atlas::{MuscleId, Side, ZoneId};
use crate::figure::{Frame, Layer, View};
use crate::finder::Strength;

/// What a person, or the clinic's page, can do.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Opens a page of the panel and shows its subject on the figure.
    Open(Page),
    /// The address names this page: the browser went there, or a link did.
    Visit(Page),
    /// Back to where the person was.
    Back,
    /// Forward to where the person came back from.
    Forward,
    /// Turns the figure.
    Turn(View),
    /// Looks at another layer.
    Look(Layer),
    /// Shows a part of the view, or with none the whole of it.
    Move(Option<Frame>),
    /// Shows a part of the view as fingers or a wheel lead it, so at once.
    Drag(Frame),
    /// The stage has become too low, or high enough, to show all of the figure well.
    Low(bool),
    /// Marks a painful place, or changes how strong the pain there is.
    Mark(ZoneId, Side, Strength),
    /// Takes a mark away.
    Unmark(ZoneId, Side),
    /// Takes all marks away.
    Clear,
    /// Takes back the last change of marks.
    Undo,
    /// Shows a muscle's points and pattern while it is pointed at in a list.
    Preview(Option<(MuscleId, Side)>),
    /// Resizes the panel on a phone.
    Resize(Sheet),
    /// The clinic changed an attribute.
    Set(Rc<Settings>),
}
