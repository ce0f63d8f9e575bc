//! What people see: function components, one a file, each with its style in `styles/`.

mod anatomy;
mod announcer;
mod app;
mod condition;
mod element;
mod elements;
mod evidence;
mod explain;
mod figure;
mod flags;
mod focus;
mod focus_kept;
mod gestures;
mod glide;
mod handout;
mod help;
mod home;
mod label;
mod layer_switch;
mod learn;
mod legend;
mod lines;
mod map_context;
mod mark_buttons;
mod marks;
mod muscle_card;
mod muscle_list;
mod names;
mod no_press;
mod overlay;
mod panel;
mod precautions;
mod print_button;
mod ranked;
mod release;
mod scroll;
mod search_box;
mod sources;
mod stage;
#[cfg(feature = "ssr")]
mod still;
#[cfg(feature = "ssr")]
mod still_figure;
mod targets;
mod technique;
mod text;
mod timer;
mod view_tabs;
mod zone_list;
mod zone_panel;
mod zoom_buttons;

pub use app::{App, AppProps};
#[cfg(feature = "ssr")]
pub use still::{Still, StillProps};
