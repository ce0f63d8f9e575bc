//! The paths people take, each in one file and run in every engine.
//!
//! Run by `cargo xtask test e2e`, once per browser; some paths in one browser:
//! `cargo xtask test e2e --browser firefox -- start`.
//!
//! To add a path: a file with functions `fn(&Browser) -> Result` and `paths![...]` at its end, and
//! its name in the two places below.

use anyhow::bail;
use browser_tests::{Browser, Result};
use libtest_mimic::{Arguments, Failed, Trial};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};

/// One test: its name and what it does.
type Path = (&'static str, fn(&Browser) -> Result);

/// Lists the paths of a file by their names.
macro_rules! paths {
    ($($name:ident),* $(,)?) => {
        pub const PATHS: &[crate::Path] =
            &[$((concat!(module_path!(), "::", stringify!($name)), $name)),*];
    };
}

mod access;
mod bench;
mod calf;
mod clinic;
mod embed;
mod failure;
mod figure;
mod frame;
mod frameworks;
mod harness;
mod headache;
mod hostile;
mod keyboard;
mod language;
mod links;
mod low_back;
mod marks;
mod memory;
mod pages;
mod print;
mod privacy;
mod professional;
mod search;
mod start;
mod style;
mod themes;
mod way;

const FILES: &[&[Path]] = &[
    harness::PATHS,
    start::PATHS,
    low_back::PATHS,
    headache::PATHS,
    calf::PATHS,
    professional::PATHS,
    marks::PATHS,
    search::PATHS,
    way::PATHS,
    links::PATHS,
    figure::PATHS,
    pages::PATHS,
    print::PATHS,
    keyboard::PATHS,
    access::PATHS,
    privacy::PATHS,
    memory::PATHS,
    embed::PATHS,
    frame::PATHS,
    frameworks::PATHS,
    clinic::PATHS,
    style::PATHS,
    hostile::PATHS,
    themes::PATHS,
    failure::PATHS,
    bench::PATHS,
];

/// What is walked in a build of the made-up language, and nothing else there.
const PSEUDO: &[&[Path]] = &[language::PATHS];

fn main() -> ExitCode {
    let mut arguments = Arguments::from_args();
    // One browser: the paths take their turns.
    arguments.test_threads = Some(1);
    let browser = match start(&arguments) {
        Ok(browser) => Arc::new(Mutex::new(browser)),
        Err(error) => {
            eprintln!("error: {error:#}");
            return ExitCode::FAILURE;
        }
    };
    let files = match std::env::var("FASCIA_MAP_LANGUAGE").as_deref() {
        Ok("pseudo") => PSEUDO,
        _ => FILES,
    };
    let all = files.iter().copied().flatten();
    let trials = all.map(|path| trial(&browser, *path)).collect();
    let outcome = libtest_mimic::run(&arguments, trials);
    // The browser ends here, before the process does.
    drop(browser);
    outcome.exit_code()
}

/// The browser that `FASCIA_BROWSER` names; without one, every path is skipped.
fn start(arguments: &Arguments) -> Result<Option<Browser>> {
    if arguments.list {
        return Ok(None);
    }
    let browser = Browser::from_environment()?;
    if browser.is_none() {
        println!("FASCIA_BROWSER names no browser: the paths are skipped; cargo xtask test e2e");
    }
    Ok(browser)
}

fn trial(browser: &Arc<Mutex<Option<Browser>>>, (name, path): Path) -> Trial {
    let skipped = browser.lock().is_ok_and(|browser| browser.is_none());
    let browser = Arc::clone(browser);
    let name = name.trim_start_matches("paths::");
    Trial::test(name, move || {
        let browser = browser.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(browser) = browser.as_ref() else {
            return Ok(());
        };
        let mut outcome = walk(path, browser);
        if outcome.as_ref().is_err_and(browser_tests::is_silent) {
            println!("{name}: the driver has fallen silent; a new one walks the path");
            browser.restart().map_err(readable)?;
            outcome = walk(path, browser);
        }
        if outcome.is_err() {
            let _ = browser.screenshot(&format!("failed-{}", name.replace("::", "-")));
        }
        browser.tidy().map_err(readable)?;
        outcome.map_err(readable)
    })
    .with_ignored_flag(skipped)
}

/// A failed assertion is an error like another, so that the browser is tidied after it too.
fn walk(path: fn(&Browser) -> Result, browser: &Browser) -> Result {
    catch_unwind(AssertUnwindSafe(|| path(browser))).unwrap_or_else(|panic| {
        let text = panic.downcast_ref::<String>().cloned();
        let text = text.or_else(|| panic.downcast_ref::<&str>().map(ToString::to_string));
        bail!(text.unwrap_or_else(|| "panicked".to_owned()))
    })
}

#[expect(clippy::needless_pass_by_value, reason = "as map_err hands it over")]
fn readable(error: anyhow::Error) -> Failed {
    Failed::from(format!("{error:#}"))
}
