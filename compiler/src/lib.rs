//! The compiler of content and figure.
