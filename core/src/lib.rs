#![doc = include_str!("../DESIGN.md")]
#![cfg_attr(
    test,
    expect(
        clippy::unwrap_used,
        clippy::panic,
        clippy::indexing_slicing,
        reason = "a test panics where it fails"
    )
)]

pub mod case;
pub mod client;
pub mod code;
pub(crate) mod evidence;
pub mod exchange;
mod hex;
mod json;
pub mod judging;
mod lang;
pub mod page;
pub mod programme;
pub mod record;
mod repeated;
pub mod rules;
pub mod synthetic;
pub mod time;
pub mod verdict;
mod work;

/// The version of the library, as it stands in every report.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
