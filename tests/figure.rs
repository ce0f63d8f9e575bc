//! The figure as it is shipped.

mod weighed;

use weighed::brotli_11;

/// The most that all views and close-ups may take in the file that is shipped.
const FIGURE_BUDGET: usize = 40_000;

#[test]
fn the_drawings_keep_their_budget() {
    let drawings = include_bytes!(concat!(env!("OUT_DIR"), "/figure.bin"));
    let small = brotli_11(drawings);
    println!("the figure, {} bytes, {small} as brotli 11", drawings.len());
    assert!(small <= FIGURE_BUDGET, "{small} bytes of figure");
}
