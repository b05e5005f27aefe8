//! Reading a delivery while the interpreter goes on: other threads run, progress is told, Ctrl-C is heard.

use std::fs::File;
use std::io::{ErrorKind, Read};
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
use udvej::exchange::Reading;
use udvej::rules::{Context, Engine};

use crate::errors::UnreadableError;

/// How much is read before anybody looks up.
const PIECE: usize = 1 << 20;

/// How long the interpreter waits before it looks up.
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

/// Whom to tell how many bytes have been read, and how many there are.
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
            Err(PyTypeError::new_err("progress is told to a callable: it gets two numbers of bytes"))
        }
    }
}

/// What the two threads tell each other.
#[derive(Default)]
struct Shared {
    done: AtomicU64,
    /// How many bytes there are in all, once that is known.
    total: AtomicU64,
    stop: AtomicBool,
}

/// Reads a delivery on a thread of its own, and attends to the interpreter meanwhile.
///
/// If the reading is ended, the thread stops after the piece that it is at. While it judges it cannot be stopped: it is
/// left to itself then, and what it finds is dropped.
pub(crate) fn attend(
    py: Python<'_>,
    engine: Arc<Engine>,
    source: Source,
    context: Context,
    progress: Option<&Progress<'_>>,
) -> PyResult<Reading> {
    let shared = Arc::new(Shared::default());
    let (send, mut receive) = mpsc::sync_channel(1);
    let name = source.name();
    let thread = std::thread::Builder::new().spawn({
        let shared = shared.clone();
        // Whoever ended the reading does not wait for it.
        move || drop(send.send(read(&engine, context, &source, &shared)))
    });
    thread.map_err(|error| os_error(&error, None))?;
    let mut told = None;
    loop {
        let came;
        (came, receive) = py.detach(move || (receive.recv_timeout(TICK), receive));
        let mut look_up = || {
            py.check_signals()?;
            let Some(Progress(progress)) = progress else { return Ok(()) };
            let now = (shared.done.load(Ordering::Relaxed), shared.total.load(Ordering::Relaxed));
            if told.replace(now) != Some(now) {
                progress.call1(now)?;
            }
            Ok(())
        };
        let looked_up: PyResult<()> = look_up();
        if let Err(error) = looked_up {
            shared.stop.store(true, Ordering::Relaxed);
            return Err(error);
        }
        match came {
            Ok(Ok(reading)) => return Ok(reading),
            Ok(Err(error)) => return Err(os_error(&error, name)),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => {
                return Err(PyRuntimeError::new_err("the delivery could not be judged: please report this"));
            }
        }
    }
}

fn read(engine: &Engine, context: Context, source: &Source, shared: &Shared) -> std::io::Result<Reading> {
    let mut reader = engine.reader(context);
    let mut feed = |piece: &[u8]| -> std::io::Result<()> {
        reader.feed(piece);
        shared.done.fetch_add(piece.len() as u64, Ordering::Relaxed);
        if shared.stop.load(Ordering::Relaxed) { Err(ErrorKind::Interrupted.into()) } else { Ok(()) }
    };
    match source {
        Source::Bytes(bytes) => {
            shared.total.store(bytes.len() as u64, Ordering::Relaxed);
            bytes.chunks(PIECE).try_for_each(feed)?;
        }
        Source::File(path) => {
            let mut file = File::open(path)?;
            shared.total.store(file.metadata()?.len(), Ordering::Relaxed);
            let mut piece = vec![0; PIECE];
            loop {
                match file.read(&mut piece) {
                    Ok(0) => break,
                    Ok(length) => feed(piece.get(..length).unwrap_or_default())?,
                    Err(error) if error.kind() == ErrorKind::Interrupted => {}
                    Err(error) => return Err(error),
                }
            }
        }
    }
    Ok(reader.finish())
}

/// The error as Python raises it for a file of this name: `FileNotFoundError` and so on.
fn os_error(error: &std::io::Error, name: Option<String>) -> PyErr {
    match error.raw_os_error() {
        Some(code) => PyOSError::new_err((code, error.kind().to_string(), name)),
        None => PyOSError::new_err(error.to_string()),
    }
}
