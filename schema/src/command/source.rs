//! Deliveries from files and from standard input.

use std::borrow::Cow;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::num::NonZero;
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use udvej::exchange::{Reading, Source, SourceError};
use udvej::rules::{Context, Engine, Report};

/// Judges a delivery block by block, so that a file of any size takes no more memory than the rules need of its records.
pub(super) fn validate(
    engine: &Engine,
    context: Context,
    file: &Path,
    threads: Option<NonZero<usize>>,
) -> std::io::Result<Report> {
    let threads = threads.unwrap_or_else(all_threads);
    match open(file)? {
        Opened::File(source) => engine.validate(&source, &context, threads).map_err(told),
        Opened::Bytes(bytes) => {
            engine.validate(&bytes.as_slice(), &context, threads).map_err(std::io::Error::other)
        }
    }
}

/// Reads a delivery and keeps its records.
pub(super) fn read(
    engine: &Engine,
    context: Context,
    file: &Path,
    threads: Option<NonZero<usize>>,
) -> std::io::Result<Reading> {
    let threads = threads.unwrap_or_else(all_threads);
    match open(file)? {
        Opened::File(source) => engine.read_from(&source, &context, threads).map_err(told),
        Opened::Bytes(bytes) => {
            engine.read_from(&bytes.as_slice(), &context, threads).map_err(std::io::Error::other)
        }
    }
}

fn all_threads() -> NonZero<usize> {
    thread::available_parallelism().unwrap_or(NonZero::<usize>::MIN)
}

fn told(error: SourceError<std::io::Error>) -> std::io::Error {
    match error {
        SourceError::Unreadable(error) => error,
        changed @ SourceError::Changed => std::io::Error::other(changed.to_string()),
    }
}

enum Opened {
    File(OpenedFile),
    /// What can be read once only is read into memory: nothing of a delivery is put on a disk.
    Bytes(Vec<u8>),
}

fn open(file: &Path) -> std::io::Result<Opened> {
    let mut stream: Box<dyn Read> = if file == Path::new("-") {
        Box::new(std::io::stdin().lock())
    } else {
        let opened = File::open(file)?;
        let metadata = opened.metadata()?;
        if metadata.is_file() {
            let (file, size) = (Mutex::new(opened), metadata.len());
            return Ok(Opened::File(OpenedFile { file, size, progress: Progress::new(size) }));
        }
        Box::new(opened)
    };
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes)?;
    Ok(Opened::Bytes(bytes))
}

/// A file, read where a thread wants it.
struct OpenedFile {
    file: Mutex<File>,
    size: u64,
    progress: Progress,
}

impl Source for OpenedFile {
    type Error = std::io::Error;

    fn size(&self) -> u64 {
        self.size
    }

    fn bytes(&self, from: u64, length: usize) -> std::io::Result<Cow<'_, [u8]>> {
        let mut bytes = Vec::new();
        {
            let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
            file.seek(SeekFrom::Start(from))?;
            // It may have grown since; what came later is no part of it.
            let length = (length as u64).min(self.size.saturating_sub(from));
            bytes.reserve_exact(usize::try_from(length).unwrap_or_default());
            (&mut *file).take(length).read_to_end(&mut bytes)?;
        }
        self.progress.reached(from + bytes.len() as u64);
        Ok(Cow::Owned(bytes))
    }
}

/// A bar on a terminal, once it has taken longer than a second.
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

    /// The file was read up to here.
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
