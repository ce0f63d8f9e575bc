//! Smooth curves through a few points (Hobby).
