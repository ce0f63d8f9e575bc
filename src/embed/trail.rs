use crate::state::Page;

/// The pages behind the browser's own list of addresses, as far as the map wrote it.
///
/// The browser does not tell where in its list it is. Knowing it, going back inside the map goes back in the browser
/// too, instead of adding an address each time.
#[derive(Debug)]
pub struct Trail {
    pages: Vec<Page>,
    at: usize,
}

/// What the browser must do so that its address names the open page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Nothing: the address names it already.
    Stay,
    /// One address back.
    Back,
    /// One address forward.
    Forward,
    /// A new address.
    Push,
}

impl Trail {
    /// A trail that begins where the browser is.
    pub fn new(page: Page) -> Self {
        Self {
            pages: vec![page],
            at: 0,
        }
    }

    /// A page was opened inside the map.
    pub fn opened(&mut self, page: Page) -> Step {
        if self.pages[self.at] == page {
            Step::Stay
        } else if self.at > 0 && self.pages[self.at - 1] == page {
            self.at -= 1;
            Step::Back
        } else if self.pages.get(self.at + 1) == Some(&page) {
            self.at += 1;
            Step::Forward
        } else {
            self.pages.truncate(self.at + 1);
            self.pages.push(page);
            self.at += 1;
            Step::Push
        }
    }

    /// The browser went to a page. One that is neither behind nor ahead was written by someone else: there the trail
    /// begins anew.
    pub fn visited(&mut self, page: Page) {
        let near = [self.at, self.at.wrapping_sub(1), self.at + 1];
        match near
            .into_iter()
            .find(|at| self.pages.get(*at) == Some(&page))
        {
            Some(at) => self.at = at,
            None => *self = Self::new(page),
        }
    }

    /// The browser went to an address of the host page, or one was added behind such an address: what lies behind and
    /// ahead is not known, and the trail begins anew.
    pub fn left(&mut self) {
        *self = Self::new(self.pages[self.at]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn back_inside_the_map_is_back_in_the_browser() {
        let mut trail = Trail::new(Page::Home);
        assert_eq!(trail.opened(Page::Home), Step::Stay);
        assert_eq!(trail.opened(Page::Learn), Step::Push);
        assert_eq!(trail.opened(Page::Home), Step::Back);
        // The browser answers that it went there: nothing to do.
        trail.visited(Page::Home);
        assert_eq!(trail.opened(Page::Home), Step::Stay);
        assert_eq!(trail.opened(Page::Learn), Step::Forward);
    }

    #[test]
    fn the_browsers_way_is_followed_without_a_new_address() {
        let mut trail = Trail::new(Page::Home);
        trail.opened(Page::Learn);
        trail.opened(Page::Lines);
        trail.visited(Page::Learn);
        assert_eq!(trail.opened(Page::Learn), Step::Stay);
        assert_eq!(trail.opened(Page::Muscles), Step::Push);
        assert_eq!(trail.opened(Page::Lines), Step::Push);
    }

    #[test]
    fn another_address_of_the_host_page_lies_between() {
        let mut trail = Trail::new(Page::Home);
        trail.opened(Page::Learn);
        trail.left();
        assert_eq!(trail.opened(Page::Learn), Step::Stay);
        assert_eq!(trail.opened(Page::Home), Step::Push);
    }

    #[test]
    fn an_address_typed_by_hand_begins_anew() {
        let mut trail = Trail::new(Page::Home);
        trail.opened(Page::Learn);
        trail.visited(Page::NoPress);
        assert_eq!(trail.opened(Page::NoPress), Step::Stay);
        assert_eq!(trail.opened(Page::Home), Step::Push);
    }
}
