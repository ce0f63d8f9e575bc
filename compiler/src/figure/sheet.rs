use std::path::PathBuf;

use fascia_map_curve::Drawing;

/// The source of one view, read.
#[derive(Debug, Default)]
pub struct Sheet {
    /// Where it stands.
    pub file: PathBuf,
    /// Which of the person's sides the drawn half or whole shows.
    pub side: Side,
    /// Borders and shapes.
    pub drawing: Drawing,
    /// The line of the source each shape stands on.
    pub lines: Vec<usize>,
    /// Names of the sheets of fascia, in the order of their numbers.
    pub sheets: Vec<String>,
}

/// A side of the person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Side {
    /// The person's left.
    #[default]
    Left,
    /// The person's right.
    Right,
}
