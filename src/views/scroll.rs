use web_sys::{DomRect, Element};

/// Scrolls the panel's page that `element` stands in, and nothing around it: the clinic's page stays where it is.
///
/// `by` says how many pixels further down, from where the page and the element are on screen.
pub fn scroll_page(element: &Element, by: impl FnOnce(&DomRect, &DomRect) -> f64) {
    if let Ok(Some(page)) = element.closest(".page") {
        let down = by(
            &page.get_bounding_client_rect(),
            &element.get_bounding_client_rect(),
        );
        #[allow(clippy::cast_possible_truncation, reason = "pixels of a page")]
        page.set_scroll_top(page.scroll_top().saturating_add(down as i32));
    }
}
