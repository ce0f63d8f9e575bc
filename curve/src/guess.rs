use crate::{Kind, Piece, Shape};

/// A place in whole steps of the drawing's grain.
pub type Spot = [i32; 2];

/// The borders known so far, and from them where the next points should be. Packing and unpacking guess alike; only
/// the distances from the guesses travel.
pub struct Guess {
    /// The borders known so far.
    pub borders: Vec<Vec<Spot>>,
    /// Where each muscle was drawn last: its parts, fibres and points lie near each other.
    places: [Option<Spot>; 256],
    start: Spot,
}

impl Guess {
    pub fn new() -> Self {
        Self {
            borders: Vec::new(),
            places: [None; 256],
            start: [0; 2],
        }
    }

    /// Whether the piece runs along a border that is known; otherwise it is the next one.
    pub fn knows(&self, piece: Piece) -> bool {
        usize::from(piece.arc) < self.borders.len()
    }

    /// Where the border of the piece numbered `index` starts, and whether it should meet another there.
    pub fn start(&self, shape: &Shape, index: usize) -> (Spot, bool) {
        if shape.kind == Kind::Fibres && index > 0 {
            return (self.next_guide(&shape.pieces[..index]), false);
        }
        let before = index.checked_sub(1).or(last_if_closed(shape));
        if let Some(piece) = before.map(|k| shape.pieces[k])
            && self.knows(piece)
        {
            return (self.spot(piece.arc, piece.to), true);
        }
        let place = self.places[usize::from(shape.id)].filter(|_| is_of_muscle(shape.kind));
        (place.unwrap_or(self.start).map(|v| even(v, 1)), false)
    }

    /// Where the border of the piece numbered `index` should end to meet the next piece, if that is known.
    pub fn end(&self, shape: &Shape, index: usize, start: Spot) -> Option<Spot> {
        if shape.kind == Kind::Fibres {
            return None;
        }
        let next = match shape.pieces.get(index + 1) {
            Some(next) => next,
            None if shape.kind.closed() => &shape.pieces[0],
            None => return None,
        };
        if self.knows(*next) {
            Some(self.spot(next.arc, next.from))
        } else {
            (next.arc == shape.pieces[index].arc && next.from == 0).then_some(start)
        }
    }

    /// The guide beside which the border of the piece numbered `index` runs.
    pub fn beside(&self, shape: &Shape, index: usize, length: usize) -> Option<&[Spot]> {
        if shape.kind != Kind::Fibres || index == 0 {
            return None;
        }
        let guide = &self.borders[usize::from(shape.pieces[index - 1].arc)];
        (guide.len() == length).then_some(guide)
    }

    /// Notes a border that is now known.
    pub fn note(&mut self, shape: &Shape, index: usize, border: Vec<Spot>) {
        self.start = border[0];
        if index == 0 && is_of_muscle(shape.kind) {
            self.places[usize::from(shape.id)] = Some(border[0]);
        }
        self.borders.push(border);
    }

    /// As far from the last guide as that is from the one before.
    fn next_guide(&self, guides: &[Piece]) -> Spot {
        let [.., last] = guides else {
            return self.start;
        };
        let last = self.spot(last.arc, 0);
        let before = match guides {
            [.., before, _] => self.spot(before.arc, 0),
            _ => last,
        };
        [0, 1].map(|k| even(2 * last[k] - before[k], 1))
    }

    fn spot(&self, arc: u16, index: u8) -> Spot {
        self.borders[usize::from(arc)][usize::from(index)]
    }
}

/// The point after those of `border`: along the guide beside it; or on its way to the `end`, which is `left` steps
/// ahead; or as far as the step before.
pub fn next(border: &[Spot], beside: Option<&[Spot]>, end: Option<Spot>, left: usize) -> Spot {
    let left = i32::try_from(left).unwrap_or(1);
    let count = border.len();
    let here = border[count - 1];
    let step = |points: &[Spot], k: usize, axis: usize| points[k][axis] - points[k - 1][axis];
    [0, 1].map(|axis| match (beside, end) {
        (Some(guide), _) => even(here[axis] + step(guide, count, axis), 1),
        (_, Some(end)) if count == 1 => even(here[axis] * left + end[axis] - here[axis], left),
        (_, Some(end)) => {
            let last = step(border, count - 1, axis);
            let sum = (2 * here[axis] + last) * left + end[axis] - here[axis];
            even(sum, 2 * left)
        }
        _ if count == 1 => even(here[axis], 1),
        _ => even(here[axis] + step(border, count - 1, axis), 1),
    })
}

/// The even number nearest to `sum / parts`: most points are typed in whole units, which are even steps.
fn even(sum: i32, parts: i32) -> i32 {
    2 * (sum + parts).div_euclid(2 * parts)
}

fn last_if_closed(shape: &Shape) -> Option<usize> {
    shape.kind.closed().then(|| shape.pieces.len() - 1)
}

fn is_of_muscle(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Muscle | Kind::Tendon | Kind::Fibres | Kind::Point
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_guess_is_the_nearest_even_number() {
        assert_eq!(
            [-3, -2, -1, 0, 1, 2, 3].map(|v| even(v, 1)),
            [-2, -2, 0, 0, 2, 2, 4]
        );
        assert_eq!([even(9, 4), even(13, 4), even(-13, 4)], [2, 4, -4]);
    }

    #[test]
    fn a_border_goes_on_as_it_came_and_bends_to_its_end() {
        let border = [[0, 0], [10, 20]];
        assert_eq!(next(&border, None, None, 0), [20, 40]);
        assert_eq!(next(&border, None, Some([10, 60]), 2), [16, 40]);
        assert_eq!(next(&border[..1], None, Some([30, 60]), 3), [10, 20]);
        assert_eq!(
            next(&border[..1], Some(&[[5, 5], [9, 1]]), None, 0),
            [4, -4]
        );
    }
}
