//! Runs a command and prints its time and peak memory. A process inherits the peak memory of its parent, so this process is
//! kept small.

use std::error::Error;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use nix::sys::resource::{UsageWho, getrusage};
use serde_json::json;

use crate::turns::{seconds, time};

/// The command is ended if it takes longer than this many seconds. What it prints is dropped.
pub(crate) fn run(limit: &str, command: &str, arguments: &[&str]) -> Result<(), Box<dyn Error>> {
    let limit = Duration::from_secs(limit.parse()?);
    let since = Instant::now();
    let mut child = Command::new(command).args(arguments).stdout(Stdio::null()).spawn()?;
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break Some(status);
        }
        if since.elapsed() > limit {
            child.kill()?;
            child.wait()?;
            break None;
        }
        std::thread::sleep(Duration::from_millis(1));
    };
    let wall = since.elapsed().as_secs_f64();
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    // Linux counts in KiB, macOS in bytes.
    let unit = if cfg!(target_os = "macos") { 1 } else { 1024 };
    let code = status.and_then(|status| status.code());
    println!(
        "{}",
        json!({
            "cpu": seconds(&usage), "user": time(usage.user_time()), "system": time(usage.system_time()),
            "wall": wall, "peak": usage.max_rss() * unit, "code": code,
        })
    );
    Ok(())
}
