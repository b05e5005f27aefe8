//! Reads a delivery without blocking the interpreter: other threads run, progress is reported, Ctrl-C stops it.

use std::borrow::Cow;
use std::io::{ErrorKind, Read};
use std::num::NonZero;
use std::ops::Deref;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use pyo3::exceptions::{PyOSError, PyRuntimeError, PyTypeError};
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::{type_hint_identifier, type_hint_subscript, type_hint_union};
use udvej::exchange;
use udvej::verdict::{Context, Engine};
use udvej_file::threads_of_machine;

use crate::errors::UnreadableError;

/// How many bytes are read between two checks for a stop.
const PIECE: u64 = 1 << 20;

/// How long the interpreter waits between two checks for Ctrl-C and progress.
const TICK: Duration = Duration::from_millis(50);

/// Where a delivery is.
pub(crate) enum Source {
    Bytes(PyBackedBytes),
    File(PathBuf),
}

impl<'a, 'py> FromPyObject<'a, 'py> for Source {
    type Error = PyErr;

    const INPUT_TYPE: PyStaticExpr = type_hint_union!(PyBackedBytes::INPUT_TYPE, PathBuf::INPUT_TYPE);

    fn extract(object: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        if let Ok(bytes) = object.extract() {
            return Ok(Self::Bytes(bytes));
        }
        let path: PathBuf = object
            .extract()
            .map_err(|_| PyTypeError::new_err("a delivery is given as the path of a file, or as bytes"))?;
        // The system's error would repeat the delivery as the name of a file.
        if path.to_string_lossy().trim_start().starts_with('{') {
            return Err(UnreadableError::new_err("a str is a path: give the delivery itself as bytes"));
        }
        Ok(Self::File(path))
    }
}

impl Source {
    /// The path of the file.
    pub(crate) fn name(&self) -> Option<String> {
        match self {
            Self::Bytes(_) => None,
            Self::File(path) => Some(path.display().to_string()),
        }
    }
}

/// The callable that receives the number of bytes read and the total number of bytes.
pub(crate) struct Progress<'py>(Bound<'py, PyAny>);

impl<'a, 'py> FromPyObject<'a, 'py> for Progress<'py> {
    type Error = PyErr;

    const INPUT_TYPE: PyStaticExpr = {
        const INT: PyStaticExpr = type_hint_identifier!("builtins", "int");
        const ARGUMENTS: PyStaticExpr = PyStaticExpr::List { elts: &[INT, INT] };
        const RESULT: PyStaticExpr = type_hint_identifier!("builtins", "object");
        type_hint_subscript!(type_hint_identifier!("collections.abc", "Callable"), ARGUMENTS, RESULT)
    };

    fn extract(object: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        if object.is_callable() {
            Ok(Self(object.to_owned()))
        } else {
            Err(PyTypeError::new_err("progress has to be a callable that takes two numbers of bytes"))
        }
    }
}

/// A delivery in memory: Python's own, or what a file held.
pub(crate) enum Bytes {
    Python(PyBackedBytes),
    Read(Vec<u8>),
}

impl Deref for Bytes {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        match self {
            Self::Python(bytes) => bytes,
            Self::Read(bytes) => bytes,
        }
    }
}

/// The result to make from a delivery: a full reading, or the report alone.
pub(crate) trait Wanted: Send + Sized + 'static {
    fn of(at: &Desk, source: Source) -> std::io::Result<Self>;
}

/// What the judging thread needs: the engine, its context and the shared state.
pub(crate) struct Desk {
    pub(crate) engine: Arc<Engine>,
    pub(crate) context: Context,
    pub(crate) threads: NonZero<usize>,
    pub(crate) shared: Arc<Shared>,
}

impl Desk {
    pub(crate) fn watched<'a>(&'a self, bytes: &'a [u8]) -> Watched<'a> {
        self.shared.total.store(bytes.len() as u64, Ordering::Relaxed);
        Watched { bytes, shared: &self.shared }
    }
}

/// The state that the two threads share.
#[derive(Default)]
pub(crate) struct Shared {
    done: AtomicU64,
    /// How many bytes there are in all, once that is known.
    pub(crate) total: AtomicU64,
    stop: AtomicBool,
}

/// Reads a delivery on its own thread. Meanwhile it reports progress and checks for Ctrl-C.
///
/// When the reading is stopped, the thread stops after its current blocks. It cannot be stopped while it judges:
/// it then runs to its end, and its result is dropped.
pub(crate) fn attend<W: Wanted>(
    py: Python<'_>,
    engine: Arc<Engine>,
    source: Source,
    context: Context,
    progress: Option<&Progress<'_>>,
) -> PyResult<W> {
    let shared = Arc::new(Shared::default());
    let desk = Desk { engine, context, threads: threads_of_machine(), shared: shared.clone() };
    let (send, mut receive) = mpsc::sync_channel(1);
    let name = source.name();
    let thread = std::thread::Builder::new().spawn({
        // Nothing receives the result after the reading was stopped.
        move || drop(send.send(W::of(&desk, source)))
    });
    thread.map_err(|error| os_error(&error, None))?;
    let mut reported = None;
    loop {
        let received;
        (received, receive) = py.detach(move || (receive.recv_timeout(TICK), receive));
        let mut look_up = || {
            py.check_signals()?;
            let Some(Progress(progress)) = progress else { return Ok(()) };
            let now = (shared.done.load(Ordering::Relaxed), shared.total.load(Ordering::Relaxed));
            if reported.replace(now) != Some(now) {
                progress.call1(now)?;
            }
            Ok(())
        };
        let looked_up: PyResult<()> = look_up();
        if let Err(error) = looked_up {
            shared.stop.store(true, Ordering::Relaxed);
            return Err(error);
        }
        match received {
            Ok(Ok(wanted)) => return Ok(wanted),
            Ok(Err(error)) => return Err(os_error(&error, name)),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => {
                return Err(PyRuntimeError::new_err("the delivery could not be judged: please report this"));
            }
        }
    }
}

impl Shared {
    /// Records that the delivery was read up to this offset. Returns an error if the reading was stopped.
    pub(crate) fn reached(&self, offset: u64) -> std::io::Result<()> {
        self.done.fetch_max(offset, Ordering::Relaxed);
        if self.stop.load(Ordering::Relaxed) { Err(ErrorKind::Interrupted.into()) } else { Ok(()) }
    }

    /// Reads a stream into memory. `slow` is whether its progress is reported: reading a file is quick, and its progress is
    /// reported while it is judged.
    pub(crate) fn read_to_end(&self, mut stream: impl Read, slow: bool) -> std::io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        while stream.by_ref().take(PIECE).read_to_end(&mut bytes)? > 0 {
            self.reached(if slow { bytes.len() as u64 } else { 0 })?;
        }
        Ok(bytes)
    }
}

/// A delivery in memory. Reading it reports progress and can be stopped.
pub(crate) struct Watched<'a> {
    bytes: &'a [u8],
    shared: &'a Shared,
}

impl exchange::ByteSource for Watched<'_> {
    type Error = std::io::Error;

    fn size(&self) -> u64 {
        self.bytes.len() as u64
    }

    fn bytes(&self, from: u64, length: usize) -> std::io::Result<Cow<'_, [u8]>> {
        let Ok(bytes) = exchange::ByteSource::bytes(&self.bytes, from, length);
        self.shared.reached(from + bytes.len() as u64)?;
        Ok(bytes)
    }
}

/// The error as Python raises it for a file of this name: `FileNotFoundError` and so on.
pub(crate) fn os_error(error: &std::io::Error, name: Option<String>) -> PyErr {
    match error.raw_os_error().or_else(|| code_of(error.kind())) {
        Some(code) => PyOSError::new_err((code, error.kind().to_string(), name)),
        None => PyOSError::new_err(error.to_string()),
    }
}

/// The code of an error that was wrapped in another one, by which Python chooses the class. These are the same on Linux,
/// macOS and Windows.
fn code_of(kind: ErrorKind) -> Option<i32> {
    match kind {
        ErrorKind::NotFound => Some(2),
        ErrorKind::PermissionDenied => Some(13),
        ErrorKind::NotADirectory => Some(20),
        ErrorKind::IsADirectory => Some(21),
        ErrorKind::StorageFull => Some(28),
        ErrorKind::ReadOnlyFilesystem => Some(30),
        _ => None,
    }
}
