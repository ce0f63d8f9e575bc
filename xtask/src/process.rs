//! Starting other programs: short questions, long steps with the time so far, and hand-overs.
//!
//! How far a step is goes to the standard error: what a command answers, such as `cargo xtask env`, stays alone.

use anyhow::{Context, Result, bail};
use std::ffi::OsStr;
use std::fs::File;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// How the files of programs end: on Windows those that npm installs are scripts.
const ENDINGS: &[&str] = if cfg!(windows) {
    &[".exe", ".cmd"]
} else {
    &[""]
};

/// True where several steps run at once: then none may rewrite the last line of a terminal.
static WHOLE_LINES: AtomicBool = AtomicBool::new(false);

/// What cargo tells its children, and what would mislead a cargo of another toolchain.
const CARGO_LEFTOVERS: &[&str] = &[
    "CARGO",
    "CARGO_MANIFEST_DIR",
    "CARGO_MANIFEST_PATH",
    "CARGO_PKG_NAME",
    "CARGO_PKG_VERSION",
    "RUSTC",
    "RUSTUP_TOOLCHAIN",
];

/// A command that knows nothing of the toolchain this program was started with.
pub fn unbiased(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    for name in CARGO_LEFTOVERS {
        command.env_remove(name);
    }
    command
}

/// The cargo that started this program: the person's own toolchain.
pub fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Asks a program something; `None` when it is not there or says no.
pub fn ask(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}

/// The place of a program on the PATH.
pub fn which(program: &str) -> Option<PathBuf> {
    std::env::split_paths(&std::env::var_os("PATH")?).find_map(|dir| within(&dir, program))
}

/// A program in a folder.
pub fn within(dir: &Path, program: &str) -> Option<PathBuf> {
    ENDINGS
        .iter()
        .map(|ending| dir.join(format!("{program}{ending}")))
        .find(|path| path.is_file())
}

/// `4` becomes `00:04`.
pub fn clock(since: Instant) -> String {
    let seconds = since.elapsed().as_secs();
    format!("{:02}:{:02}", seconds / 60, seconds % 60)
}

/// From now on steps say what they do in whole lines, as several run at once.
pub fn print_whole_lines() {
    WHOLE_LINES.store(true, Ordering::Relaxed);
}

/// Runs a long step with its output in a log, saying meanwhile what runs and for how long.
///
/// The answer is whether it succeeded; [`print_tail`] prints the end of the log.
pub fn logged(label: &str, command: &mut Command, log: &Path) -> Result<bool> {
    logged_within(label, command, log, Duration::MAX)
}

/// As [`logged`], and ends the step as failed when it takes longer than `limit`.
pub fn logged_within(
    label: &str,
    command: &mut Command,
    log: &Path,
    limit: Duration,
) -> Result<bool> {
    if let Some(dir) = log.parent() {
        std::fs::create_dir_all(dir)?;
    }
    let file = File::create(log).with_context(|| format!("{} cannot be written", log.display()))?;
    let program = command.get_program().to_string_lossy().into_owned();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(file.try_clone()?)
        .stderr(file)
        .spawn()
        .with_context(|| format!("{program} cannot be started"))?;
    let mut ticker = Ticker::new(label);
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        if ticker.started.elapsed() > limit {
            child.kill()?;
        }
        ticker.tick();
        std::thread::sleep(Duration::from_millis(100));
    };
    ticker.end(if status.success() { "done" } else { "FAILED" });
    Ok(status.success())
}

/// As [`logged`], and an error with the end of the log when it fails.
pub fn must(label: &str, command: &mut Command, log: &Path) -> Result<()> {
    if logged(label, command, log)? {
        return Ok(());
    }
    print_tail(log, 15);
    bail!("{label} failed; all it said is in {}", log.display())
}

/// Prints the last lines of a log.
pub fn print_tail(log: &Path, lines: usize) {
    let text = std::fs::read_to_string(log).unwrap_or_default();
    let all: Vec<_> = text.lines().collect();
    // No other step prints between these lines.
    let mut output = std::io::stderr().lock();
    for line in &all[all.len().saturating_sub(lines)..] {
        let _ = writeln!(output, "    {line}");
    }
}

/// The line that says what runs: rewritten in place on a terminal, else repeated every half minute.
struct Ticker<'a> {
    label: &'a str,
    started: Instant,
    next: Duration,
    in_place: bool,
}

impl<'a> Ticker<'a> {
    fn new(label: &'a str) -> Self {
        let ticker = Self {
            label,
            started: Instant::now(),
            next: Duration::ZERO,
            in_place: std::io::stderr().is_terminal() && !WHOLE_LINES.load(Ordering::Relaxed),
        };
        if !ticker.in_place {
            eprintln!("{label} …");
        }
        ticker
    }

    fn tick(&mut self) {
        if self.started.elapsed() < self.next {
            return;
        }
        if self.in_place {
            eprint!("\r\x1b[2K{} … {}", self.label, clock(self.started));
            let _ = std::io::stderr().flush();
            self.next += Duration::from_secs(1);
        } else {
            if !self.next.is_zero() {
                eprintln!("{} … {}", self.label, clock(self.started));
            }
            self.next += Duration::from_secs(30);
        }
    }

    fn end(self, outcome: &str) {
        let start = if self.in_place { "\r\x1b[2K" } else { "" };
        eprintln!("{start}{} {outcome} {}", self.label, clock(self.started));
    }
}

/// Becomes another program where the system can, so that a signal reaches it; else runs it to its end.
pub fn become_program(command: &mut Command) -> Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::process::CommandExt;
        let error = command.exec();
        bail!(
            "{} cannot be started: {error}",
            command.get_program().display()
        )
    }
    #[cfg(not(unix))]
    {
        let status = command.status()?;
        std::process::exit(status.code().unwrap_or(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Set in the process that takes a step, for the other to hear.
    const STEP: &str = "FASCIA_MAP_TEST_STEP";

    #[test]
    fn progress_is_no_part_of_what_a_command_answers() {
        if let Some(log) = std::env::var_os(STEP) {
            let failed = must("a step", cargo().arg("no-such-command"), log.as_ref());
            return assert!(failed.is_err());
        }
        let log = std::env::temp_dir().join(format!("fascia-map-step-{}", std::process::id()));
        let mut this = Command::new(std::env::current_exe().unwrap());
        this.args(["progress_is_no_part", "--nocapture"])
            .env(STEP, &log);
        let output = this.output().unwrap();
        std::fs::remove_file(log).unwrap();
        let heard = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let (answer, progress) = (heard(&output.stdout), heard(&output.stderr));
        for said in ["a step …", "a step FAILED", "no such command"] {
            assert!(progress.contains(said), "{progress}");
            assert!(!answer.contains(said), "{answer}");
        }
    }
}
