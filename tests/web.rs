//! Tests that run inside a page: `cargo xtask test web`.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn a_page_is_there_to_draw_in() {
    let document = web_sys::window().and_then(|window| window.document());
    assert!(document.is_some());
}
