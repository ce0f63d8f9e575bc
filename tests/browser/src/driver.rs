//! A driver process and, for `WebKit`, the screen it draws on. Both end when dropped.

use crate::{Result, wait};
use anyhow::{Context, bail};
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// A running driver.
pub struct Driver {
    /// Where it answers.
    pub address: String,
    processes: Vec<Child>,
}

impl Driver {
    /// Starts the program that `variable` names, or `usual` on the PATH.
    pub fn start(variable: &str, usual: &str, args: &[&str], home: &Path) -> Result<Self> {
        Self::launch(Vec::new(), variable, usual, args, home, |_| ())
    }

    /// As `start`, on an X screen of its own.
    pub fn start_on_screen(
        variable: &str,
        usual: &str,
        args: &[&str],
        home: &Path,
    ) -> Result<Self> {
        let (screen, display) = start_screen()?;
        Self::launch(vec![screen], variable, usual, args, home, |command| {
            command
                .env("DISPLAY", display)
                // Its sandbox refuses to run as root, which build machines are.
                .env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1")
                .env("GDK_BACKEND", "x11")
                .env("NO_AT_BRIDGE", "1")
                .env("LIBGL_ALWAYS_SOFTWARE", "1")
                // Without a graphics card it draws twice as fast when it does not act as if there was one.
                .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
        })
    }

    fn launch(
        mut processes: Vec<Child>,
        variable: &str,
        usual: &str,
        args: &[&str],
        home: &Path,
        adjust: impl FnOnce(&mut Command),
    ) -> Result<Self> {
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let program = std::env::var(variable).unwrap_or_else(|_| usual.to_owned());
        let log = File::create(home.join("driver.log"))?;
        let mut command = Command::new(&program);
        command
            .args(
                args.iter()
                    .map(|arg| arg.replace("{port}", &port.to_string())),
            )
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("XDG_CACHE_HOME", home.join("cache"))
            .env("XDG_DATA_HOME", home.join("data"))
            .env("TMPDIR", home)
            .stdin(Stdio::null())
            .stdout(log.try_clone()?)
            .stderr(log);
        adjust(&mut command);
        let child = command
            .spawn()
            .with_context(|| format!("{program} cannot be started; is it installed?"));
        match child {
            Ok(child) => processes.push(child),
            Err(error) => {
                end(&mut processes);
                return Err(error);
            }
        }
        let driver = Self {
            address: format!("http://127.0.0.1:{port}"),
            processes,
        };
        wait::until(&format!("{program} answers"), || {
            let status = ureq::get(format!("{}/status", driver.address)).call()?;
            Ok((status.status() == 200).then_some(()))
        })?;
        Ok(driver)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        end(&mut self.processes);
    }
}

/// Ends processes, the last started first.
fn end(processes: &mut Vec<Child>) {
    while let Some(mut process) = processes.pop() {
        let _ = process.kill();
        let _ = process.wait();
    }
}

/// Starts an X server on a display of its own choice.
fn start_screen() -> Result<(Child, String)> {
    let mut screen = Command::new("Xvfb")
        .args([
            "-displayfd",
            "1",
            "-screen",
            "0",
            "1600x1200x24",
            "-nolisten",
            "tcp",
        ])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .context("Xvfb cannot be started; is it installed?")?;
    let mut line = String::new();
    if let Some(output) = screen.stdout.take() {
        BufReader::new(output).read_line(&mut line)?;
    }
    if line.trim().is_empty() {
        let _ = screen.kill();
        let _ = screen.wait();
        bail!("Xvfb named no display");
    }
    Ok((screen, format!(":{}", line.trim())))
}
