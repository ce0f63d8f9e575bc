//! The language of this build: its tag, its direction and the words of the interface.

include!(concat!(env!("OUT_DIR"), "/language.rs"));
