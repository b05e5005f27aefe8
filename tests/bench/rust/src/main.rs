//! The contenders of the benchmark that are written in Rust. `tests/bench/bench.py` starts them.

mod check;
mod contender;
mod launch;
mod turns;

use std::error::Error;
use std::process::ExitCode;

use udvej::verdict::{Context, Engine, Policy};

const USAGE: &str = "udvej-bench contend NAME FILE TODAY | check FILE TODAY | launch SECONDS COMMAND…";

/// The allocator of the `udvej` command and of the bindings.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["contend", name, file, today] => contender::run(name, file, today),
        ["check", file, today] => check::run(file, today),
        ["launch", seconds, command, rest @ ..] => launch::run(seconds, command, rest),
        _ => Err(USAGE.into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("udvej-bench: {error}");
            ExitCode::FAILURE
        }
    }
}

/// An engine with every built-in strategy, as in the bindings.
fn engine() -> Result<Engine, Box<dyn Error>> {
    Ok(Engine::with_shipped(None, [], Policy::default()).ok_or("no strategy ships with the library")?)
}

fn context(today: &str) -> Result<Context, Box<dyn Error>> {
    Ok(Context { today: today.parse()? })
}
