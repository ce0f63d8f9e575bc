use super::{View, ViewKind};
use crate::atlas::{MuscleId, Side, ZoneId};

include!(concat!(env!("OUT_DIR"), "/best.rs"));

/// The view in which `zone` is largest among those of the whole body, else a close-up.
#[must_use]
pub fn view_of_zone(zone: ZoneId, side: Side) -> View {
    view(ZONE_VIEWS[zone.index()], side)
}

/// The view that shows most of the muscle's trigger points, of the whole body if any, else the one where it is largest.
#[must_use]
pub fn view_of_muscle(muscle: MuscleId, side: Side) -> View {
    view(MUSCLE_VIEWS[muscle.index()], side)
}

fn view(number: u8, side: Side) -> View {
    View::new(ViewKind::ALL[usize::from(number)], side)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::scene;

    #[test]
    fn the_view_of_a_thing_shows_it_on_its_side() {
        for side in [Side::Left, Side::Right] {
            for zone in ZoneId::ALL {
                let at = if zone.sided() { side } else { Side::Middle };
                let frame = scene(view_of_zone(zone, at)).zone_frame(zone, at);
                assert!(frame.is_some(), "{} {side:?}", zone.slug());
            }
            for muscle in MuscleId::ALL {
                let frame = scene(view_of_muscle(muscle, side)).muscle_frame(muscle, side);
                assert!(frame.is_some(), "{} {side:?}", muscle.slug());
            }
        }
    }

    #[test]
    fn no_view_of_the_whole_body_shows_more_of_a_muscle() {
        for muscle in MuscleId::ALL {
            let best = view_of_muscle(muscle, Side::Left);
            let dots = |view: View| {
                let dots = &scene(view).dots;
                dots.iter().filter(|d| d.muscle == muscle).count()
                    / if view.kind.sided() { 1 } else { 2 }
            };
            for view in [View::FRONT, View::BACK, View::LEFT] {
                assert!(
                    !best.kind.whole() || dots(view) <= dots(best),
                    "{} is shown {best:?} and has more points in {view:?}",
                    muscle.slug()
                );
            }
        }
    }
}
