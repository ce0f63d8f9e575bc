use super::{Links, Page};
use crate::atlas::{MuscleId, Side, Tool, ZoneId};
use crate::figure::{Layer, View};

/// What the clinic chose with the attributes of the element.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// The first view.
    pub view: View,
    /// The first layer.
    pub layer: Layer,
    /// The layers offered to choose from, with the first one among them. A muscle is shown in its own all the same.
    pub layers: Vec<Layer>,
    /// The zone that is open at the start.
    pub zone: Option<(ZoneId, Side)>,
    /// The muscle that is open at the start.
    pub muscle: Option<(MuscleId, Side)>,
    /// Light, dark or as the person's device has it.
    pub theme: Theme,
    /// Tools whose techniques are shown.
    pub tools: Vec<Tool>,
    /// The clinic's name; empty when not given.
    pub clinic: String,
    /// A web address for booking; empty when not given.
    pub booking: String,
    /// The words on the booking link; empty for the usual ones.
    pub booking_label: String,
    /// The clinic's phone number; empty when not given.
    pub phone: String,
    /// The emergency number; empty for the language's usual words.
    pub emergency: String,
    /// Whether each place and muscle has an address of its own (only on the map's own page).
    pub links: Links,
    /// Whether the host page is told what is opened.
    pub events: bool,
    /// What the host page asked to open after the start, numbered so that the same can be asked for again.
    pub asked: Option<(u32, Page)>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            view: View::FRONT,
            layer: Layer::Skin,
            layers: Layer::ALL.to_vec(),
            zone: None,
            muscle: None,
            theme: Theme::Auto,
            tools: Tool::ALL.to_vec(),
            clinic: String::new(),
            booking: String::new(),
            booking_label: String::new(),
            phone: String::new(),
            emergency: String::new(),
            links: Links::Off,
            events: false,
            asked: None,
        }
    }
}

impl Settings {
    /// What is open at the start.
    #[must_use]
    pub fn first_page(&self) -> Page {
        self.page(true, true).unwrap_or_default()
    }

    /// The page of the muscle or zone that is set, of those that count.
    #[must_use]
    pub fn page(&self, muscle: bool, zone: bool) -> Option<Page> {
        let of_muscle = self.muscle.filter(|_| muscle);
        let of_zone = self.zone.filter(|_| zone);
        of_muscle
            .map(|(muscle, side)| Page::Muscle(muscle, side))
            .or_else(|| of_zone.map(|(zone, side)| Page::Zone(zone, side)))
    }
}

/// A colour scheme.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the device has it.
    #[default]
    Auto,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Theme {
    /// The name used for attributes.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}
