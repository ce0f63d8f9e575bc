//! What a drawing of the body is made of: points, smooth borders, chains of borders, and the packed form in
//! which they travel to the browser.
//!
//! The compiler reads an illustrator's source into a [`Drawing`], checks it and packs it; the page unpacks it
//! and smooths the borders itself. Points weigh half of what finished paths would.
//!
//! What loops is marked `inline(never)`: put together into one function, as the compiler likes to do, `WebKit` now and
//! then went wrong where its own compiler took over in the middle of a loop, and the figure stayed empty. `index.html`
//! tells the last step of a release not to join them again.

mod angle;
mod columns;
mod cubic;
mod drawing;
mod fibres;
mod guess;
mod order;
mod outline;
mod pack;
mod point;
mod spline;
mod unpack;

pub use cubic::Cubic;
pub use drawing::{Arc, Drawing, Kind, Piece, Shape};
pub use fibres::fibres;
pub use outline::{Outline, draw};
pub use pack::{GRAIN, pack};
pub use point::Point;
pub use spline::spline;
pub use unpack::unpack;
