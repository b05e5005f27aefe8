//! The I/O that the core leaves to its callers: reads a delivery from a file, writes a file, and returns the number of threads
//! of the machine.

mod compressed;
mod new_file;

use std::borrow::Cow;
use std::fs::File;
use std::io::{Read, Result, Seek, SeekFrom};
use std::num::NonZero;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use udvej::exchange::{ByteSource, SourceError};

pub use compressed::unpacked;
pub use new_file::NewFile;

/// A delivery in a file. Threads read it at any offset; a lock guards the file.
#[derive(Debug)]
pub struct FileSource<R> {
    file: Mutex<File>,
    size: u64,
    /// Called with the offset up to which the file was read. An error ends the reading.
    reached: R,
}

impl<R: Fn(u64) -> Result<()> + Sync> FileSource<R> {
    /// Opens a regular file. Returns `Ok(Err(reader))` for what can be read only once: a pipe, or a compressed file.
    ///
    /// `reached` is called once with the size in bytes. It returns the function that is called after each read with the
    /// offset up to which the file was read.
    ///
    /// # Errors
    ///
    /// An I/O error if the file cannot be opened.
    pub fn open(
        path: &Path,
        reached: impl FnOnce(u64) -> R,
    ) -> Result<std::result::Result<Self, Box<dyn Read + Send>>> {
        let mut file = File::open(path)?;
        let metadata = file.metadata()?;
        if !metadata.is_file() {
            return unpacked(file).map(Err);
        }
        let mut start = Vec::new();
        (&mut file).take(4).read_to_end(&mut start)?;
        if compressed::is_compressed(&start) {
            file.rewind()?;
            return unpacked(file).map(Err);
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
        // Bytes that were appended after the file was opened are ignored.
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

/// Converts the error of a source into an I/O error.
pub fn io_error(error: SourceError<std::io::Error>) -> std::io::Error {
    match error {
        SourceError::Unreadable(error) => error,
        other => std::io::Error::other(other.to_string()),
    }
}

/// Returns the number of threads that this process can use; one if it is unknown.
pub fn threads_of_machine() -> NonZero<usize> {
    std::thread::available_parallelism().unwrap_or(NonZero::<usize>::MIN)
}
