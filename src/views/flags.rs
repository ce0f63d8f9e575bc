use yew::prelude::*;

use super::element::{El, Piece, details, el};
use super::map_context::Map;
use super::names;
use crate::atlas::{Action, FlagId, ZoneId};
use crate::language::words as w;

/// Signs that need help, the most urgent open, the others one press away.
pub fn flags(map: &Map, zone: ZoneId) -> El {
    let flags: Vec<FlagId> = zone.flags().collect();
    let of = |action: Action, everywhere: Option<bool>| -> Vec<FlagId> {
        let kept = flags.iter().copied().filter(|f| f.action() == action);
        kept.filter(|f| everywhere.is_none_or(|e| f.everywhere() == e))
            .collect()
    };
    let mut urgent = of(Action::Emergency, Some(false));
    let mut general = of(Action::Emergency, Some(true));
    // A place without signs of its own shows at once those that hold everywhere.
    if urgent.is_empty() {
        std::mem::swap(&mut urgent, &mut general);
    }
    let mut all = el("section", "flags");
    if !urgent.is_empty() {
        all = all
            .add(el("h3", "flags-title").add(w::FLAGS_EMERGENCY))
            .add(list(&urgent, false))
            .add(emergency(map));
    }
    // On a page that may be printed nothing is folded away.
    let mut more = details("", w::FLAGS_MORE)
        .open(map.settings.links.still())
        .add(under(w::FLAGS_EMERGENCY, &general));
    for action in [Action::SameDay, Action::Routine] {
        more = more.add(under(names::action(action), &of(action, None)));
    }
    all.add(more)
}

/// Signs under their heading, or nothing.
fn under(heading: &'static str, flags: &[FlagId]) -> Html {
    if flags.is_empty() {
        return Html::default();
    }
    super::element::all([el("h4", "").add(heading).html(), signs(flags).html()])
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
