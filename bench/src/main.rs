//! Measures the release in Chromium as a slow phone has it: slow 4G and a processor four times slower.
//!
//! Run by `cargo xtask bench`, which tells it of the browser; `cargo xtask bench -- 9` makes nine visits of each
//! page instead of five. Every visit is made by a browser of its own, so that nothing is kept from one to the next.
//! Nothing is asserted: the table says what was measured and what is aimed at.

mod growth;
mod median;
mod phone;
mod release;
mod table;
mod using;
mod visit;

use anyhow::{Context, Result};
use release::Kind;
use visit::Visit;

/// Visits of each page, unless told otherwise.
const VISITS: usize = 5;

fn main() -> Result<()> {
    let visits = match std::env::args().nth(1) {
        None => VISITS,
        Some(number) => number.parse().context("the number of visits")?,
    };
    let mut columns = Vec::new();
    for kind in Kind::ALL {
        let mut made = Vec::new();
        for number in 1..=visits {
            println!("{}: visit {number} of {visits}", kind.name());
            made.push(Visit::make(kind)?);
        }
        columns.push((kind, made));
    }
    println!(
        "\nChromium, 360 × 740, {}; medians of {visits} visits\n",
        phone::NAME
    );
    table::print(&table::rows(&columns));
    println!(
        "\nThe muscles there are and ten times as many, processor 4 times slower; the aim is 4 ms\n\n{}",
        growth::table()?
    );
    Ok(())
}
