use fascia_map_curve::Point;
use web_sys::Element;
use yew::prelude::*;

use super::focus::focus;
use super::map_context::use_map;
use super::names;
use super::zoom_buttons::{STEP, zoom_by};
use crate::atlas::Side;
use crate::figure::{Arrow, Layer, Scene, View, neighbour, scene};
use crate::state::{Action, Page};

#[derive(Clone, PartialEq, Properties)]
pub struct TargetsProps {
    pub view: View,
    pub layer: Layer,
    /// What is pointed at or focused: its name and where it is.
    pub on_point: Callback<Option<(String, Point)>>,
}

/// Something on the figure that can be pressed.
struct Target {
    page: Page,
    name: String,
    path: String,
    centre: Point,
    side: Side,
}

/// What the figure offers to press: zones on the skin, muscles in the muscle layers.
///
/// One tab stop for all: arrows move to the anatomical neighbour.
#[function_component]
pub fn Targets(props: &TargetsProps) -> Html {
    let map = use_map();
    let root = use_node_ref();
    let current = use_state(|| 0_usize);
    let scene = scene(props.view);
    let targets = use_memo((props.view, props.layer), |(_, layer)| {
        targets(&scene, *layer)
    });
    let open = targets.iter().position(|t| t.page == map.page);
    // What is open is where the arrows start; else where they were.
    let stop = open
        .unwrap_or(*current)
        .min(targets.len().saturating_sub(1));

    let move_to = {
        let (root, current, targets) = (root.clone(), current.clone(), targets.clone());
        move |from: usize, arrow: Arrow| {
            let centres: Vec<Point> = targets.iter().map(|t| t.centre).collect();
            let Some(next) = neighbour(&centres, from, arrow) else {
                return;
            };
            current.set(next);
            let element = root
                .cast::<Element>()
                .and_then(|r| r.children().item(u32::try_from(next).unwrap_or(0)));
            if let Some(element) = element {
                focus(&element);
            }
        }
    };
    let item = |(index, target): (usize, &Target)| {
        let point = |at: Option<(String, Point)>| {
            let on_point = props.on_point.clone();
            Callback::from(move |()| on_point.emit(at.clone()))
        };
        let shown = point(Some((target.name.clone(), target.centre)));
        let gone = point(None);
        let onfocus = {
            let (shown, current) = (shown.clone(), current.clone());
            Callback::from(move |_: FocusEvent| {
                current.set(index);
                shown.emit(());
            })
        };
        let onkeydown = {
            let (map, move_to, page) = (map.clone(), move_to.clone(), target.page);
            Callback::from(move |event: KeyboardEvent| {
                if event.ctrl_key() || event.meta_key() || event.alt_key() {
                    return;
                }
                match event.key().as_str() {
                    "ArrowUp" => move_to(index, Arrow::Up),
                    "ArrowDown" => move_to(index, Arrow::Down),
                    "ArrowLeft" => move_to(index, Arrow::Left),
                    "ArrowRight" => move_to(index, Arrow::Right),
                    "Enter" | " " => map.dispatch(Action::Open(page)),
                    "Escape" => map.dispatch(Action::Back),
                    "+" | "=" => zoom_by(&map, STEP),
                    "-" => zoom_by(&map, 1.0 / STEP),
                    "0" => map.dispatch(Action::Move(None)),
                    _ => return,
                }
                event.prevent_default();
            })
        };
        let onclick = {
            let map = map.clone();
            let page = target.page;
            Callback::from(move |_: MouseEvent| map.dispatch(Action::Open(page)))
        };
        let (zone, muscle) = match target.page {
            Page::Zone(zone, _) => (Some(zone.slug()), None),
            Page::Muscle(muscle, _) => (None, Some(muscle.slug())),
            _ => (None, None),
        };
        html! {
            <path key={target.page.key()} class="target" role="button" d={target.path.clone()}
                tabindex={if index == stop { "0" } else { "-1" }}
                aria-label={target.name.clone()} aria-pressed={(open == Some(index)).to_string()}
                data-zone={zone} data-muscle={muscle} data-side={target.side.slug()} data-opens={target.page.key()}
                onpointerenter={shown.reform(|_| ())} onpointerleave={gone.reform(|_| ())}
                {onfocus} onblur={gone.reform(|_| ())} {onclick} {onkeydown} />
        }
    };
    html! { <g class="targets" ref={root}>{ for targets.iter().enumerate().map(item) }</g> }
}

fn targets(scene: &Scene, layer: Layer) -> Vec<Target> {
    if matches!(layer, Layer::Skin | Layer::Fascia) {
        let zone = |z: &crate::figure::Patch<_>| Target {
            page: Page::Zone(z.id, z.side),
            name: names::zone(z.id, z.side),
            path: z.path.clone(),
            centre: z.centre,
            side: z.side,
        };
        return scene.zones.iter().map(zone).collect();
    }
    let mut targets: Vec<Target> = Vec::new();
    for belly in scene
        .bellies
        .iter()
        .filter(|b| b.deep == (layer == Layer::Deep))
    {
        let patch = &belly.patch;
        let page = Page::Muscle(patch.id, patch.side);
        match targets.iter_mut().find(|t| t.page == page) {
            Some(target) => target.path += &patch.path,
            None => targets.push(Target {
                page,
                name: names::muscle(patch.id, patch.side),
                path: patch.path.clone(),
                centre: patch.centre,
                side: patch.side,
            }),
        }
    }
    targets
}
