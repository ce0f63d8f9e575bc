//! The module that the element loads. It does nothing by itself: each `<fascia-map>` asks for a
//! [`fascia_map::embed::Mounted`].

// Links the library with what it exports to JavaScript.
use fascia_map as _;

fn main() {}
