//! Names of things as people read them.

use crate::atlas::{Action, Grade, How, MuscleId, SelfTreatment, Side, Tool, Where, ZoneId};
use crate::figure::{Layer, View, ViewKind};
use crate::language::words as w;

/// The side in words; empty for the middle.
pub fn side(side: Side) -> &'static str {
    match side {
        Side::Left => w::SIDE_LEFT,
        Side::Right => w::SIDE_RIGHT,
        Side::Middle => "",
    }
}

/// A name with its side, where there is one.
pub fn with_side(name: &str, at: Side) -> String {
    if at == Side::Middle {
        name.to_owned()
    } else {
        w::with_side(name, side(at))
    }
}

/// A zone with its side.
pub fn zone(zone: ZoneId, side: Side) -> String {
    with_side(zone.name(), side)
}

/// What a button does, with the place: several look alike where several places are listed.
pub fn at_zone(does: &str, at: ZoneId, side: Side) -> String {
    [does, ", ", &zone(at, side)].concat()
}

/// A muscle with its side.
pub fn muscle(muscle: MuscleId, side: Side) -> String {
    with_side(muscle.name(), side)
}

/// A view with its side.
pub fn view(view: View) -> String {
    if view.kind == ViewKind::Profile {
        kind(view).to_owned()
    } else {
        with_side(kind(view), view.side)
    }
}

/// A close-up with its side, on a button that has little room.
pub fn close_up(view: View) -> String {
    if view.side == Side::Middle {
        kind(view).to_owned()
    } else {
        w::close_up_side(kind(view), side(view.side))
    }
}

/// What a view shows.
fn kind(view: View) -> &'static str {
    match view.kind {
        ViewKind::Front => w::VIEW_FRONT,
        ViewKind::Back => w::VIEW_BACK,
        ViewKind::Profile if view.side == Side::Right => w::VIEW_RIGHT,
        ViewKind::Profile => w::VIEW_LEFT,
        ViewKind::HeadFront => w::VIEW_HEAD_FRONT,
        ViewKind::HeadSide => w::VIEW_HEAD_SIDE,
        ViewKind::HeadBack => w::VIEW_HEAD_BACK,
        ViewKind::HandPalm => w::VIEW_HAND_PALM,
        ViewKind::HandBack => w::VIEW_HAND_BACK,
        ViewKind::FootTop => w::VIEW_FOOT_TOP,
        ViewKind::FootSole => w::VIEW_FOOT_SOLE,
        ViewKind::FootInner => w::VIEW_FOOT_INNER,
    }
}

/// A layer.
pub fn layer(layer: Layer) -> &'static str {
    match layer {
        Layer::Skin => w::LAYER_SKIN,
        Layer::Fascia => w::LAYER_FASCIA,
        Layer::Muscles => w::LAYER_MUSCLES,
        Layer::Deep => w::LAYER_DEEP,
    }
}

/// A tool.
pub fn tool(tool: Tool) -> &'static str {
    match tool {
        Tool::Ball => w::TOOL_BALL,
        Tool::Roller => w::TOOL_ROLLER,
        Tool::Hands => w::TOOL_HANDS,
        Tool::Cane => w::TOOL_CANE,
    }
}

/// What is done with a tool.
pub fn how(how: How) -> &'static str {
    match how {
        How::Hold => w::HOW_HOLD,
        How::Roll => w::HOW_ROLL,
        How::Sweep => w::HOW_SWEEP,
    }
}

/// Where a technique is done.
pub fn place(place: Where) -> &'static str {
    match place {
        Where::Wall => w::WHERE_WALL,
        Where::Floor => w::WHERE_FLOOR,
        Where::Chair => w::WHERE_CHAIR,
        Where::Bed => w::WHERE_BED,
        Where::Standing => w::WHERE_STANDING,
    }
}

/// Whether a person may press it alone.
pub fn treatment(treatment: SelfTreatment) -> &'static str {
    match treatment {
        SelfTreatment::Ok => w::TAG_OK,
        SelfTreatment::Caution => w::TAG_CAUTION,
        SelfTreatment::ProfessionalOnly => w::TAG_PROFESSIONAL,
    }
}

/// A grade in words.
pub fn grade(grade: Grade) -> &'static str {
    match grade {
        Grade::A => w::GRADE_A,
        Grade::B => w::GRADE_B,
        Grade::C => w::GRADE_C,
        Grade::D => w::GRADE_D,
    }
}

/// The heading over signs that ask for an action.
pub fn action(action: Action) -> &'static str {
    match action {
        Action::Emergency => w::FLAGS_EMERGENCY,
        Action::SameDay => w::FLAGS_SAME_DAY,
        Action::Routine => w::FLAGS_ROUTINE,
    }
}

/// A number in digits, without the weight of float formatting.
pub fn number(n: impl Into<u64>) -> String {
    n.into().to_string()
}
