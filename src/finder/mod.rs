//! From marks on the body to muscles, and from typed words to everything that can be opened.
//!
//! Both are pure: the same input gives the same answer, for everyone.
//!
//! # How muscles are ranked
//!
//! [`rank()`] compares the marks with the published pattern of each muscle, first as a muscle of the left, then as one
//! of the right. A mark can be explained in three ways, from strong to weak: it lies in an *essential* zone of the
//! pattern (weight 10), in a *spillover* zone (4), or merely where the muscle lies (1, *here*).
//!
//! 1. **How many marks the pattern covers** comes first. Essential and spillover zones cover a mark; lying there does
//!    not. A muscle that covers two marks stands above every muscle that covers one, however well.
//! 2. **How well** comes second: the weights of the explained marks, each a little more or less by the strength of
//!    the pain (mild 9, moderate 10, strong 11), as a share of what a perfect explanation would have.
//! 3. **How specific** tempers the second: a pattern that is wholly explained by the marks counts in full, one that
//!    would also send pain to many places without a mark loses up to three tenths. That is too little to lift a
//!    spillover zone above an essential one.
//! 4. Ties go to the muscle that is more often involved, then to the order of the atlas.
//!
//! Adding a mark never drops a muscle from the list: more marks can only be explained in more ways.
//!
//! Sides: a mark on the left is explained by muscles of the left, and by those of the right whose pattern is drawn on
//! both sides. A mark on the mid-line, or without a side, fits either. A muscle that explains the marks equally
//! well from both sides is listed once, for [`Side::Middle`](crate::atlas::Side::Middle); one that explains less
//! from one side is listed for the better side only.

mod mark;
mod matching;
mod rank;
mod search;

pub use mark::{Mark, Strength};
pub use matching::{Hit, HitKind, Match};
pub use rank::{Pattern, rank, rank_among};
pub use search::{Entry, Found, Index, What, asks_right, dangers, entries, prepare, search};
