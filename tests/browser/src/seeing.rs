//! What a person sees on a page, or is told of it.

use crate::{Page, Result, wait};
use anyhow::{Context, ensure};
use serde_json::json;

/// The parts of page and map that stand over the edge.
const WIDE: &str = "(map) => {
    const wide = [], page = document.scrollingElement, edge = map.getBoundingClientRect();
    if (page.scrollWidth > innerWidth) wide.push('the page: ' + page.scrollWidth + ' of ' + innerWidth);
    for (const part of map.querySelectorAll('*')) {
        if (part.closest('svg, .hidden, .unseen') || !part.checkVisibility()) continue;
        const row = part.parentElement?.closest('.close-ups, .segments');
        if (row && getComputedStyle(row).overflowX === 'auto') continue;
        const box = part.getBoundingClientRect();
        if (box.width && (box.left < edge.left - 1 || box.right > edge.right + 1))
            wide.push(part.outerHTML.slice(0, 80) + ': ' + box.left + ' to ' + box.right);
    }
    return wide.slice(0, 5);
}";

impl Page<'_> {
    /// Waits until the page shows a text.
    pub fn shows(&self, text: &str) -> Result<&Self> {
        let mut seen = String::new();
        wait::until("", || {
            seen = self.text()?;
            Ok(seen.contains(text).then_some(()))
        })
        .with_context(|| format!("the page should show {text:?} and shows {seen:?}"))?;
        Ok(self)
    }

    /// Waits until the page no longer shows a text.
    pub fn shows_not(&self, text: &str) -> Result<&Self> {
        wait::until(&format!("the page should no longer show {text:?}"), || {
            Ok((!self.text()?.contains(text)).then_some(()))
        })?;
        Ok(self)
    }

    /// Waits until what a selector matches reads so, in part.
    pub fn reads(&self, selector: &str, text: &str) -> Result<&Self> {
        let mut seen = String::new();
        wait::until("", || {
            seen = self.text_of(selector)?;
            Ok(seen.contains(text).then_some(()))
        })
        .with_context(|| format!("{selector} should read {text:?} and reads {seen:?}"))?;
        Ok(self)
    }

    /// Waits until an attribute of what a selector matches is so.
    pub fn is(&self, selector: &str, name: &str, value: &str) -> Result<&Self> {
        let mut seen = None;
        wait::until("", || {
            seen = self.attribute(selector, name)?;
            Ok((seen.as_deref() == Some(value)).then_some(()))
        })
        .with_context(|| format!("{name} of {selector} should be {value:?} and is {seen:?}"))?;
        Ok(self)
    }

    /// Waits until a selector matches nothing.
    pub fn has_not(&self, selector: &str) -> Result<&Self> {
        wait::until(&format!("{selector} should be gone"), || {
            Ok(self.find_all(selector)?.is_empty().then_some(()))
        })?;
        Ok(self)
    }

    /// Waits until the figure, if there is one, no longer glides: on its way it has another size.
    pub fn rests(&self) -> Result<&Self> {
        wait::until("the figure should come to rest", || {
            let Some(figure) = self.find_all(".figure")?.into_iter().next() else {
                return Ok(Some(()));
            };
            let glides = "return arguments[0].getAnimations().length";
            let glides = self.script(glides, &[figure.reference()])?;
            Ok((glides == json!(0)).then_some(()))
        })?;
        Ok(self)
    }

    /// How many elements a selector matches now.
    pub fn count(&self, selector: &str) -> Result<usize> {
        Ok(self.find_all(selector)?.len())
    }

    /// Checks that one thing ends above where another begins.
    pub fn stands_above(&self, upper: &str, lower: &str) -> Result<&Self> {
        let bottom = self.ask(upper, "e => e.getBoundingClientRect().bottom")?;
        let top = self.ask(lower, "e => e.getBoundingClientRect().top")?;
        let above = bottom.as_f64() <= top.as_f64() && bottom.as_f64() > Some(0.0);
        ensure!(above, "{upper} ends at {bottom}, {lower} begins at {top}");
        Ok(self)
    }

    /// The name by which assistive technology knows what a selector matches.
    pub fn name_of(&self, selector: &str) -> Result<String> {
        let element = self.find(selector)?;
        self.session()?.computed(&element, "label")
    }

    /// Waits until a selector matches something.
    pub fn has(&self, selector: &str) -> Result<&Self> {
        self.find(selector)?;
        Ok(self)
    }

    /// An attribute of what a selector matches.
    pub fn attribute(&self, selector: &str, name: &str) -> Result<Option<String>> {
        let element = self.find(selector)?.reference();
        let value = self.script(
            "return arguments[0].getAttribute(arguments[1])",
            &[element, json!(name)],
        )?;
        Ok(value.as_str().map(ToOwned::to_owned))
    }

    /// The text that can be seen of what a selector matches.
    pub fn text_of(&self, selector: &str) -> Result<String> {
        let text = self.ask(selector, "e => e.innerText ?? e.textContent")?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// All text that can be seen.
    pub fn text(&self) -> Result<String> {
        let script = "const root = arguments[0]?.getRootNode() ?? document.documentElement;\
            const parts = root.nodeType === 11 ? [...root.children] : [root];\
            return parts.map(part => part.innerText ?? '').join('\\n')";
        let text = self.script(script, &[self.inside()?])?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// Checks that no part of page or map is wider than the place it has; rows that scroll by design may be.
    pub fn fits(&self) -> Result<&Self> {
        let wide = self.ask(".map", WIDE)?;
        ensure!(wide == json!([]), "too wide: {wide}");
        Ok(self)
    }

    /// Audits the page, in light or dark as it is now; fails with every violation in readable form.
    pub fn axe(&self) -> Result<&Self> {
        crate::axe::audit(self)?;
        Ok(self)
    }

    /// Checks that nothing is stored in the browser.
    pub fn stores_nothing(&self) -> Result<&Self> {
        let script = "const done = arguments[0];\
            Promise.all([indexedDB.databases(), caches.keys(), navigator.serviceWorker?.getRegistrations() ?? []])\
            .then(kept => done([document.cookie, localStorage.length, sessionStorage.length, ...kept.map(k => k.length)]))";
        let stored = self.script_async(script, &[])?;
        ensure!(
            stored == json!(["", 0, 0, 0, 0, 0]),
            "something is stored: {stored}"
        );
        Ok(self)
    }
}
