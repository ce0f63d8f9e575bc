//! Waiting for what a page will do, never for a time.

use crate::Result;
use anyhow::bail;
use std::time::{Duration, Instant};

/// The longest wait for anything, on a machine that builds meanwhile.
const LIMIT: Duration = Duration::from_secs(30);

/// Asks until there is an answer; `what` says in the error what was waited for.
pub fn until<T>(what: &str, mut ask: impl FnMut() -> Result<Option<T>>) -> Result<T> {
    let started = Instant::now();
    loop {
        let refused = match ask() {
            Ok(Some(answer)) => return Ok(answer),
            Ok(None) => None,
            // A page that is being rebuilt refuses some questions: that is one more reason to wait.
            Err(error) => Some(error),
        };
        if started.elapsed() > LIMIT {
            let Some(error) = refused else {
                bail!("{what}: not within {} s", LIMIT.as_secs());
            };
            return Err(error.context(format!("{what}: not within {} s", LIMIT.as_secs())));
        }
        std::thread::sleep(Duration::from_millis(25));
    }
}
