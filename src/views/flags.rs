use yew::prelude::*;

use super::map_context::use_map;
use super::names;
use crate::atlas::{Action, FlagId, ZoneId};
use crate::language::words as w;

#[derive(Clone, Copy, PartialEq, Properties)]
pub struct FlagsProps {
    pub zone: ZoneId,
}

/// Signs that need help, the most urgent open, the others one press away.
#[function_component]
pub fn Flags(props: &FlagsProps) -> Html {
    let map = use_map();
    let flags: Vec<FlagId> = props.zone.flags().collect();
    let of = |action: Action, everywhere: Option<bool>| -> Vec<FlagId> {
        let kept = flags.iter().copied().filter(|f| f.action() == action);
        kept.filter(|f| everywhere.is_none_or(|e| f.everywhere() == e))
            .collect()
    };
    let urgent = of(Action::Emergency, Some(false));
    let general = of(Action::Emergency, Some(true));
    let (today, routine) = (of(Action::SameDay, None), of(Action::Routine, None));
    html! {
        <section class="flags">
            if !urgent.is_empty() {
                <h3 class="flags-title">{ w::FLAGS_EMERGENCY }</h3>
                <ul class="signs">{ for urgent.iter().map(|flag| sign(*flag, false)) }</ul>
                { emergency(&map.settings.emergency) }
            }
            <details>
                <summary>{ w::FLAGS_MORE }</summary>
                if !general.is_empty() {
                    <h4>{ w::FLAGS_EMERGENCY }</h4>
                    { signs(&general) }
                    if urgent.is_empty() { { emergency(&map.settings.emergency) } }
                }
                if !today.is_empty() { <h4>{ names::action(Action::SameDay) }</h4>{ signs(&today) } }
                if !routine.is_empty() { <h4>{ names::action(Action::Routine) }</h4>{ signs(&routine) } }
            </details>
        </section>
    }
}

/// Whom to call, with the clinic's own number where it gave one.
pub fn emergency(number: &str) -> Html {
    let number = if number.is_empty() {
        w::EMERGENCY_DEFAULT
    } else {
        number
    };
    html! { <p class="emergency">{ w::flags_emergency_text(number) }</p> }
}

/// Signs with what they may mean.
pub fn signs(flags: &[FlagId]) -> Html {
    html! { <ul class="signs">{ for flags.iter().map(|flag| sign(*flag, true)) }</ul> }
}

/// One sign, with what it may mean where there is room.
pub fn sign(flag: FlagId, why: bool) -> Html {
    let words = flag.words();
    let worse = flag.worse_action().map(|action| match action {
        Action::Emergency => w::flag_worse_emergency(words.worse),
        _ => w::flag_worse_same_day(words.worse),
    });
    html! {
        <li data-flag={flag.slug()}>
            { words.sign }
            if why { <span class="why">{ " " }{ words.why }</span> }
            if let Some(worse) = worse { <strong class="worse">{ " " }{ worse }</strong> }
        </li>
    }
}
