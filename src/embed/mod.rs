//! The only room that knows the host page: the custom element's Rust side, its attributes, and what it tells the host.
//!
//! The element class itself is `fascia-map.js` beside this file, because an element class must be an ES class; it
//! does nothing but pass elements and attributes to [`Mounted`].

mod attributes;
mod events;
mod mounted;
mod trail;

pub use attributes::{NAMES, Warning, read};
pub use mounted::{Mounted, styles};
