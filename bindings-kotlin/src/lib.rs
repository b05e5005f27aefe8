//! The native half of udvej for Kotlin and Java.
//!
//! What is plain data in the core is mirrored here with `uniffi::remote`, which refuses to compile when a
//! field or variant is added to the core, or taken from it, and not here. What holds a personal value is a type of its own
//! (`mirror`), so that its `toString` on the other side is masked; drift does not compile there either. The
//! mirrors of what a schema describes are in `generated`, and `make generate` writes them. The objects (`Engine`, `Reading`, `Strategy`, `Pseudonymizer`) hold the
//! core's own.
//!
//! No function takes an object as an argument: the generated Kotlin does not look whether an argument was closed, and
//! would use memory that was freed. Of what a method is called on, it does.
//!
//! The doc comment of an exported item becomes its KDoc.

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

/// A delivery becomes many small texts, on several threads: this allocator is quicker at that than the system's.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

uniffi::setup_scaffolding!("udvej");

/// The version of the library, as written in every report.
#[uniffi::export]
fn version() -> String {
    udvej::VERSION.to_owned()
}
