//! The module that the element loads. It does nothing by itself: each `<fascia-map>` asks for a
//! [`fascia_map::embed::Mounted`].

fn main() {}
