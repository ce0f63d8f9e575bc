//! Keys, and where the focus goes with them.

use crate::{Page, Result, keys, wait};
use anyhow::bail;
use serde_json::{Value, json};

/// More steps than any way by keyboard takes.
const FAR: usize = 150;

/// The focus seen from the element that it should reach: there, or which way to go, or nowhere.
const WAY: &str = "
    const aim = arguments[0], at = aim.getRootNode().activeElement;
    if (at === aim) return [];
    if (!at) return null;
    const middle = (e) => { const b = e.getBoundingClientRect(); return [b.x + b.width / 2, b.y + b.height / 2]; };
    const [a, b] = [middle(at), middle(aim)], [x, y] = [b[0] - a[0], b[1] - a[1]];
    const across = x < 0 ? 'ArrowLeft' : 'ArrowRight', along = y < 0 ? 'ArrowUp' : 'ArrowDown';
    return Math.abs(x) > Math.abs(y) ? [across, along] : [along, across];";

impl Page<'_> {
    /// Strikes a key or a chord, such as `Enter` or `Shift+Tab`.
    pub fn press(&self, chord: &str) -> Result<&Self> {
        self.session()?.post("actions", &keys::chord(chord)?)?;
        Ok(self)
    }

    /// Types a text into what has the focus.
    pub fn types(&self, text: &str) -> Result<&Self> {
        self.session()?.post("actions", &keys::text(text))?;
        Ok(self)
    }

    /// Strikes Tab until what a selector matches has the focus.
    pub fn tab_to(&self, selector: &str) -> Result<&Self> {
        for _ in 0..FAR {
            if self.has_focus(selector)? {
                return Ok(self);
            }
            self.press("Tab")?;
        }
        bail!("{FAR} strikes of Tab do not lead to {selector}")
    }

    /// Strikes arrow keys as somebody does who sees where the focus is and where it should go.
    pub fn arrow_to(&self, selector: &str) -> Result<&Self> {
        let aim = self.find(selector)?.reference();
        let mut before = json!(null);
        for _ in 0..FAR {
            let way = self.script(WAY, std::slice::from_ref(&aim))?;
            let Some(keys) = way.as_array() else {
                bail!("the focus is not on the figure")
            };
            let [first, second] = &keys[..] else {
                return Ok(self);
            };
            // Where one arrow does not lead on, the other does.
            let here = self.focused()?;
            let key = if here == before { second } else { first };
            before = here;
            self.press(key.as_str().unwrap_or_default())?;
        }
        bail!("{FAR} arrow keys do not lead to {selector}")
    }

    /// True if what a selector matches first has the focus now.
    pub fn has_focus(&self, selector: &str) -> Result<bool> {
        let Some(element) = self.find_all(selector)?.into_iter().next() else {
            return Ok(false);
        };
        let script = "const e = arguments[0]; return e.getRootNode().activeElement === e";
        Ok(self.script(script, &[element.reference()])? == true)
    }

    /// Waits until what a selector matches has the focus.
    pub fn focus_is_on(&self, selector: &str) -> Result<&Self> {
        wait::until(&format!("the focus should be on {selector}"), || {
            Ok(self.has_focus(selector)?.then_some(()))
        })?;
        Ok(self)
    }

    /// What has the focus in the map, as its tag, class and name; null when nothing has.
    pub fn focused(&self) -> Result<Value> {
        let script = "const e = arguments[0]?.getRootNode().activeElement;\
            return e ? [e.tagName, e.getAttribute('class'), e.getAttribute('aria-label') ?? e.textContent.slice(0, 60)] : null";
        self.script(script, &[self.inside()?])
    }
}
