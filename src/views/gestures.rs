use std::cell::RefCell;
use std::rc::Rc;

use fascia_map_curve::Point;
use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, Event, MouseEvent, PointerEvent, WheelEvent};
use yew::prelude::*;

use super::map_context::Map;
use crate::figure::{Frame, scene};
use crate::state::Action;

/// A pointer that moved less than this, in pixels, has pressed, not dragged.
const STILL: f32 = 6.0;

/// On a stage lower than this, in pixels, the figure moves closer to what is open.
const LOW_STAGE: f32 = 430.0;

/// What the listeners need of the latest drawing.
struct Now {
    map: Map,
    frame: Frame,
    unit: f32,
}

/// Fingers and mouse on the figure.
#[derive(Default)]
struct Touch {
    pointers: Vec<(i32, Point)>,
    moved: f32,
}

/// Wheel with a modifier, pinch, drag and double tap. One finger scrolls the page as long as all of the figure is on
/// screen; the wheel alone always does.
#[hook]
pub fn use_gestures(
    map: &Map,
    node: &NodeRef,
    frame: Frame,
    unit: f32,
    size: UseStateHandle<Option<(f32, f32)>>,
) {
    let now = use_mut_ref(|| Now {
        map: map.clone(),
        frame,
        unit,
    });
    *now.borrow_mut() = Now {
        map: map.clone(),
        frame,
        unit,
    };
    let node = node.clone();
    use_effect_with((), move |()| {
        let kept = node
            .cast::<Element>()
            .map(|svg| (watch_size(&svg, size, &now), listeners(&svg, &now)));
        move || drop(kept)
    });
}

/// Keeps the size on screen in `size`.
fn watch_size(
    svg: &Element,
    size: UseStateHandle<Option<(f32, f32)>>,
    now: &Rc<RefCell<Now>>,
) -> impl Drop + use<> {
    struct Watch(
        web_sys::ResizeObserver,
        #[allow(dead_code, reason = "dropped with the observer")] Closure<dyn FnMut()>,
    );
    impl Drop for Watch {
        fn drop(&mut self) {
            self.0.disconnect();
        }
    }
    let (measured, latest) = (svg.clone(), now.clone());
    let measure = Closure::<dyn FnMut()>::new(move || {
        #[allow(clippy::cast_precision_loss, reason = "pixels of a screen")]
        let now = (
            measured.client_width().max(1) as f32,
            measured.client_height().max(1) as f32,
        );
        size.set(Some(now));
        let map = latest.borrow().map.clone();
        let low = now.1 < LOW_STAGE;
        if map.low != low {
            map.dispatch(Action::Low(low));
        }
    });
    let observer = web_sys::ResizeObserver::new(measure.as_ref().unchecked_ref())
        .expect("every browser with WebAssembly modules has ResizeObserver");
    observer.observe(svg);
    Watch(observer, measure)
}

fn listeners(svg: &Element, now: &Rc<RefCell<Now>>) -> Vec<EventListener> {
    let touch = Rc::new(RefCell::new(Touch::default()));
    let listen = |name: &'static str, act: fn(&Element, &Event, &Now, &mut Touch)| {
        let (svg, now, touch) = (svg.clone(), now.clone(), touch.clone());
        let options = EventListenerOptions {
            phase: gloo::events::EventListenerPhase::Capture,
            passive: false,
        };
        EventListener::new_with_options(&svg.clone(), name, options, move |event| {
            act(&svg, event, &now.borrow(), &mut touch.borrow_mut());
        })
    };
    vec![
        listen("wheel", wheel),
        listen("pointerdown", down),
        listen("pointermove", drag),
        listen("pointerup", up),
        listen("pointercancel", up),
        listen("dblclick", double),
        clicks(svg, &touch),
    ]
}

/// The press that ends a drag is no press.
///
/// Yew hears presses where the map is mounted, above the figure: only what stands above both can keep one from it.
fn clicks(svg: &Element, touch: &Rc<RefCell<Touch>>) -> EventListener {
    let (svg, touch) = (svg.clone(), touch.clone());
    let options = EventListenerOptions::run_in_capture_phase();
    EventListener::new_with_options(&svg.get_root_node(), "click", options, move |event| {
        let target = event.target().and_then(|target| target.dyn_into().ok());
        if touch.borrow().moved > STILL && svg.contains(target.as_ref()) {
            event.stop_propagation();
            touch.borrow_mut().moved = 0.0;
        }
    })
}

/// The place under a pointer, in units.
fn under(svg: &Element, now: &Now, at: &MouseEvent) -> Point {
    let bounds = svg.get_bounding_client_rect();
    #[allow(clippy::cast_possible_truncation, reason = "pixels of a screen")]
    let from_middle = |at: i32, start: f64, size: f64| (f64::from(at) - start - size / 2.0) as f32;
    let x = from_middle(at.client_x(), bounds.left(), bounds.width());
    let y = from_middle(at.client_y(), bounds.top(), bounds.height());
    // A figure that glides, or stands in a page that scales it, is larger or smaller than laid out.
    #[allow(clippy::cast_possible_truncation, reason = "about 1")]
    let scale = (f64::from(svg.client_width()) / bounds.width()) as f32;
    now.frame.centre() + Point::new(x, y) * (now.unit * scale)
}

fn zoomed(now: &Now, factor: f32, still: Point) -> Frame {
    now.frame.zoomed(factor, still, scene(now.map.view).frame)
}

fn wheel(svg: &Element, event: &Event, now: &Now, _: &mut Touch) {
    let Some(event) = event.dyn_ref::<WheelEvent>() else {
        return;
    };
    if !event.ctrl_key() && !event.meta_key() {
        return;
    }
    event.prevent_default();
    let factor = if event.delta_y() < 0.0 {
        1.2
    } else {
        1.0 / 1.2
    };
    let frame = zoomed(now, factor, under(svg, now, event));
    now.map.dispatch(Action::Drag(frame));
}

fn place(event: &PointerEvent) -> Point {
    #[allow(clippy::cast_precision_loss, reason = "pixels of a screen")]
    Point::new(event.client_x() as f32, event.client_y() as f32)
}

fn down(_: &Element, event: &Event, _: &Now, touch: &mut Touch) {
    let Some(event) = event.dyn_ref::<PointerEvent>() else {
        return;
    };
    // The other buttons of a mouse have menus.
    if event.button() != 0 {
        return;
    }
    lift(touch, event);
    if touch.pointers.is_empty() {
        touch.moved = 0.0;
    }
    touch.pointers.push((event.pointer_id(), place(event)));
}

fn drag(svg: &Element, event: &Event, now: &Now, touch: &mut Touch) {
    let Some(event) = event.dyn_ref::<PointerEvent>() else {
        return;
    };
    // A mouse may be let go outside the figure, where nothing here hears of it.
    if event.buttons() == 0 {
        lift(touch, event);
    }
    let to = place(event);
    let Some(index) = touch
        .pointers
        .iter()
        .position(|(id, _)| *id == event.pointer_id())
    else {
        return;
    };
    let from = std::mem::replace(&mut touch.pointers[index].1, to);
    touch.moved += from.distance(to);
    match touch.pointers.as_slice() {
        [_] if now.frame.closeness(scene(now.map.view).frame) > 1.05 && touch.moved > STILL => {
            pan(now, (from - to) * now.unit, from.y - to.y);
        }
        &[(_, a), (_, b)] => {
            let other = if index == 0 { b } else { a };
            let (before, after) = (from.distance(other).max(1.0), to.distance(other).max(1.0));
            let frame = zoomed(now, after / before, under(svg, now, event));
            now.map.dispatch(Action::Drag(frame));
        }
        _ => {}
    }
}

/// Moves the drawing; where it ends the page scrolls on.
fn pan(now: &Now, step: Point, pixels: f32) {
    let whole = scene(now.map.view).frame;
    let moved = now.frame.shifted(step, whole);
    if (moved.y - now.frame.y).abs() < 0.01 && step.y.abs() > step.x.abs() {
        gloo::utils::window().scroll_by_with_x_and_y(0.0, f64::from(pixels));
    }
    now.map.dispatch(Action::Drag(moved));
}

fn up(_: &Element, event: &Event, _: &Now, touch: &mut Touch) {
    if let Some(event) = event.dyn_ref::<PointerEvent>() {
        lift(touch, event);
    }
}

fn lift(touch: &mut Touch, event: &PointerEvent) {
    touch.pointers.retain(|(id, _)| *id != event.pointer_id());
}

fn double(svg: &Element, event: &Event, now: &Now, _: &mut Touch) {
    if let Some(event) = event.dyn_ref::<MouseEvent>() {
        event.prevent_default();
        let frame = zoomed(now, 2.0, under(svg, now, event));
        now.map.dispatch(Action::Move(Some(frame)));
    }
}
