//! Deliveries from files and from standard input.

use std::io::{Error, Read, Result};
use std::num::NonZero;
use std::path::Path;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use udvej::exchange::Reading;
use udvej::verdict::{Context, Engine, Report};
use udvej_file::{FileSource, io_error, threads_of_machine, unpacked};

/// Judges a delivery block by block. The memory depends on what the rules need of its records, not on the size of the file.
pub(super) fn validate(
    engine: &Engine,
    context: Context,
    file: &Path,
    threads: Option<NonZero<usize>>,
) -> Result<Report> {
    let threads = threads.unwrap_or_else(threads_of_machine);
    match open(file)? {
        Opened::File(source) => engine.validate(&source, &context, threads).map_err(io_error),
        Opened::Bytes(bytes) => engine.validate(&bytes.as_slice(), &context, threads).map_err(Error::other),
    }
}

/// Reads a delivery and keeps its records.
pub(super) fn read(
    engine: &Engine,
    context: Context,
    file: &Path,
    threads: Option<NonZero<usize>>,
) -> Result<Reading> {
    let threads = threads.unwrap_or_else(threads_of_machine);
    match open(file)? {
        Opened::File(source) => engine.read_from(&source, &context, threads).map_err(io_error),
        Opened::Bytes(bytes) => engine.read_from(&bytes.as_slice(), &context, threads).map_err(Error::other),
    }
}

enum Opened<R> {
    File(FileSource<R>),
    /// A stream or a compressed file can be read only once, so it is read into memory. Nothing of a delivery is written to
    /// disk.
    Bytes(Vec<u8>),
}

fn open(file: &Path) -> Result<Opened<impl Fn(u64) -> Result<()> + Sync>> {
    let mut bytes = Vec::new();
    if file == Path::new("-") {
        unpacked(std::io::stdin())?.read_to_end(&mut bytes)?;
        return Ok(Opened::Bytes(bytes));
    }
    let progress = |size| {
        let progress = Progress::new(size);
        move |offset| {
            progress.reached(offset);
            Ok(())
        }
    };
    match FileSource::open(file, progress)? {
        Ok(source) => Ok(Opened::File(source)),
        Err(mut stream) => {
            stream.read_to_end(&mut bytes)?;
            Ok(Opened::Bytes(bytes))
        }
    }
}

/// Returns the bytes of a file, unpacked if it is compressed.
pub(super) fn bytes(file: &Path) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    unpacked(std::fs::File::open(file)?)?.read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// A progress bar, shown on a terminal after one second.
struct Progress {
    bar: ProgressBar,
    since: Instant,
}

impl Progress {
    fn new(size: u64) -> Self {
        let bar = ProgressBar::with_draw_target(Some(size), ProgressDrawTarget::hidden());
        if let Ok(style) = ProgressStyle::with_template("{wide_bar} {bytes}/{total_bytes} {eta}") {
            bar.set_style(style);
        }
        Self { bar, since: Instant::now() }
    }

    /// Updates the bar: the file was read up to this offset.
    fn reached(&self, offset: u64) {
        if self.bar.is_hidden() && self.since.elapsed() > Duration::from_secs(1) {
            // It stays hidden where standard error is not a terminal.
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
        if offset > self.bar.position() {
            self.bar.set_position(offset);
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
