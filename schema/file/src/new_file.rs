//! Writes a file whole or not at all.

use std::fs::{File, OpenOptions};
use std::io::{BufWriter, Error, ErrorKind, Result, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

/// A file that is written.
///
/// An ordinary file is written beside its place, readable by its owner only, and put in its place by [`NewFile::keep`]. Until
/// then what was there before is unchanged. Through a link, the file that it points to is replaced. A device or a pipe is
/// written to directly.
#[derive(Debug)]
pub struct NewFile {
    sink: Sink,
}

#[derive(Debug)]
enum Sink {
    Beside { target: PathBuf, file: BufWriter<NamedTempFile> },
    Stream(BufWriter<File>),
}

impl NewFile {
    /// Opens a file for writing.
    ///
    /// # Errors
    ///
    /// An I/O error if nothing can be written there; of the kind `InvalidInput` if it is one of the files in `inputs`, under
    /// this or another name.
    pub fn create(path: &Path, inputs: &[&Path]) -> Result<Self> {
        if inputs.iter().any(|input| is_same_file(input, path)) {
            return Err(Error::new(ErrorKind::InvalidInput, "it is one of the files that are read"));
        }
        let target = match path.metadata() {
            Ok(there) if there.is_file() => path.canonicalize()?,
            Ok(there) if there.is_dir() => return Err(ErrorKind::IsADirectory.into()),
            Ok(_) => {
                let stream = OpenOptions::new().write(true).open(path)?;
                return Ok(Self { sink: Sink::Stream(BufWriter::new(stream)) });
            }
            Err(error) if error.kind() == ErrorKind::NotFound => end_of_links(path)?,
            Err(error) => return Err(error),
        };
        let folder = folder_of(&target);
        let file = tempfile::Builder::new().prefix(".udvej-").tempfile_in(folder)?;
        Ok(Self { sink: Sink::Beside { target, file: BufWriter::new(file) } })
    }

    /// Returns the file that has to be deleted if the process ends before [`NewFile::keep`]; `None` for a device or a pipe.
    pub fn temporary(&self) -> Option<&Path> {
        match &self.sink {
            Sink::Beside { file, .. } => Some(file.get_ref().path()),
            Sink::Stream(_) => None,
        }
    }

    /// Writes what is left, and puts the file in its place.
    ///
    /// # Errors
    ///
    /// An I/O error; then what was there before is unchanged.
    pub fn keep(self) -> Result<()> {
        match self.sink {
            Sink::Stream(mut stream) => stream.flush(),
            Sink::Beside { target, file } => {
                let file = file.into_inner().map_err(std::io::IntoInnerError::into_error)?;
                // Some systems report a full disk only here.
                file.as_file().sync_all()?;
                file.persist(target).map(drop).map_err(|error| error.error)
            }
        }
    }
}

impl Write for NewFile {
    fn write(&mut self, bytes: &[u8]) -> Result<usize> {
        match &mut self.sink {
            Sink::Beside { file, .. } => file.write(bytes),
            Sink::Stream(stream) => stream.write(bytes),
        }
    }

    fn flush(&mut self) -> Result<()> {
        match &mut self.sink {
            Sink::Beside { file, .. } => file.flush(),
            Sink::Stream(stream) => stream.flush(),
        }
    }
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Returns the path that a link to nothing points to; the path itself if it is no link.
fn end_of_links(path: &Path) -> Result<PathBuf> {
    // As many as Linux follows.
    const MOST: usize = 40;
    let mut path = path.to_owned();
    for _ in 0..MOST {
        match path.read_link() {
            Ok(next) => path = folder_of(&path).join(next),
            Err(_) => return Ok(path),
        }
    }
    Err(Error::other("too many links"))
}

/// Returns whether two paths name the same ordinary file. The first may be `-` for standard input.
fn is_same_file(input: &Path, path: &Path) -> bool {
    let input = if input == Path::new("-") { Path::new("/dev/stdin") } else { input };
    let (Ok(a), Ok(b)) = (input.metadata(), path.metadata()) else { return false };
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        a.is_file() && (a.dev(), a.ino()) == (b.dev(), b.ino())
    }
    #[cfg(not(unix))]
    {
        a.is_file() && b.is_file() && input.canonicalize().ok() == path.canonicalize().ok()
    }
}
