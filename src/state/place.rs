use super::Page;
use crate::figure::{Frame, View};

/// Where the person was, to go back to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// What the panel showed.
    pub page: Page,
    /// What the figure showed.
    pub view: View,
    /// Which part of it.
    pub frame: Option<Frame>,
}
