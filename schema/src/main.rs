//! The `udvej` command: validates deliveries, explains the rules, prints schemas and schedules.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(udvej_schema::command::run(std::env::args_os()))
}
