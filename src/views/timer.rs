use gloo::timers::callback::Interval;
use yew::prelude::*;

use super::element::{Piece, button, el};
use super::names;
use crate::atlas::Side;
use crate::language::words as w;

/// The pause between two rounds, in seconds: as the dose rule has it.
const REST: u16 = 30;

#[derive(Clone, Copy, PartialEq, Properties)]
pub struct TimerProps {
    /// The length of one round.
    pub seconds: u8,
    /// How many rounds.
    pub rounds: u8,
    /// The side to begin with.
    pub side: Side,
}

/// Counts the rounds of a technique and the rests between them, on one side and then, if wanted, on the other.
#[function_component]
pub fn Timer(props: &TimerProps) -> Html {
    let TimerProps {
        seconds, rounds, ..
    } = *props;
    let total = length(seconds, rounds);
    let gone = use_state(|| 0_u16);
    let runs = use_state(|| false);
    let side = use_state(|| props.side);
    let running = *runs && *gone < total;
    {
        let gone = gone.clone();
        use_effect_with(running, move |running| {
            let tick = running.then(|| {
                // By the clock: a phone that sleeps, or a page out of sight, counts no seconds.
                let began = js_sys::Date::now() - f64::from(*gone) * 1000.0;
                Interval::new(1000, move || {
                    #[allow(
                        clippy::cast_possible_truncation,
                        clippy::cast_sign_loss,
                        reason = "seconds of a round; what is more is the end"
                    )]
                    let now = ((js_sys::Date::now() - began) / 1000.0).round() as u16;
                    gone.set(now);
                })
            });
            move || drop(tick)
        });
    }
    let (phase, left) = phase(seconds, rounds, *gone);
    let toggle = {
        let (runs, gone) = (runs.clone(), gone.clone());
        Callback::from(move |_: MouseEvent| {
            if *gone >= total {
                gone.set(0);
            }
            runs.set(!running);
        })
    };
    let start_anew = |on: Side| {
        let (runs, gone, side) = (runs.clone(), gone.clone(), side.clone());
        Callback::from(move |_: MouseEvent| {
            runs.set(false);
            gone.set(0);
            side.set(on);
        })
    };
    let label = if running {
        w::TIMER_PAUSE
    } else if *gone == 0 || *gone >= total {
        w::TIMER_START
    } else {
        w::TIMER_GO_ON
    };
    let said = match phase {
        Phase::Done => w::TIMER_DONE.to_owned(),
        Phase::Rest => w::TIMER_REST.to_owned(),
        Phase::Round(round) => w::timer_round(&names::number(round), &names::number(rounds)),
    };
    let shown = el("span", "timer-left")
        .attr("role", "timer")
        .set("aria-label", w::timer_left(&names::number(left)))
        .add(names::number(left));
    // Spoken when a round, a rest or the whole ends, not every second.
    let spoken = el("span", "timer-phase")
        .attr("role", "status")
        .add(names::with_side(&said, *side));
    let progress = el("progress", "")
        .set("max", names::number(total))
        .set("value", names::number((*gone).min(total)))
        .attr("aria-hidden", "true");
    el("div", "timer")
        .attr("role", "group")
        .attr("aria-label", w::TIMER)
        .add(shown)
        .add(spoken)
        .add(progress)
        .add(button("primary", label, toggle).part("button"))
        .add(button("chip", w::TIMER_RESET, start_anew(*side)))
        .add(button(
            "chip other-side",
            w::MUSCLE_OTHER_SIDE,
            start_anew(side.mirrored()),
        ))
        .html()
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Phase {
    Round(u8),
    Rest,
    Done,
}

/// All rounds with the rests between them, in seconds.
fn length(seconds: u8, rounds: u8) -> u16 {
    let rounds = u16::from(rounds.max(1));
    u16::from(seconds) * rounds + REST * (rounds - 1)
}

/// What is done after `gone` seconds, and how many are left of it.
fn phase(seconds: u8, rounds: u8, gone: u16) -> (Phase, u16) {
    let mut left = gone;
    for round in 1..=rounds.max(1) {
        let own = u16::from(seconds);
        if left < own {
            return (Phase::Round(round), own - left);
        }
        left -= own;
        if round < rounds {
            if left < REST {
                return (Phase::Rest, REST - left);
            }
            left -= REST;
        }
    }
    (Phase::Done, 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounds_alternate_with_rests_and_end() {
        assert_eq!(phase(30, 2, 0), (Phase::Round(1), 30));
        assert_eq!(phase(30, 2, 29), (Phase::Round(1), 1));
        assert_eq!(phase(30, 2, 30), (Phase::Rest, 30));
        assert_eq!(phase(30, 2, 60), (Phase::Round(2), 30));
        assert_eq!(phase(30, 2, length(30, 2)), (Phase::Done, 0));
    }
}
