//! The compiler of content and figure: reads what editors and illustrators write, checks it, and hands typed
//! tables to the page.

pub mod content;
pub mod figure;
pub mod report;
pub mod styles;
