//! The `udvej` command, for people without Rust.

use std::ffi::OsString;

use pyo3::prelude::*;

/// Run the `udvej` command on this process's output, as ``python -m udvej`` does.
///
/// Parameters
/// ----------
/// arguments : list of str
///     The arguments after the name of the command.
///
/// Returns
/// -------
/// int
///     The exit status.
///
/// Examples
/// --------
/// >>> from udvej._udvej import command
/// >>> command(["explain", "no-such-rule"])
/// 2
#[pyfunction]
pub(crate) fn command(py: Python<'_>, arguments: Vec<OsString>) -> u8 {
    py.detach(|| udvej_command::run([OsString::from("udvej")].into_iter().chain(arguments)))
}
