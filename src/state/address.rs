use super::Page;
use crate::atlas::{ConditionId, LineId, MuscleId, PageId, Side, ZoneId};

/// No address is longer; what is, is not ours.
const LONGEST: usize = 80;

impl Page {
    /// The page's address within the map's own page, as it stands behind the `#`: `zone=low-back@left`.
    #[must_use]
    pub fn address(self) -> String {
        let sided = |kind, slug, side| match side {
            Side::Middle => [kind, slug].concat(),
            side => [kind, slug, "@", side.slug()].concat(),
        };
        match self {
            Self::Zone(zone, side) => sided("zone=", zone.slug(), side),
            Self::Muscle(muscle, side) => sided("muscle=", muscle.slug(), side),
            Self::Condition(condition) => ["condition=", condition.slug()].concat(),
            Self::Lesson(page) => ["learn=", page.slug()].concat(),
            Self::Line(line) => ["line=", line.slug()].concat(),
            // Marks are never written into an address: they are the person's own.
            Self::Home
            | Self::Marks
            | Self::Learn
            | Self::Muscles
            | Self::Lines
            | Self::NoPress => self.key(),
        }
    }

    /// The page at an address, with or without its `#`. Anything else is none: it may be the host page's own.
    #[must_use]
    pub fn from_address(address: &str) -> Option<Self> {
        if address.len() > LONGEST {
            return None;
        }
        let address = address
            .trim_start_matches('#')
            .replace("%40", "@")
            .replace("%3D", "=");
        let Some((kind, id)) = address.split_once('=') else {
            let plain = [
                Self::Home,
                Self::Marks,
                Self::Learn,
                Self::Muscles,
                Self::Lines,
                Self::NoPress,
            ];
            return plain.into_iter().find(|page| page.key() == address);
        };
        let (slug, side) = match id.split_once('@') {
            Some((slug, side)) => (slug, Side::from_slug(side)?),
            // As with the attributes: a side that is not said is the left one.
            None => (id, Side::Left),
        };
        match kind {
            "zone" => {
                let zone = ZoneId::from_slug(slug)?;
                Some(Self::Zone(zone, side.of(zone.sided())?))
            }
            "muscle" => Some(Self::Muscle(MuscleId::from_slug(slug)?, side.of(true)?)),
            "condition" => ConditionId::from_slug(id).map(Self::Condition),
            "learn" => PageId::from_slug(id).map(Self::Lesson),
            "line" => LineId::from_slug(id).map(Self::Line),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_is_found_at_its_address() {
        let sides = |zone: ZoneId| {
            if zone.sided() {
                vec![Side::Left, Side::Right]
            } else {
                vec![Side::Middle]
            }
        };
        let zones = ZoneId::ALL
            .into_iter()
            .flat_map(|z| sides(z).into_iter().map(move |s| Page::Zone(z, s)));
        let muscles = MuscleId::ALL
            .into_iter()
            .flat_map(|m| [Side::Left, Side::Right].map(|s| Page::Muscle(m, s)));
        let pages = [
            Page::Home,
            Page::Marks,
            Page::Learn,
            Page::Muscles,
            Page::Lines,
            Page::NoPress,
        ]
        .into_iter();
        let rest = ConditionId::ALL
            .into_iter()
            .map(Page::Condition)
            .chain(LineId::ALL.into_iter().map(Page::Line));
        let all = zones
            .chain(muscles)
            .chain(pages)
            .chain(rest)
            .chain(PageId::ALL.into_iter().map(Page::Lesson));
        for page in all {
            let address = page.address();
            assert_eq!(
                Page::from_address(&["#", &address].concat()),
                Some(page),
                "{address}"
            );
            assert!(
                address.len() <= LONGEST
                    && address
                        .chars()
                        .all(|c| c.is_ascii_alphanumeric() || "-=@".contains(c))
            );
        }
    }

    #[test]
    fn an_address_as_a_messenger_writes_it_and_one_without_a_side() {
        let left = Page::from_address("#zone=low-back@left");
        assert!(left.is_some());
        assert_eq!(Page::from_address("#zone%3Dlow-back%40left"), left);
        assert_eq!(Page::from_address("zone=low-back"), left);
        assert_eq!(
            Page::from_address("#zone=sacrum@left"),
            Page::from_address("#zone=sacrum")
        );
    }

    #[test]
    fn hostile_addresses_are_nobodys() {
        let long = "#zone=".to_owned() + &"low-back".repeat(10_000);
        let hostile = [
            "",
            "#",
            "##",
            "#zone",
            "#zone=",
            "#zone=@",
            "#zone=low-back@",
            "#zone=low-back@up",
            "#zone=low-back@left@left",
            "#zone=low-back@left&x=1",
            "#zone=<img src=x onerror=alert(1)>",
            "#javascript:alert(1)",
            "#zone=__proto__",
            "#muscle=\u{202e}simrofirip",
            "#zone=%00low-back",
            "#learn=../../etc/passwd",
            "#=",
            "#zone==low-back",
            "#zone=low-back%",
            "#LEARN",
            "#line=SBL@left",
            long.as_str(),
        ];
        for address in hostile {
            assert_eq!(Page::from_address(address), None, "{address:.60}");
        }
    }
}
