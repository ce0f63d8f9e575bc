//! The drawn body: views, the shapes in them, neighbours for the arrow keys, and the arithmetic of zooming.
//!
//! Shapes are packed at build time as borders and smoothed here when a view is first shown. Art exists once,
//! for one side of the person; the other side is mirrored here. Nothing in this room knows the page.

mod best;
mod frame;
mod layer;
mod maker;
mod neighbours;
mod scene;
mod view;

pub use best::{view_of_muscle, view_of_zone};
pub use frame::{Frame, tenths};
pub use layer::Layer;
pub use neighbours::{Arrow, neighbour};
pub use scene::{Belly, CloseUp, Dot, Patch, Scene, scene};
pub use view::{View, ViewKind};
