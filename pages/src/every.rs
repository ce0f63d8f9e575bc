use fascia_map::atlas::{ConditionId, LineId, MuscleId, PageId, Side, ZoneId};
use fascia_map::state::Page;

/// Every page with its file. A place or muscle has one page for both sides.
#[must_use]
pub fn every() -> Vec<(Page, String)> {
    let mut pages = vec![
        Page::Home,
        Page::Muscles,
        Page::Learn,
        Page::Lines,
        Page::NoPress,
    ];
    pages.extend(
        ZoneId::ALL
            .into_iter()
            .map(|zone| Page::Zone(zone, Side::Middle)),
    );
    pages.extend(
        MuscleId::ALL
            .into_iter()
            .map(|muscle| Page::Muscle(muscle, Side::Middle)),
    );
    pages.extend(ConditionId::ALL.into_iter().map(Page::Condition));
    pages.extend(PageId::ALL.into_iter().map(Page::Lesson));
    pages.extend(LineId::ALL.into_iter().map(Page::Line));
    pages
        .into_iter()
        .filter_map(|page| page.file().map(|file| (page, file)))
        .collect()
}
