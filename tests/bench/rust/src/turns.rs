//! The protocol between the driver and a contender. The driver writes a line with a number of passes; the contender answers
//! with a line of JSON with the time they took. It ends at the end of input.

use std::error::Error;
use std::io::{BufRead, Write};
use std::time::{Duration, Instant};

use nix::sys::resource::{Usage, UsageWho, getrusage};
use nix::sys::time::TimeVal;
use serde_json::{Value, json};

/// Answers every turn; `pass` does the work once and returns the number of accepted records.
pub(crate) fn take(mut pass: impl FnMut() -> usize) -> Result<(), Box<dyn Error>> {
    answer(|passes| {
        let (cpu, wall) = (processor_time(UsageWho::RUSAGE_SELF)?, Instant::now());
        let mut accepted = 0;
        for _ in 0..passes {
            accepted = pass();
        }
        let (cpu, wall) = (processor_time(UsageWho::RUSAGE_SELF)? - cpu, wall.elapsed());
        let each = f64::from(passes);
        Ok(json!({"cpu": cpu / each, "wall": wall.as_secs_f64() / each, "accepted": accepted}))
    })
}

/// Answers every line of standard input, a number, with a line of JSON.
pub(crate) fn answer(
    mut turn: impl FnMut(u32) -> Result<Value, Box<dyn Error>>,
) -> Result<(), Box<dyn Error>> {
    for line in std::io::stdin().lock().lines() {
        let answer = turn(line?.trim().parse()?)?;
        let mut out = std::io::stdout().lock();
        writeln!(out, "{answer}")?;
        out.flush()?;
    }
    Ok(())
}

/// The seconds that the processor worked for this process or for those that it started, on every thread.
pub(crate) fn processor_time(who: UsageWho) -> nix::Result<f64> {
    let usage = getrusage(who)?;
    Ok(seconds(&usage))
}

pub(crate) fn seconds(usage: &Usage) -> f64 {
    time(usage.user_time()) + time(usage.system_time())
}

/// A time in seconds.
pub(crate) fn time(of: TimeVal) -> f64 {
    let seconds = Duration::from_secs(u64::try_from(of.tv_sec()).unwrap_or_default());
    (seconds + Duration::from_micros(u64::try_from(of.tv_usec()).unwrap_or_default())).as_secs_f64()
}
