/// The columns of the packed form: like stands beside like, over all drawings, which compresses best.
#[derive(Clone, Copy, Debug)]
#[repr(u8)]
pub enum Column {
    /// Half, grain, frame and number of shapes of each drawing.
    View,
    /// Kind and depth of each shape.
    Head,
    /// Step from the id of the shape before.
    Id,
    /// The count of fibres and points.
    Count,
    /// How many pieces a shape has.
    Pieces,
    /// Which border a piece runs along, and which of it.
    Border,
    /// First point of a run that isn't the whole border.
    From,
    /// How far such a run goes.
    Run,
    /// How many steps a border has, and whether it has corners.
    Length,
    /// One for each corner, nought for each other point of a border with corners.
    Corner,
    /// Distances from a known end to the end that should meet it, mostly nought.
    JoinX,
    /// The same downwards.
    JoinY,
    /// Distances from the guess to where a border starts, if nothing meets it.
    StartX,
    /// The same downwards.
    StartY,
    /// Distances from the guess to the next point.
    StepX,
    /// The same downwards.
    StepY,
    /// Two bytes, low one first, for each number too wide for one byte.
    Wide,
}

impl Column {
    /// How many there are.
    pub const COUNT: usize = Self::Wide as usize + 1;

    /// Where a border meets another, across and down.
    pub const JOIN: [Self; 2] = [Self::JoinX, Self::JoinY];

    /// From point to point, across and down.
    pub const STEP: [Self; 2] = [Self::StepX, Self::StepY];

    /// Where a border starts, across and down; `joined` when it should meet another there.
    pub fn start(joined: bool) -> [Self; 2] {
        if joined {
            Self::JOIN
        } else {
            [Self::StartX, Self::StartY]
        }
    }
}

/// How many bytes the length of a column takes.
pub const LENGTH_BYTES: usize = 3;

/// Stands for a number that is found in [`Column::Wide`].
pub const WIDE: u8 = 0x80;
