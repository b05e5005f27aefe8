//! The results of reading a delivery: a reading with its tables, or the report alone.

use std::fs::File;
use std::sync::atomic::Ordering;

use udvej::exchange::Reading;
use udvej::verdict::Report;
use udvej_file::{FileSource, io_error, unpacked};

use crate::progress::{Bytes, Desk, Source, Wanted};
use crate::tables::{ByType, Growing};

/// What was read, rows of its records, and what it was read from.
pub(crate) type Whole = (Reading, (ByType, Vec<usize>), Bytes);

impl Wanted for Whole {
    /// Keeps the bytes of the delivery, so that its records can be decoded again after the file is deleted.
    fn of(at: &Desk, source: Source) -> std::io::Result<Self> {
        let bytes = match source {
            Source::Bytes(bytes) => Bytes::Python(bytes),
            Source::File(path) => {
                let file = File::open(path)?;
                let slow = !file.metadata()?.is_file();
                Bytes::Read(at.shared.read_to_end(unpacked(file)?, slow)?)
            }
        };
        let watched = at.watched(&bytes);
        let read = at.engine.read_collecting::<Growing, _>(&watched, &at.context, at.threads);
        let (reading, growing) = read.map_err(io_error)?;
        Ok((reading, growing.finish(), bytes))
    }
}

impl Wanted for Report {
    fn of(at: &Desk, source: Source) -> std::io::Result<Self> {
        let in_memory =
            |bytes: &[u8]| at.engine.validate(&at.watched(bytes), &at.context, at.threads).map_err(io_error);
        let path = match source {
            Source::Bytes(bytes) => return in_memory(&bytes),
            Source::File(path) => path,
        };
        let reached = |size| {
            at.shared.total.store(size, Ordering::Relaxed);
            |offset| at.shared.reached(offset)
        };
        match FileSource::open(&path, reached)? {
            Ok(file) => at.engine.validate(&file, &at.context, at.threads).map_err(io_error),
            // A pipe or a compressed file can be read only once, so it is read into memory.
            Err(stream) => in_memory(&at.shared.read_to_end(stream, true)?),
        }
    }
}
