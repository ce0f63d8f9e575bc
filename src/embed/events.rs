use web_sys::Element;
use yew::Callback;

use crate::atlas::Side;
use crate::state::Page;

/// Tells the host page what was opened, as the clinic asked for: `fascia-map-open` with kind, id and side.
pub fn tells(host: Element) -> Callback<Page> {
    Callback::from(move |page: Page| {
        let (kind, id, side) = match page {
            Page::Zone(zone, side) => ("zone", zone.slug(), side),
            Page::Muscle(muscle, side) => ("muscle", muscle.slug(), side),
            Page::Condition(condition) => ("condition", condition.slug(), Side::Middle),
            Page::Lesson(page) => ("lesson", page.slug(), Side::Middle),
            Page::Line(line) => ("line", line.slug(), Side::Middle),
            _ => return,
        };
        let detail = js_sys::Object::new();
        for (key, value) in [("kind", kind), ("id", id), ("side", side.slug())] {
            // Setting a plain property of a new object can't fail.
            let _ = js_sys::Reflect::set(&detail, &key.into(), &value.into());
        }
        let init = web_sys::CustomEventInit::new();
        init.set_bubbles(true);
        init.set_detail(&detail);
        if let Ok(event) = web_sys::CustomEvent::new_with_event_init_dict("fascia-map-open", &init)
        {
            // Whether the host prevents the default has no meaning here.
            let _ = host.dispatch_event(&event);
        }
    })
}
