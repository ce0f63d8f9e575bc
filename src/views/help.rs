use std::rc::Rc;

use yew::prelude::*;

use crate::language::words as w;
use crate::state::Settings;

#[derive(Clone, PartialEq, Properties)]
pub struct HelpProps {
    pub settings: Rc<Settings>,
}

/// The clinic's own way to get help.
#[function_component]
pub fn Help(props: &HelpProps) -> Html {
    let s = &props.settings;
    let text = if s.clinic.is_empty() {
        w::HELP_TEXT.to_owned()
    } else {
        w::help_at(&s.clinic)
    };
    let label = if s.booking_label.is_empty() {
        w::HELP_BOOK
    } else {
        &s.booking_label
    };
    let digits: String = s
        .phone
        .chars()
        .filter(|c| c.is_ascii_digit() || *c == '+')
        .collect();
    html! {
        <section class="part help">
            <h3>{ w::HELP }</h3>
            <p>{ text }</p>
            <div class="row">
                if !s.booking.is_empty() {
                    <a class="primary" href={s.booking.clone()} target="_blank" rel="noopener">{ label.to_owned() }</a>
                }
                if !s.phone.is_empty() {
                    <a class="chip" href={["tel:", &digits].concat()}>{ w::help_call(&s.phone) }</a>
                }
            </div>
        </section>
    }
}
