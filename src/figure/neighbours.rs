use fascia_map_curve::Point;

/// A direction on screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrow {
    /// Towards the crown.
    Up,
    /// Towards the sole.
    Down,
    /// Towards the viewer's left.
    Left,
    /// Towards the viewer's right.
    Right,
}

/// More than any way within a view: added where a step would lead more to the side than ahead.
const ASKEW: f32 = 10_000.0;

/// The index of the nearest of `centres` in the direction of `arrow` from the one numbered `from`.
///
/// What lies ahead counts before what lies more to the side than ahead, and of both the nearer and straighter;
/// nothing behind counts.
#[must_use]
pub fn neighbour(centres: &[Point], from: usize, arrow: Arrow) -> Option<usize> {
    let start = *centres.get(from)?;
    let cost = |p: Point| {
        let step = p - start;
        let (ahead, aside) = match arrow {
            Arrow::Up => (-step.y, step.x),
            Arrow::Down => (step.y, step.x),
            Arrow::Left => (-step.x, step.y),
            Arrow::Right => (step.x, step.y),
        };
        let askew = if aside.abs() > ahead { ASKEW } else { 0.0 };
        (ahead > 1.0).then(|| ahead + 2.0 * aside.abs() + askew)
    };
    let ahead = centres.iter().enumerate().filter(|&(k, _)| k != from);
    let ahead = ahead.filter_map(|(k, &p)| cost(p).map(|c| (k, c)));
    ahead.min_by(|a, b| a.1.total_cmp(&b.1)).map(|(k, _)| k)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::{View, scene};

    #[test]
    fn straight_ahead_comes_before_nearer_but_aside() {
        let centres = [(0.0, 0.0), (1.5, 40.0), (30.0, 20.0)].map(|(x, y)| Point::new(x, y));
        assert_eq!(neighbour(&centres, 0, Arrow::Down), Some(1));
        assert_eq!(neighbour(&centres, 0, Arrow::Right), Some(2));
        assert_eq!(neighbour(&centres, 0, Arrow::Up), None);
    }

    #[test]
    fn an_arrow_does_not_lead_to_the_side_while_something_lies_ahead() {
        let centres = [(0.0, 0.0), (20.0, -1.5), (10.0, -70.0)].map(|(x, y)| Point::new(x, y));
        assert_eq!(neighbour(&centres, 0, Arrow::Up), Some(2));
        assert_eq!(neighbour(&centres[..2], 0, Arrow::Up), Some(1));
    }

    /// Every zone of every view can be reached from the first by arrows alone.
    #[test]
    fn arrows_reach_every_zone() {
        for kind in crate::figure::ViewKind::ALL {
            let scene = scene(View::new(kind, crate::atlas::Side::Left));
            let centres: Vec<Point> = scene.zones.iter().map(|z| z.centre).collect();
            let mut reached = vec![false; centres.len()];
            let mut open = if centres.is_empty() { vec![] } else { vec![0] };
            while let Some(at) = open.pop() {
                if !std::mem::replace(&mut reached[at], true) {
                    let arrows = [Arrow::Up, Arrow::Down, Arrow::Left, Arrow::Right];
                    open.extend(arrows.iter().filter_map(|&a| neighbour(&centres, at, a)));
                }
            }
            let lost: Vec<_> = (0..centres.len())
                .filter(|&k| !reached[k])
                .map(|k| scene.zones[k].id.slug())
                .collect();
            assert!(lost.is_empty(), "{kind:?}: no arrow leads to {lost:?}");
        }
    }
}
