//! Fascia Map: an interactive body map for clinic websites.
//!
//! `ARCHITECTURE.md` is the plan of the house. Knowledge walks through it one way: [`atlas`] holds what the build
//! compiled from `content/`, [`figure`] what it packed from `figure/`; [`finder`] ranks and searches, [`state`] is
//! the one reducer, [`views`] draw, [`embed`] knows the host page. Nothing lower imports anything higher.

pub mod atlas;
pub mod embed;
pub mod figure;
pub mod finder;
pub mod language;
pub mod state;
pub mod views;
