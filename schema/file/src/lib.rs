//! What the core leaves to its callers: reading a delivery from a file, and how many threads the machine has.

use std::borrow::Cow;
use std::fs::File;
use std::io::{Read, Result, Seek, SeekFrom};
use std::num::NonZero;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use udvej::exchange::{ByteSource, SourceError};

/// A file, read where a thread wants it.
#[derive(Debug)]
pub struct FileSource<R> {
    file: Mutex<File>,
    size: u64,
    /// Is told how far the file was read. What it fails with ends the reading.
    reached: R,
}

impl<R: Fn(u64) -> Result<()> + Sync> FileSource<R> {
    /// The file, if it is one that can be read more than once; a pipe is none. `reached` is told how far it was
    /// read, and how many bytes there are is asked of it first.
    ///
    /// # Errors
    ///
    /// What the system says of the file.
    pub fn open(path: &Path, reached: impl FnOnce(u64) -> R) -> Result<std::result::Result<Self, File>> {
        let file = File::open(path)?;
        let metadata = file.metadata()?;
        if !metadata.is_file() {
            return Ok(Err(file));
        }
        let size = metadata.len();
        Ok(Ok(Self { file: Mutex::new(file), size, reached: reached(size) }))
    }
}

impl<R: Fn(u64) -> Result<()> + Sync> ByteSource for FileSource<R> {
    type Error = std::io::Error;

    fn size(&self) -> u64 {
        self.size
    }

    fn bytes(&self, from: u64, length: usize) -> Result<Cow<'_, [u8]>> {
        // It may have grown since it was opened; what came later is no part of it.
        let length = (length as u64).min(self.size.saturating_sub(from));
        let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or_default());
        {
            let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
            file.seek(SeekFrom::Start(from))?;
            (&mut *file).take(length).read_to_end(&mut bytes)?;
        }
        (self.reached)(from + bytes.len() as u64)?;
        Ok(Cow::Owned(bytes))
    }
}

/// Why a file could not be read to its end.
pub fn io_error(error: SourceError<std::io::Error>) -> std::io::Error {
    match error {
        SourceError::Unreadable(error) => error,
        other => std::io::Error::other(other.to_string()),
    }
}

/// As many threads as the machine has for this process; one if that is not known.
pub fn threads_of_machine() -> NonZero<usize> {
    std::thread::available_parallelism().unwrap_or(NonZero::<usize>::MIN)
}
