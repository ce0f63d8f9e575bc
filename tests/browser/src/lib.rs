//! The end-to-end tests' vocabulary.
//!
//! A test opens a [`Page`] of a [`Site`] in a [`Browser`] and says what a person does and sees:
//!
//! ```no_run
//! # use browser_tests::{Browser, Page, Result, Side, Site};
//! # fn path(browser: &Browser) -> Result {
//! let site = Site::strict()?;
//! let page = Page::open(browser, &site, "/")?.size(360, 740)?;
//! page.click_zone("low-back", Side::Left)?;
//! page.shows("Low back")?;
//! page.press("Escape")?;
//! # Ok(())
//! # }
//! ```
//!
//! Every wait is for a condition, with a limit; nothing sleeps for a time. The suite is the same in
//! all engines; `cargo xtask test e2e` runs it once per browser.

#![expect(
    clippy::missing_errors_doc,
    reason = "every step fails alike: the page did not do in time what was asked"
)]

mod axe;
mod browser;
mod driver;
mod engine;
mod http;
mod keyboard;
mod keys;
mod look;
mod page;
mod pointing;
mod seeing;
mod server;
mod session;
mod wait;
mod watch;

pub use browser::Browser;
pub use engine::Engine;
pub use look::Look;
pub use page::{Page, Side};
pub use server::{Request, Site, dist, host};
pub use session::{Element, is_silent};
pub use wait::until;

/// The outcome of a step or of a whole path.
pub type Result<T = ()> = anyhow::Result<T>;
