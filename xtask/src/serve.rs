//! `cargo xtask serve`: the map in a browser, rebuilt at every change.

use crate::env::Environment;
use crate::options;
use crate::process;
use crate::project::Project;
use crate::tools::WasmOpt;
use anyhow::{Result, bail};
use std::io::ErrorKind;
use std::net::TcpListener;

const PORT: u16 = 8080;

/// Prepares the tools and becomes `trunk serve`; all arguments are trunk's.
///
/// Its builds go to a folder of their own, unless the person names one: in `dist/` they would be taken for the release.
pub fn run(project: &Project, args: &[String]) -> Result<()> {
    let port = port(args)?;
    check_free(port)?;
    let environment = if args.iter().any(|arg| arg == "--release") {
        WasmOpt.check(project)?;
        Environment::for_release(project)?
    } else {
        Environment::prepare(project)?
    };
    println!("Fascia Map: http://127.0.0.1:{port}/ as soon as the first build is done");
    let mut trunk = environment.command("trunk");
    trunk.arg("serve").args(args).current_dir(&project.root);
    if !names_folder(args) {
        trunk.arg("--dist").arg(project.target().join("serve"));
    }
    process::become_program(&mut trunk)
}

/// The port that trunk will be told.
fn port(args: &[String]) -> Result<u16> {
    let Some(value) = options::take(&mut args.to_vec(), &["--port", "-p"]) else {
        return Ok(PORT);
    };
    match value.parse() {
        Ok(port) => Ok(port),
        Err(_) => bail!("--port needs a number, such as --port {}", PORT + 1),
    }
}

/// True if the person says where the build goes.
fn names_folder(args: &[String]) -> bool {
    let named = options::take(&mut args.to_vec(), &["--dist", "-d"]);
    named.is_some() || std::env::var_os("TRUNK_BUILD_DIST").is_some()
}

fn check_free(port: u16) -> Result<()> {
    match TcpListener::bind(("127.0.0.1", port)) {
        Err(error) if error.kind() == ErrorKind::AddrInUse => bail!(
            "port {port} is in use by another program; take another: cargo xtask serve --port {}",
            port.wrapping_add(1).max(1024)
        ),
        Err(error) => bail!("port {port} cannot be opened ({error}); take another with --port"),
        Ok(_) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn owned(args: &[&str]) -> Vec<String> {
        args.iter().map(ToString::to_string).collect()
    }

    fn port_of(args: &[&str]) -> Result<u16> {
        port(&owned(args))
    }

    #[test]
    fn a_folder_that_the_person_names_is_kept() {
        assert!(names_folder(&owned(&["--open", "--dist=out"])));
        assert!(!names_folder(&owned(&["--port", "9000", "--open"])));
    }

    #[test]
    fn the_port_is_read_as_trunk_reads_it() {
        assert_eq!(port_of(&["--open"]).unwrap(), PORT);
        assert_eq!(port_of(&["--port", "9000"]).unwrap(), 9000);
        assert_eq!(port_of(&["-p", "9000"]).unwrap(), 9000);
        assert_eq!(port_of(&["--port=9000"]).unwrap(), 9000);
        assert!(port_of(&["--port"]).is_err());
    }

    #[test]
    fn a_port_in_use_is_named_with_the_option() {
        let taken = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        let message = check_free(port).unwrap_err().to_string();
        assert!(message.contains(&port.to_string()) && message.contains("--port"));
    }
}
