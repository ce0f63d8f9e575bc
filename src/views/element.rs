//! Elements of a page, made by calls.
//!
//! `html!` writes out at each place how a node is made. The pages of the panel are texts in plain elements: made by
//! calls they are half as heavy, and their weight is what a patient's phone waits for. The figure, and whatever else
//! listens to more than presses, is written with `html!`.

use std::rc::Rc;

use yew::html::onclick;
use yew::prelude::*;
use yew::virtual_dom::{Listener, VList, VTag, VText};

/// What can stand inside an element.
pub trait Piece {
    /// The piece as a node.
    fn html(self) -> Html;
}

impl Piece for Html {
    fn html(self) -> Html {
        self
    }
}

impl Piece for &'static str {
    fn html(self) -> Html {
        Html::VText(VText::new(self))
    }
}

impl Piece for String {
    fn html(self) -> Html {
        Html::VText(VText::new(self))
    }
}

impl Piece for El {
    fn html(self) -> Html {
        Html::VTag(Rc::new(*self.0))
    }
}

/// Nothing, where there is none: the neighbours keep their places.
impl<T: Piece> Piece for Option<T> {
    fn html(self) -> Html {
        self.map_or_else(Html::default, Piece::html)
    }
}

/// An element on its way into the page.
pub struct El(Box<VTag>);

/// An element of the class or classes, if any.
pub fn el(tag: &'static str, class: &'static str) -> El {
    let element = El(Box::new(VTag::new(tag)));
    if class.is_empty() {
        element
    } else {
        element.class(class)
    }
}

/// A button with what it says and does.
pub fn button(class: &'static str, says: impl Piece, does: Callback<MouseEvent>) -> El {
    el("button", class)
        .attr("type", "button")
        .add(says)
        .on_click(does)
}

/// A small drawing on a button.
pub fn icon(path: &'static str) -> El {
    el("svg", "icon")
        .attr("viewBox", "0 0 24 24")
        .attr("aria-hidden", "true")
        .add(el("path", "").attr("d", path))
}

/// A part of a page under its heading.
pub fn section(heading: &'static str) -> El {
    el("section", "part").add(el("h3", "").add(heading))
}

/// What is behind a press, under what is pressed.
pub fn details(class: &'static str, summary: impl Piece) -> El {
    el("details", class).add(el("summary", "").add(summary))
}

/// Pieces side by side.
pub fn all(pieces: impl IntoIterator<Item = Html>) -> Html {
    Html::VList(Rc::new(VList::from(pieces.into_iter().collect::<Vec<_>>())))
}

impl El {
    /// Adds a piece at the end.
    pub fn add(mut self, piece: impl Piece) -> Self {
        self.push(piece.html());
        self
    }

    /// Adds pieces at the end.
    pub fn all(mut self, pieces: impl IntoIterator<Item = impl Piece>) -> Self {
        for piece in pieces {
            self.push(piece.html());
        }
        self
    }

    /// Adds a piece if there is something to say.
    pub fn when<T: Piece>(self, says: bool, piece: impl FnOnce() -> T) -> Self {
        self.add(says.then(piece))
    }

    /// Sets the class, or classes.
    pub fn class(self, class: &'static str) -> Self {
        self.attr("class", class)
    }

    /// Names it for the styles of the clinic's page; a plain page has no such names.
    pub fn part(self, name: &'static str) -> Self {
        if cfg!(feature = "ssr") {
            self
        } else {
            self.attr("part", name)
        }
    }

    /// Sets an attribute that is the same for all.
    pub fn attr(self, name: &'static str, value: &'static str) -> Self {
        self.set(name, AttrValue::Static(value))
    }

    /// Sets an attribute.
    pub fn set(mut self, name: &'static str, value: impl Into<AttrValue>) -> Self {
        set(&mut self.0, name, value.into());
        self
    }

    /// Sets an attribute if there is a value for it.
    pub fn maybe(self, name: &'static str, value: Option<impl Into<AttrValue>>) -> Self {
        match value {
            Some(value) => self.set(name, value),
            None => self,
        }
    }

    /// Shows what is behind a press.
    pub fn open(self, open: bool) -> Self {
        self.maybe("open", open.then_some(""))
    }

    /// Says whether what it stands for is chosen.
    pub fn pressed(self, pressed: bool) -> Self {
        self.attr("aria-pressed", if pressed { "true" } else { "false" })
    }

    /// Tells a list's rows apart, so that each keeps what the person did in it.
    pub fn key(mut self, key: impl Into<yew::virtual_dom::Key>) -> Self {
        self.0.key = Some(key.into());
        self
    }

    /// Does something at a press.
    pub fn on_click(self, does: Callback<MouseEvent>) -> Self {
        self.on(onclick::Wrapper::new(does))
    }

    /// Does something at another event.
    pub fn on(mut self, listener: impl Listener + 'static) -> Self {
        self.0.add_listener(Rc::new(listener));
        self
    }

    /// Makes the element known to the component that draws it.
    pub fn node(mut self, node: &NodeRef) -> Self {
        self.0.node_ref = node.clone();
        self
    }

    fn push(&mut self, piece: Html) {
        self.0.add_child(piece);
    }
}

#[inline(never)]
fn set(element: &mut VTag, name: &'static str, value: AttrValue) {
    element.add_attribute(name, value);
}
