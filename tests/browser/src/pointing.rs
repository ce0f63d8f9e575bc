//! Mouse, finger and wheel.

use crate::{Engine, Page, Result, Side, keys, wait};
use anyhow::Context;
use serde_json::{Value, json};

fn zone_selector(zone: &str, side: Side) -> String {
    format!("[data-zone={zone:?}][data-side={:?}]", side.name())
}

/// The point of an element nearest to its middle at which it is really hit; null if there is none, or
/// as long as the element moves.
const POINT: &str = "
    const [element, done] = arguments, root = element.getRootNode();
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    // A browser that draws nothing new may call for no frame: then the element stands still as well.
    const frame = () => new Promise((done) => { requestAnimationFrame(done); setTimeout(done, 1000); });
    const place = () => { const b = element.getBoundingClientRect(); return [b.x, b.y, b.width, b.height]; };
    const find = async () => {
        await frame();
        const before = place();
        await frame();
        const box = place(), steps = 24, points = [];
        if (box.some((value, index) => value !== before[index])) return null;
        for (let i = 1; i < steps; i++) for (let j = 1; j < steps; j++)
            points.push([i / steps - 0.5, j / steps - 0.5]);
        points.sort((a, b) => Math.hypot(...a) - Math.hypot(...b));
        const hits = (x, y) => {
            const hit = root.elementFromPoint(x, y);
            return hit && (hit === element || element.contains(hit));
        };
        // As far from its edge as it allows.
        for (const edge of [4, 2, 1, 0]) for (const [u, v] of points) {
            const x = Math.round(box[0] + box[2] * (u + 0.5)), y = Math.round(box[1] + box[3] * (v + 0.5));
            if (hits(x, y) && hits(x - edge, y) && hits(x + edge, y) && hits(x, y - edge) && hits(x, y + edge))
                return [x, y];
        }
        return null;
    };
    find().then(done);";

/// A turn of the wheel with Control held.
const TURN: &str = "
    const [inside, [x, y], deltaY] = arguments;
    inside.getRootNode().elementFromPoint(x, y).dispatchEvent(new WheelEvent('wheel',
        { clientX: x, clientY: y, deltaY, ctrlKey: true, bubbles: true, cancelable: true, composed: true }));";

impl Page<'_> {
    /// Clicks what a selector matches, as soon as it is there and stands still.
    pub fn click(&self, selector: &str) -> Result<&Self> {
        self.point_at(selector, "mouse")
    }

    /// Clicks a zone of the figure, at a place where the zone is really hit.
    pub fn click_zone(&self, zone: &str, side: Side) -> Result<&Self> {
        self.point_at(&zone_selector(zone, side), "mouse")
    }

    /// Touches a zone of the figure with a finger.
    pub fn tap_zone(&self, zone: &str, side: Side) -> Result<&Self> {
        self.tap(&zone_selector(zone, side))
    }

    /// Clicks a muscle, in a list or on the figure.
    pub fn click_muscle(&self, muscle: &str) -> Result<&Self> {
        self.point_at(&format!("[data-muscle={muscle:?}]"), "mouse")
    }

    /// Touches what a selector matches with a finger.
    pub fn tap(&self, selector: &str) -> Result<&Self> {
        self.point_at(selector, "touch")
    }

    /// Presses a pointer on a point that belongs to the element: the middle of a bent shape's
    /// box may belong to its neighbour.
    fn point_at(&self, selector: &str, pointer: &str) -> Result<&Self> {
        let point = self.point(selector)?;
        let actions = json!({ "actions": [{
            "type": "pointer", "id": pointer, "parameters": { "pointerType": pointer },
            "actions": [
                { "type": "pointerMove", "x": point[0], "y": point[1], "origin": "viewport" },
                { "type": "pointerDown", "button": 0 },
                { "type": "pointerUp", "button": 0 },
            ],
        }]});
        self.session()?.post("actions", &actions)?;
        Ok(self)
    }

    fn point(&self, selector: &str) -> Result<Value> {
        let point = wait::until(&format!("nothing to point at on {selector}"), || {
            let Some(element) = self.find_all(selector)?.into_iter().next() else {
                return Ok(None);
            };
            let point = self.script_async(POINT, &[element.reference()])?;
            Ok((!point.is_null()).then_some(point))
        });
        point.with_context(|| {
            let there = |selector| self.find_all(selector).map_or(0, |found| found.len());
            let state = "return document.querySelector('fascia-map')?.dataset.state ?? null";
            let state = self.script(state, &[]).unwrap_or_default();
            let (buttons, targets) = (there("button"), there(".target"));
            format!("the map is {state}, with {buttons} buttons and {targets} targets")
        })
    }

    /// Presses the mouse on what a selector matches and lets it go somewhere else, so many pixels away.
    pub fn drag(&self, selector: &str, right: i32, down: i32) -> Result<&Self> {
        let point = self.point(selector)?;
        let step =
            json!({ "type": "pointerMove", "x": right / 4, "y": down / 4, "origin": "pointer" });
        let actions = json!({ "actions": [{
            "type": "pointer", "id": "mouse", "parameters": { "pointerType": "mouse" },
            "actions": [
                { "type": "pointerMove", "x": point[0], "y": point[1], "origin": "viewport" },
                { "type": "pointerDown", "button": 0 },
                step, step, step, step,
                { "type": "pointerUp", "button": 0 },
            ],
        }]});
        self.session()?.post("actions", &actions)?;
        Ok(self)
    }

    /// Moves the mouse over what a selector matches, without pressing.
    pub fn hover(&self, selector: &str) -> Result<&Self> {
        let point = self.point(selector)?;
        let actions = json!({ "actions": [{
            "type": "pointer", "id": "mouse", "parameters": { "pointerType": "mouse" },
            "actions": [{ "type": "pointerMove", "x": point[0], "y": point[1], "origin": "viewport" }],
        }]});
        self.session()?.post("actions", &actions)?;
        Ok(self)
    }

    /// Turns the wheel over what a selector matches, by pixels downwards; with Control held if asked for.
    pub fn wheel(&self, selector: &str, down: i32, control: bool) -> Result<&Self> {
        let point = self.point(selector)?;
        if control && self.browser.engine == Engine::WebKit {
            // Its driver turns the wheel as if no key were held.
            self.script(TURN, &[self.inside()?, point, json!(down)])?;
            return Ok(self);
        }
        let scroll = json!({ "type": "scroll", "x": point[0], "y": point[1], "deltaX": 0, "deltaY": down, "origin": "viewport" });
        let pause = json!({ "type": "pause" });
        let key = keys::sign("Control")?;
        let sources = if control {
            json!([
                { "type": "key", "id": "keyboard", "actions": [{ "type": "keyDown", "value": key }, pause, { "type": "keyUp", "value": key }] },
                { "type": "wheel", "id": "wheel", "actions": [pause, scroll, pause] },
            ])
        } else {
            json!([{ "type": "wheel", "id": "wheel", "actions": [scroll] }])
        };
        self.session()?
            .post("actions", &json!({ "actions": sources }))?;
        Ok(self)
    }
}
