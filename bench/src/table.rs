//! The table: what was measured, page by page, beside what is aimed at.

use crate::median::{median, p95};
use crate::release::Kind;
use crate::visit::Visit;

/// A row: its name, what one map should reach, and its value over the visits of a page.
type Row = (&'static str, &'static str, fn(&[Visit]) -> Option<String>);

const ROWS: &[Row] = &[
    ("transferred", "", |v| each(v, |v| v.bytes).map(kilobytes)),
    ("files asked for", "", |v| {
        each(v, |v| v.requests).map(|n| format!("{n:.0}"))
    }),
    ("figure painted", "650 ms", |v| {
        each(v, |v| v.painted).map(whole)
    }),
    ("a tap on it is kept from", "", |v| {
        each(v, |v| v.kept).map(whole)
    }),
    ("module compiled", "", |v| {
        each(v, |v| v.compiled).map(whole)
    }),
    ("that tap has opened its place", "1200 ms", |v| {
        each(v, |v| v.opened).map(whole)
    }),
    ("main thread at work till all are there", "", |v| {
        each(v, |v| v.busy).map(whole)
    }),
    ("JavaScript heap", "", |v| {
        each(v, |v| v.heap).map(kilobytes)
    }),
    ("WebAssembly memory", "", |v| {
        each(v, |v| v.memory).map(kilobytes)
    }),
    ("a later tap to its panel, median", "16.7 ms", |v| {
        median(all(v, |v| &v.taps)).map(tenths)
    }),
    ("a later tap to its panel, p95", "33.3 ms", |v| {
        p95(all(v, |v| &v.taps)).map(tenths)
    }),
    ("search: first letter, with the index", "", |v| {
        each(v, |v| v.keys.first().copied()).map(tenths)
    }),
    ("search: a letter, median", "", |v| {
        median(all(v, |v| &v.keys)).map(tenths)
    }),
    ("opening the marked places", "", |v| {
        each(v, |v| v.marks).map(tenths)
    }),
];

/// All rows, the heads first.
pub fn rows(columns: &[(Kind, Vec<Visit>)]) -> Vec<Vec<String>> {
    let mut rows = vec![vec![String::new()]];
    rows[0].extend(columns.iter().map(|(kind, _)| kind.name().to_owned()));
    rows[0].push("aim".to_owned());
    for (name, aim, of) in ROWS {
        let mut row = vec![(*name).to_owned()];
        row.extend(
            columns
                .iter()
                .map(|(_, visits)| of(visits).unwrap_or_else(|| "–".to_owned())),
        );
        row.push((*aim).to_owned());
        rows.push(row);
    }
    rows
}

/// Prints rows in columns, numbers to the right.
pub fn print(rows: &[Vec<String>]) {
    let width = |column: usize| {
        rows.iter()
            .map(|row| row[column].chars().count())
            .max()
            .unwrap_or(0)
    };
    for row in rows {
        let first = format!("{:<1$}", row[0], width(0));
        let rest = row
            .iter()
            .enumerate()
            .skip(1)
            .map(|(at, cell)| format!("  {cell:>0$}", width(at)));
        println!("{}{}", first, rest.collect::<String>());
    }
}

fn each(visits: &[Visit], of: fn(&Visit) -> Option<f64>) -> Option<f64> {
    median(visits.iter().filter_map(of))
}

fn all(visits: &[Visit], of: fn(&Visit) -> &Vec<f64>) -> impl Iterator<Item = f64> {
    visits.iter().flat_map(of).copied()
}

fn kilobytes(bytes: f64) -> String {
    format!("{:.1} kB", bytes / 1000.0)
}

fn whole(milliseconds: f64) -> String {
    format!("{milliseconds:.0} ms")
}

fn tenths(milliseconds: f64) -> String {
    format!("{milliseconds:.1} ms")
}
