use wasm_bindgen::JsCast;
use web_sys::Element;

/// All elements inside `root` that a selector matches, in the order of the page.
pub fn elements(root: &Element, selector: &str) -> Vec<Element> {
    let Ok(all) = root.query_selector_all(selector) else {
        return Vec::new();
    };
    (0..all.length())
        .filter_map(|k| all.item(k)?.dyn_into().ok())
        .collect()
}
