//! The native half of udvej for Kotlin and Java.
//!
//! What is plain data in the core is mirrored here with `uniffi::remote`, which refuses to compile when a
//! field or variant is added to the core, or taken from it, and not here. What holds a personal value is a type of its own
//! (`client`, `record`), so that its `toString` on the other side is masked; the `mirror!` macro makes drift
//! there a compile error as well. The objects (`Engine`, `Reading`, `Strategy`, `Pseudonymizer`) hold the
//! core's own.
//!
//! A doc comment in this package is the KDoc of what it stands on.

mod catalogue;
mod client;
mod code;
mod delivery;
mod engine;
mod error;
mod finding;
mod programme;
mod pseudonymizer;
mod quarantine;
mod reading;
mod record;
mod report;
mod strategy;
mod time;

uniffi::setup_scaffolding!("udvej");

/// The version of the library, as it stands in every report.
#[uniffi::export]
fn version() -> String {
    udvej::VERSION.to_owned()
}
