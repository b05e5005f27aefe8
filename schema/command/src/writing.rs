//! Files that the command writes. A signal that ends the command leaves nothing of them behind.

use std::path::Path;

use udvej_file::NewFile;

use crate::call::Failure;

/// Opens a file for writing. It may be none of the files in `inputs`.
pub(crate) fn create<P: AsRef<Path>>(path: &Path, inputs: &[P]) -> Result<NewFile, Failure> {
    let inputs: Vec<&Path> = inputs.iter().map(AsRef::as_ref).collect();
    let create = || NewFile::create(path, &inputs);
    #[cfg(unix)]
    let created = signals::watch().and_then(|()| signals::deleting(create));
    #[cfg(not(unix))]
    let created = create();
    created.map_err(|error| Failure::Write(path.to_owned(), error))
}

#[cfg(unix)]
mod signals {
    use std::io::Result;
    use std::path::PathBuf;
    use std::sync::{Mutex, Once, PoisonError};

    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;
    use signal_hook::low_level::emulate_default_handler;
    use udvej_file::NewFile;

    /// The files to delete. One that was put in its place is no longer there under this name.
    static UNFINISHED: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

    /// Creates a file that is deleted if a signal comes. The lock lets no signal come between.
    pub(super) fn deleting(create: impl FnOnce() -> Result<NewFile>) -> Result<NewFile> {
        let mut unfinished = UNFINISHED.lock().unwrap_or_else(PoisonError::into_inner);
        let file = create()?;
        unfinished.extend(file.temporary().map(PathBuf::from));
        Ok(file)
    }

    /// Waits for the signals that end a command, on a thread of its own. What the caller ignores, as `nohup` does, stays
    /// ignored.
    pub(super) fn watch() -> Result<()> {
        static ONCE: Once = Once::new();
        let mut result = Ok(());
        ONCE.call_once(|| result = start());
        result
    }

    fn start() -> Result<()> {
        let ignored = ignored();
        let is_ignored = |signal: i32| ignored >> (signal - 1) & 1 == 1;
        let ending = [SIGHUP, SIGINT, SIGTERM].into_iter().filter(|signal| !is_ignored(*signal));
        let mut signals = Signals::new(ending)?;
        std::thread::Builder::new().name("signals".into()).spawn(move || {
            for signal in signals.forever() {
                let unfinished = UNFINISHED.lock().unwrap_or_else(PoisonError::into_inner);
                for file in unfinished.iter() {
                    // It may be gone already.
                    let _ = std::fs::remove_file(file);
                }
                // Ends the process as the signal would have done.
                let _ = emulate_default_handler(signal);
            }
        })?;
        Ok(())
    }

    /// Returns the signals that this process ignores, a bit each; none where the system does not say.
    fn ignored() -> u64 {
        let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
        let bits = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
        bits.and_then(|bits| u64::from_str_radix(bits.trim(), 16).ok()).unwrap_or_default()
    }
}
