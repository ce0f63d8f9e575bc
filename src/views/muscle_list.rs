use super::element::{Piece, all, details, el};
use super::map_context::Map;
use super::text::title;
use super::zone_list::muscle_row;
use crate::atlas::{Group, MuscleId};
use crate::language::words as w;
use yew::prelude::*;

/// All muscles by the part of the body in which they lie.
pub fn muscle_list(map: &Map) -> Html {
    let groups = Group::ALL.into_iter().filter_map(|group| {
        let lies = |m: &MuscleId| m.zones().first().is_some_and(|z| z.group() == group);
        let mut muscles = MuscleId::ALL.into_iter().filter(lies).peekable();
        muscles.peek()?;
        let rows = muscles.map(|muscle| {
            let latin = el("i", "small").attr("lang", "la").add(muscle.latin());
            muscle_row(map, muscle, Some(latin))
        });
        let group = details("", group.name()).add(el("ul", "plain").all(rows));
        Some(group.open(map.settings.links.still()).html())
    });
    all([title(w::MUSCLES_LIST)].into_iter().chain(groups))
}
