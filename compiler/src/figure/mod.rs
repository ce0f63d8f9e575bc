//! Reads, checks and packs the figure.

mod check;
mod cover;
mod emit;
mod largest;
mod names;
mod parse;
mod polygon;
mod sheet;

pub use check::check;
pub use cover::cover;
pub use emit::{emit, read};
pub use names::{Names, Pattern};
pub use parse::parse;
pub use polygon::Polygon;
pub use sheet::{Sheet, Side};

/// The views in the order of their tabs; whole-body views first.
pub const VIEWS: [&str; 11] = [
    "front",
    "back",
    "side",
    "head-front",
    "head-side",
    "head-back",
    "hand-palm",
    "hand-back",
    "foot-top",
    "foot-sole",
    "foot-inner",
];
