use yew::prelude::*;

use super::element::{El, Piece, all, details, el};
use super::map_context::Map;
use super::names;
use crate::atlas::{Action, FlagId, MuscleId, ZoneId};
use crate::language::words as w;

/// How many signs for the same day are open at once: what a small screen has room for.
const SAME_DAY: usize = 2;

/// Signs at a place that need help, the most urgent open, the others one press away.
pub fn flags(map: &Map, zone: ZoneId) -> El {
    flags_at(map, &[zone])
}

/// The same for several places, each sign once.
pub fn flags_at(map: &Map, zones: &[ZoneId]) -> El {
    let (open, folded) = urgent(zones);
    el("section", "flags")
        .add(by_action(&open, "h3", false, Some(emergency(map))))
        .add(
            // On a page that may be printed nothing is folded away.
            details("", w::FLAGS_MORE)
                .open(map.settings.links.still())
                .add(by_action(&folded, "h4", true, None)),
        )
}

/// The signs at places: those that must be seen at once, and the others.
///
/// What can turn into an emergency and is asked before a muscle that lies there mainly, such as a clot in the calf, is
/// seen at once too.
pub fn urgent(zones: &[ZoneId]) -> (Vec<FlagId>, Vec<FlagId>) {
    let (mut open, mut folded, mut general) = (Vec::new(), Vec::new(), Vec::new());
    let mut room = SAME_DAY;
    for flag in FlagId::ALL.iter().copied() {
        if !zones.iter().any(|zone| zone.flags().any(|f| f == flag)) {
            continue;
        }
        match flag.action() {
            Action::Emergency if flag.everywhere() => general.push(flag),
            Action::Emergency => open.push(flag),
            Action::SameDay if room > 0 && asked(flag, zones) => {
                room -= 1;
                open.push(flag);
            }
            _ => folded.push(flag),
        }
    }
    // A place without emergencies of its own shows at once those that hold everywhere.
    let own = open.iter().any(|flag| flag.action() == Action::Emergency);
    if own { &mut folded } else { &mut open }.append(&mut general);
    (open, folded)
}

/// Whether a sign that can turn into an emergency is asked before a muscle whose main place is one of `zones`.
fn asked(flag: FlagId, zones: &[ZoneId]) -> bool {
    flag.worse_action() == Some(Action::Emergency)
        && !flag.everywhere()
        && MuscleId::ALL
            .into_iter()
            .any(|muscle| zones.contains(&muscle.zones()[0]) && muscle.gates().contains(&flag))
}

/// Signs under what each asks for, the most urgent first, with what they may mean where there is room.
///
/// Whom to `call` stands under the first of them for which it may be needed.
pub fn by_action(flags: &[FlagId], heading: &'static str, why: bool, mut call: Option<El>) -> Html {
    let mut parts = Vec::new();
    for action in Action::ALL {
        let mut signs = el("ul", "signs");
        let (mut any, mut now) = (false, action == Action::Emergency);
        for flag in flags {
            if flag.action() == action {
                any = true;
                now |= flag.worse_action() == Some(Action::Emergency);
                signs = signs.add(sign(*flag, why));
            }
        }
        if any {
            parts.push(el(heading, "flags-title").add(names::action(action)).html());
            parts.push(signs.html());
            parts.push(if now {
                call.take().html()
            } else {
                Html::default()
            });
        }
    }
    all(parts)
}

/// Whom to call, with the clinic's own number where it gave one.
pub fn emergency(map: &Map) -> El {
    let number = &map.settings.emergency;
    let number = if number.is_empty() {
        w::EMERGENCY_DEFAULT
    } else {
        number
    };
    el("p", "emergency").add(w::flags_emergency_text(number))
}

fn sign(flag: FlagId, why: bool) -> El {
    let words = flag.words();
    let worse = flag.worse_action().map(|action| match action {
        Action::Emergency => w::flag_worse_emergency(words.worse),
        _ => w::flag_worse_same_day(words.worse),
    });
    el("li", "")
        .attr("data-flag", flag.slug())
        .add(words.sign)
        .when(why, || el("span", "why").add(" ").add(words.why))
        .add(worse.map(|worse| el("strong", "worse").add(" ").add(worse)))
}
