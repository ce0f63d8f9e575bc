//! Prints the muscles whose published patterns explain some marks, best first:
//! `cargo run --example find -- low-back buttock-upper@left jaw@right=strong`
//!
//! A mark is a zone, then where wanted `@left`, `@right` or `@middle`, then `=mild`, `=moderate` or `=strong`. Each
//! line is `muscle-id<TAB>score<TAB>reason`, where the reason names the side of the muscle and how it explains each
//! mark: `left: essential low-back, spillover buttock-upper`. Unknown words end with code 2.

use std::env;
use std::process::ExitCode;

use fascia_map::atlas::{Side, ZoneId};
use fascia_map::finder::{HitKind, Mark, Match, Strength, rank};
use fascia_map_compiler::report::nearest;

fn main() -> ExitCode {
    let marks: Result<Vec<Mark>, String> = env::args().skip(1).map(|mark| parse(&mark)).collect();
    match marks {
        Ok(marks) if !marks.is_empty() => {
            for matched in rank(&marks) {
                println!(
                    "{}\t{}\t{}",
                    matched.muscle.slug(),
                    matched.score,
                    reason(&matched)
                );
            }
            ExitCode::SUCCESS
        }
        Ok(_) => fail("no marks; give at least one zone, such as low-back or buttock-upper@left"),
        Err(message) => fail(&message),
    }
}

fn fail(message: &str) -> ExitCode {
    eprintln!("find: {message}");
    ExitCode::from(2)
}

fn parse(mark: &str) -> Result<Mark, String> {
    let (place, strength) = mark.split_once('=').unwrap_or((mark, "moderate"));
    let (zone, side) = place.split_once('@').unwrap_or((place, "middle"));
    let zones = ZoneId::ALL.map(ZoneId::slug);
    Ok(Mark {
        zone: ZoneId::from_slug(zone)
            .ok_or_else(|| format!("no zone \"{zone}\"{}", nearest(zone, zones)))?,
        side: Side::from_slug(side).ok_or_else(|| {
            format!(
                "no side \"{side}\"{}",
                nearest(side, Side::ALL.map(Side::slug))
            )
        })?,
        strength: match strength {
            "mild" => Strength::Mild,
            "moderate" => Strength::Moderate,
            "strong" => Strength::Strong,
            other => {
                let near = nearest(other, ["mild", "moderate", "strong"]);
                return Err(format!("no strength \"{other}\"{near}"));
            }
        },
    })
}

fn reason(matched: &Match) -> String {
    let hits: Vec<String> = matched
        .hits
        .iter()
        .map(|hit| {
            let kind = match hit.kind {
                HitKind::Essential => "essential",
                HitKind::Spillover => "spillover",
                HitKind::Here => "lies in",
            };
            format!("{kind} {}", hit.zone.slug())
        })
        .collect();
    let side = if matched.side == Side::Middle {
        "either"
    } else {
        matched.side.slug()
    };
    format!("{side}: {}", hits.join(", "))
}
