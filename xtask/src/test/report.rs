//! What ran, how it went, and what could not be had.

use super::count::Count;
use crate::table;
use anyhow::{Result, bail};
use std::time::{Duration, Instant};

/// The report of one run.
pub struct Report {
    started: Instant,
    rows: Vec<Row>,
    missing: Vec<String>,
    skipped: Vec<String>,
}

struct Row {
    order: usize,
    name: String,
    count: Count,
    time: Duration,
}

impl Report {
    /// An empty report.
    pub fn new() -> Self {
        Self {
            started: Instant::now(),
            rows: Vec::new(),
            missing: Vec::new(),
            skipped: Vec::new(),
        }
    }

    /// Notes what a stage did; `order` is its place among the stages.
    pub fn add(&mut self, order: usize, name: &str, count: Count, since: Instant) {
        self.rows.push(Row {
            order,
            name: name.to_owned(),
            count,
            time: since.elapsed(),
        });
    }

    /// Notes something that should have been there.
    pub fn miss(&mut self, what: String) {
        println!("MISSING: {what}");
        self.missing.push(what);
    }

    /// Notes a check that this run does not make, and why.
    pub fn skip(&mut self, what: &str) {
        println!("not checked here: {what}");
        self.skipped.push(what.to_owned());
    }

    /// Prints everything and one closing line; an error if anything failed, or is missing in CI.
    pub fn close(&self, is_ci: bool) -> Result<()> {
        let mut sum = Count::default();
        let mut rows = vec![
            ["ran", "passed", "failed", "time"]
                .map(String::from)
                .to_vec(),
        ];
        let mut sorted: Vec<&Row> = self.rows.iter().collect();
        sorted.sort_by_key(|row| row.order);
        for Row {
            name, count, time, ..
        } in sorted
        {
            sum += *count;
            let numbers = [
                count.passed.to_string(),
                count.failed.to_string(),
                clock(*time),
            ];
            rows.push([vec![name.clone()], numbers.to_vec()].concat());
        }
        if is_ci {
            sum.failed += self.missing.len();
        }
        println!();
        table::print(&rows, 1);
        for what in &self.skipped {
            println!("not checked here: {what}");
        }
        for what in &self.missing {
            println!("MISSING: {what}");
        }
        println!("in {}, several at once\n", clock(self.started.elapsed()));
        println!("{} passed, {} failed", sum.passed, sum.failed);
        if sum.failed > 0 {
            bail!("not everything passed; what failed stands above");
        }
        Ok(())
    }
}

fn clock(time: Duration) -> String {
    format!("{:02}:{:02}", time.as_secs() / 60, time.as_secs() % 60)
}
