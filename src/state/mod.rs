//! What the person is looking at: one state, changed only by actions, in one pure reducer.

mod action;
mod address;
mod links;
mod page;
mod place;
mod settings;
mod sheet;
mod shown;
#[cfg(test)]
mod steps;
mod whole;

pub use action::Action;
pub use links::Links;
pub use page::Page;
pub use place::Place;
pub use settings::{Settings, Theme};
pub use sheet::Sheet;
pub use whole::State;
