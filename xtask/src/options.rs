//! Options of a command that stand among arguments for trunk.

/// Takes the first of these options out, with its value: `--name value` or `--name=value`, `-n value` or `-nvalue`.
///
/// The value is empty where none follows.
pub fn take(args: &mut Vec<String>, names: &[&str]) -> Option<String> {
    let (at, attached) = args.iter().enumerate().find_map(|(at, arg)| {
        let rest = names.iter().find_map(|name| {
            let rest = arg.strip_prefix(name)?;
            let is_whole = rest.is_empty() || rest.starts_with('=') || !name.starts_with("--");
            is_whole.then_some(rest)
        })?;
        Some((at, rest.strip_prefix('=').unwrap_or(rest).to_owned()))
    })?;
    let has_value = args[at].contains('=') || !attached.is_empty();
    args.remove(at);
    if has_value || at == args.len() {
        return Some(attached);
    }
    Some(args.remove(at))
}

/// True if the command is only asked what it does.
pub fn asks_for_help(args: &[String]) -> bool {
    args.iter().any(|arg| arg == "--help" || arg == "-h")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_option_is_taken_out_however_it_is_written() {
        for written in [
            &["--dist", "out"][..],
            &["--dist=out"],
            &["-d", "out"],
            &["-dout"],
        ] {
            let mut args: Vec<String> = written.iter().map(ToString::to_string).collect();
            args.insert(0, "--open".into());
            args.push("--distance".into());
            let value = take(&mut args, &["--dist", "-d"]);
            assert_eq!(value.as_deref(), Some("out"), "{written:?}");
            assert_eq!(args, ["--open", "--distance"], "{written:?}");
            assert_eq!(take(&mut args, &["--dist", "-d"]), None);
        }
        for empty in ["--base", "--base="] {
            let mut args = vec![empty.to_owned()];
            assert_eq!(take(&mut args, &["--base"]).as_deref(), Some(""));
            assert!(args.is_empty());
        }
    }
}
