//! `cargo xtask test`: every check and every test, or those of some stages.

mod advisories;
mod browsers;
mod count;
mod lanes;
mod language;
mod native;
mod report;
mod run;
mod screen;
mod stages;
mod walker;

use crate::process;
use crate::project::Project;
use crate::tools::browsers::BROWSERS;
use anyhow::{Result, bail};
use run::Run;
use stages::{STAGES, Stage, Task};

/// More at once would only slow each other down: three browsers and one build.
const MOST_HANDS: usize = 4;

/// Runs the stages named, or all of them.
pub fn run(project: &Project, args: &[String]) -> Result<()> {
    let mut stages: Vec<&'static Stage> = Vec::new();
    let mut run = Run::new(project);
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--" => run.rest.extend(args.by_ref().cloned()),
            "--browser" => run.browsers.push(browser_named(args.next())?),
            "--repeat" => run.times = times(args.next())?,
            "--help" | "-h" => {
                print_help();
                return Ok(());
            }
            name => match STAGES.iter().find(|stage| stage.name == name) {
                Some(stage) => stages.push(stage),
                None => bail!("no stage `{name}`; cargo xtask test --help names them"),
            },
        }
    }
    if stages.is_empty() {
        stages = STAGES.iter().collect();
    }
    if run.browsers.is_empty() {
        run.browsers = BROWSERS.iter().map(|browser| browser.name).collect();
    }
    let tasks = Task::all(&stages, &run.browsers);
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    // One more than cores: tests in a browser wait more than they work.
    let hands = (cores + 1).min(MOST_HANDS).min(tasks.len());
    if hands > 1 {
        process::print_whole_lines();
    }
    lanes::work(&tasks, hands, |task| task.run(&run));
    run.report().close(Project::is_ci())
}

fn browser_named(name: Option<&String>) -> Result<&'static str> {
    let found = BROWSERS
        .iter()
        .find(|browser| Some(browser.name) == name.map(String::as_str));
    match found {
        Some(browser) => Ok(browser.name),
        None => bail!("--browser needs one of: chromium, firefox, webkit"),
    }
}

fn times(number: Option<&String>) -> Result<usize> {
    match number.and_then(|number| number.parse().ok()) {
        Some(times) if times > 0 => Ok(times),
        _ => bail!("--repeat needs how often, such as --repeat 10"),
    }
}

fn print_help() {
    println!("cargo xtask test [stage ...] [--browser NAME] [--repeat TIMES] [-- test names]\n");
    for stage in STAGES {
        println!("  {:<9} {}", stage.name, stage.about);
    }
    println!(
        "\nWithout a stage all run, several at once; without a browser all three.\n\
         --repeat runs the end-to-end tests so often, to find one that does not always pass."
    );
}
