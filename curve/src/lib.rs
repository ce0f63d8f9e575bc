//! What a drawing of the body is made of: points, smooth borders, chains of borders, and the packed form in
//! which they travel to the browser.
//!
//! The compiler reads an illustrator's source into a [`Drawing`], checks it and packs it; the page unpacks it
//! and smooths the borders itself. Points weigh half of what finished paths would.

mod angle;
mod cubic;
mod drawing;
mod fibres;
mod outline;
mod pack;
mod point;
mod spline;

pub use cubic::Cubic;
pub use drawing::{Arc, Drawing, Kind, Piece, Shape};
pub use fibres::fibres;
pub use outline::{Outline, open_path};
pub use pack::{GRAIN, pack, unpack};
pub use point::Point;
pub use spline::spline;
