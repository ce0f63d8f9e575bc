//! What a shape is of: the name after its kind, found among the ids of the atlas.

use fascia_map_curve::{Kind, Shape};

use super::Parser;

impl Parser<'_> {
    /// Splits off `deep` and the name, and finds the name's number: a shape that has no pieces yet, and what follows.
    pub(super) fn subject<'w>(
        &mut self,
        kind: Kind,
        rest: &'w [&'w str],
    ) -> Option<(Shape, &'w [&'w str])> {
        let (deep, rest) = match rest {
            ["deep", rest @ ..] => (true, rest),
            _ => (false, rest),
        };
        let Some((&name, rest)) = rest.split_first() else {
            self.fault("a name is missing");
            return None;
        };
        let known = match kind {
            Kind::Zone => Some(&self.names.zones),
            Kind::Muscle | Kind::Tendon | Kind::Fibres | Kind::Point => Some(&self.names.muscles),
            Kind::Place => Some(&self.names.places),
            Kind::Line => Some(&self.names.lines),
            Kind::CloseUp => Some(&self.names.views),
            _ => None,
        };
        let id = if let Some(known) = known {
            let Some(index) = known.iter().position(|n| n == name) else {
                let near = crate::report::nearest(name, known);
                self.fault(format!("unknown {} \"{name}\"{near}", label(kind)));
                return None;
            };
            index
        } else {
            let next = self.free.keys().filter(|(k, _)| *k == kind).count();
            let number = u8::try_from(next).unwrap_or(u8::MAX);
            usize::from(*self.free.entry((kind, name.to_owned())).or_insert(number))
        };
        if known.is_none() && kind == Kind::Sheet && !self.sheet.sheets.iter().any(|s| s == name) {
            self.sheet.sheets.push(name.to_owned());
        }
        let shape = Shape {
            kind,
            id: u8::try_from(id).unwrap_or(u8::MAX),
            deep,
            count: 0,
            pieces: Vec::new(),
        };
        Some((shape, rest))
    }
}

fn label(kind: Kind) -> &'static str {
    match kind {
        Kind::Zone => "zone",
        Kind::Place => "no-press place",
        Kind::Line => "myofascial line",
        Kind::CloseUp => "view",
        _ => "muscle",
    }
}
