use yew::prelude::*;

use super::element::{El, Piece, all, details, el};
use super::map_context::Map;
use super::names;
use crate::atlas::{Action, FlagId, ZoneId};
use crate::language::words as w;

/// Signs that need help, the most urgent open, the others one press away.
pub fn flags(map: &Map, zone: ZoneId) -> El {
    let flags: Vec<FlagId> = zone.flags().collect();
    let urgent = |flag: &FlagId| flag.action() == Action::Emergency;
    // A place without signs of its own shows at once those that hold everywhere.
    let own = flags.iter().any(|flag| urgent(flag) && !flag.everywhere());
    let (urgent, more): (Vec<_>, Vec<_>) = flags
        .into_iter()
        .partition(|flag| urgent(flag) && flag.everywhere() != own);
    let mut section = el("section", "flags");
    if !urgent.is_empty() {
        section = section
            .add(el("h3", "flags-title").add(w::FLAGS_EMERGENCY))
            .add(list(&urgent, false))
            .add(emergency(map));
    }
    // On a page that may be printed nothing is folded away.
    let still = map.settings.links.still();
    let more_signs = details("", w::FLAGS_MORE).open(still);
    section.add(by_action(more_signs, &more, None))
}

/// Adds signs with what they may mean, under what to do. `call` stands after the most urgent.
pub fn by_action(to: El, flags: &[FlagId], call: Option<El>) -> El {
    to.add(under(Action::Emergency, flags))
        .add(call)
        .add(under(Action::SameDay, flags))
        .add(under(Action::Routine, flags))
}

/// Those of the signs that ask for an action, under their heading, or nothing.
fn under(action: Action, flags: &[FlagId]) -> Html {
    let of = flags.iter().copied().filter(|flag| flag.action() == action);
    let of: Vec<FlagId> = of.collect();
    if of.is_empty() {
        return Html::default();
    }
    all([
        el("h4", "").add(names::action(action)).html(),
        signs(&of).html(),
    ])
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

/// Signs with what they may mean.
pub fn signs(flags: &[FlagId]) -> El {
    list(flags, true)
}

/// Signs, with what they may mean where there is room.
pub fn list(flags: &[FlagId], why: bool) -> El {
    el("ul", "signs").all(flags.iter().map(|flag| sign(*flag, why)))
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
