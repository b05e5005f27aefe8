//! Writes the generated files, or with `--check` reports those that are stale.

use std::process::ExitCode;

use clap::Parser;

/// Write the schemas and the manual of the rules.
#[derive(Parser)]
struct Arguments {
    /// Write nothing; fail if a committed file differs from the generated one
    #[arg(long)]
    check: bool,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let mut failed = false;
    for (path, text) in udvej_generator::generated_files() {
        let file = udvej_generator::root().join(&path);
        if std::fs::read_to_string(&file).is_ok_and(|committed| committed == text) {
            continue;
        }
        if arguments.check {
            eprintln!("{} is stale: run `make generate`", path.display());
            failed = true;
        } else if let Err(error) =
            std::fs::create_dir_all(file.parent().unwrap_or(&file)).and_then(|()| std::fs::write(&file, text))
        {
            eprintln!("{} cannot be written: {error}", path.display());
            failed = true;
        } else {
            println!("{} written", path.display());
        }
    }
    ExitCode::from(u8::from(failed))
}
