//! The native half of udvej for Kotlin and Java.
//!
//! Plain data of the core is mirrored here with `uniffi::remote`. A field or variant that only the core or only
//! the mirror has does not compile. Types with a personal value are declared here (`mirror`), so that their
//! `toString` in Kotlin is masked; a difference from the core does not compile either. The mirrors of types that a
//! schema describes are in `generated`, and `make generate` writes them. The objects (`Engine`, `Reading`,
//! `Strategy`, `Pseudonymizer`) wrap those of the core.
//!
//! No function takes an object as an argument. The generated Kotlin does not check whether an argument was closed,
//! and would use freed memory. It does check the object that a method is called on.
//!
//! A doc comment in this package becomes KDoc.

pub mod case;
pub mod catalogue;
pub mod client;
pub mod code;
pub mod engine;
pub mod error;
pub mod fidelity;
pub mod generated;
mod mirror;
mod mirrored;
pub mod policy;
pub mod programme;
pub mod pseudonymizer;
pub mod quarantine;
pub mod reading;
pub mod record;
pub mod report;
pub mod strategy;
pub mod synthetic;
pub mod time;
pub mod writer;

/// Reading a delivery allocates many small strings on several threads. This allocator is faster at that than the
/// system's.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

uniffi::setup_scaffolding!("udvej");

/// Returns the version of the library, which every report contains.
#[uniffi::export]
fn version() -> String {
    udvej::VERSION.to_owned()
}
