//! The `udvej` command: validates deliveries, explains the rules, prints schemas and schedules.

use std::process::ExitCode;

/// A delivery becomes many small texts, on several threads: this allocator is quicker at that than the system's.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    ExitCode::from(udvej_command::run(std::env::args_os()))
}
