use fascia_map_curve::Point;
use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

use super::focus::{focus, show};
use super::map_context::{Map, use_map};
use super::names;
use super::zoom_buttons::{STEP, zoom_by};
use crate::atlas::Side;
use crate::figure::{Arrow, Layer, Patch, Scene, View, neighbour, scene};
use crate::state::{Action, Page};

/// What is pointed at or focused: its name and where it is.
pub type Pointed = Option<(String, Point)>;

#[derive(Clone, PartialEq, Properties)]
pub struct TargetsProps {
    pub view: View,
    pub layer: Layer,
    pub point: UseStateSetter<Pointed>,
}

/// Something on the figure that can be pressed.
struct Target {
    page: Page,
    /// The key of its page, by which an event names it.
    key: AttrValue,
    name: AttrValue,
    path: AttrValue,
    centre: Point,
    side: Side,
}

/// What the figure offers to press: zones on the skin, muscles in the muscle layers.
///
/// One tab stop for all: arrows move to the anatomical neighbour. All listen in one place, as there are hundreds.
#[function_component]
pub fn Targets(props: &TargetsProps) -> Html {
    let map = use_map();
    let root = use_node_ref();
    let current = use_state_eq(|| 0_usize);
    let targets = use_memo((props.view, props.layer), |(view, layer)| {
        targets(&scene(*view), *layer)
    });
    let open = targets.iter().position(|t| t.page == map.page);
    // What is open is where the arrows start; else where they were.
    let stop = open
        .unwrap_or(*current)
        .min(targets.len().saturating_sub(1));
    // Handles an event that is about a target.
    let at = |handle: fn(&Map, &Target)| {
        let (map, targets) = (map.clone(), targets.clone());
        move |event: &Event| {
            if let Some(k) = about(event, &targets) {
                handle(&map, &targets[k]);
            }
        }
    };
    let opens = at(|map, target| map.dispatch(Action::Open(target.page)));
    let points = {
        let (point, targets) = (props.point.clone(), targets.clone());
        move |event: &Event| {
            let pointed = about(event, &targets).map(|k| &targets[k]);
            point.set(pointed.map(|t| (t.name.to_string(), t.centre)));
        }
    };
    let hovers = {
        let points = points.clone();
        move |event: &PointerEvent| {
            // A finger hides what it points at, and opens it at once: no name beside it.
            if event.pointer_type() != "touch" {
                points(event);
            }
        }
    };
    let leaves = {
        let point = props.point.clone();
        move || point.set(None)
    };
    let focused = {
        let (points, current) = (points.clone(), current.setter());
        let (map, targets) = (map.clone(), targets.clone());
        move |event: FocusEvent| {
            if let Some(k) = about(&event, &targets) {
                current.set(k);
                // Whoever presses sees what they press: the name and the way there are for who came by keyboard.
                if let Some(element) = seen(&event) {
                    points(&event);
                    bring(&map, &element, targets[k].centre);
                }
            }
        }
    };
    let onkeydown = {
        let (map, root, targets) = (map.clone(), root.clone(), targets.clone());
        move |event: KeyboardEvent| {
            let Some(k) = about(&event, &targets) else {
                return;
            };
            if event.ctrl_key() || event.meta_key() || event.alt_key() {
                return;
            }
            match event.key().as_str() {
                "ArrowUp" => step(&root, &targets, k, Arrow::Up),
                "ArrowDown" => step(&root, &targets, k, Arrow::Down),
                "ArrowLeft" => step(&root, &targets, k, Arrow::Left),
                "ArrowRight" => step(&root, &targets, k, Arrow::Right),
                "Enter" | " " => map.dispatch(Action::Open(targets[k].page)),
                "Escape" if map.can_go_back() => map.dispatch(Action::Back),
                "+" | "=" => zoom_by(&map, STEP, targets[k].centre),
                "-" => zoom_by(&map, 1.0 / STEP, targets[k].centre),
                "0" => map.dispatch(Action::Move(None)),
                _ => return,
            }
            event.prevent_default();
        }
    };
    let item = |(index, target): (usize, &Target)| {
        let (zone, muscle) = match target.page {
            Page::Zone(zone, _) => (Some(zone.slug()), None),
            Page::Muscle(muscle, _) => (None, Some(muscle.slug())),
            _ => (None, None),
        };
        html! {
            <path key={target.key.as_str()} class="target" role="button" d={target.path.clone()}
                tabindex={if index == stop { "0" } else { "-1" }}
                aria-label={target.name.clone()} aria-pressed={if open == Some(index) { "true" } else { "false" }}
                data-zone={zone} data-muscle={muscle} data-side={target.side.slug()} data-opens={target.key.clone()} />
        }
    };
    let (out, blurred) = (leaves.clone(), leaves);
    html! {
        <g class="targets" ref={root} {onkeydown} onclick={move |event: MouseEvent| opens(&event)}
            onpointerover={move |event: PointerEvent| hovers(&event)} onpointerout={move |_: PointerEvent| out()}
            onfocusin={focused} onfocusout={move |_: FocusEvent| blurred()}>
            { for targets.iter().enumerate().map(item) }
        </g>
    }
}

/// The number of the target that an event is about.
fn about(event: &Event, targets: &[Target]) -> Option<usize> {
    let element = event.target()?.dyn_into::<Element>().ok()?;
    let key = element.get_attribute("data-opens")?;
    targets.iter().position(|t| *t.key == *key)
}

/// What has the focus, if the browser shows that, as it does for a keyboard.
fn seen(event: &FocusEvent) -> Option<Element> {
    let element = event.target()?.dyn_into::<Element>().ok()?;
    element
        .matches(":focus-visible")
        .unwrap_or(true)
        .then_some(element)
}

/// Brings a target into the part of the figure that is shown, and that into the window.
fn bring(map: &Map, element: &Element, middle: Point) {
    let frame = map.shown_frame();
    let shown = frame.holding(middle, scene(map.view).frame);
    if shown == frame {
        show(element);
        return;
    }
    map.dispatch(Action::Move(Some(shown)));
    // It is only on its way there.
    if let Ok(Some(stage)) = element.closest(".stage-figure") {
        show(&stage);
    }
}

/// Focuses the neighbour in the direction of an arrow.
fn step(root: &NodeRef, targets: &[Target], from: usize, arrow: Arrow) {
    let centres: Vec<Point> = targets.iter().map(|t| t.centre).collect();
    if let Some(next) = neighbour(&centres, from, arrow)
        && let Some(root) = root.cast::<Element>()
        && let Some(element) = root.children().item(u32::try_from(next).unwrap_or(0))
    {
        focus(&element);
    }
}

fn target(page: Page, name: String, path: String, centre: Point, side: Side) -> Target {
    Target {
        page,
        key: page.key().into(),
        name: name.into(),
        path: path.into(),
        centre,
        side,
    }
}

fn targets(scene: &Scene, layer: Layer) -> Vec<Target> {
    if matches!(layer, Layer::Skin | Layer::Fascia) {
        let zones = scene.zones.iter();
        return zones
            .map(|z| {
                let name = names::zone(z.id, z.side);
                target(
                    Page::Zone(z.id, z.side),
                    name,
                    z.path.clone(),
                    z.centre,
                    z.side,
                )
            })
            .collect();
    }
    let deep = layer == Layer::Deep;
    let shown = || scene.bellies.iter().filter(move |b| b.deep == deep);
    let mut targets: Vec<Target> = Vec::new();
    for belly in shown() {
        let Patch {
            id, side, centre, ..
        } = belly.patch;
        let page = Page::Muscle(id, side);
        if targets.iter().all(|t| t.page != page) {
            let own = shown().filter(|b| b.patch.id == id && b.patch.side == side);
            let path = own.map(|b| b.patch.path.as_str()).collect();
            targets.push(target(page, names::muscle(id, side), path, centre, side));
        }
    }
    targets
}
