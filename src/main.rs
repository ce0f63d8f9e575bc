//! The module that the element loads. It does nothing by itself: each `<fascia-map>` asks for a
//! [`fascia_map::embed::Mounted`].

// Links the library with what it exports to JavaScript.
use fascia_map as _;

/// A smaller allocator than the standard library's: its weight is what a patient's phone waits for.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {}
