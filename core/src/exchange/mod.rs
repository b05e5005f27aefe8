//! The exchange: from bytes to a delivery and its report, and back.
//!
//! A delivery has two spellings. `.ndjson`, for volume: `{"delivery": {…}}` on the first line, then a record
//! on each line. `.json`, for any JSON Schema tool: `{"delivery": {…}, "records": […]}`. Both give the same
//! verdict; only the line numbers differ.

mod decode;
mod document;
mod fast;
mod incoming;
mod intake;
mod keep;
mod lines;
mod opening;
mod parents;
mod part;
mod quarantine;
mod reader;
mod reading;
mod reconcile;
mod source;
mod write;

pub use decode::DecodeError;
pub use keep::Keep;
pub use quarantine::Quarantined;
pub use reader::{Reader, decode_delivery, decode_records};
pub use reading::Reading;
pub use source::{Source, SourceError};
pub use write::{header_line, write_document, write_ndjson};

/// The longest line that is read, in bytes. No record comes near it.
pub const MAX_LINE: usize = 1 << 20;

/// The largest delivery that is read in the `.json` spelling, in bytes. The `.ndjson` spelling has no limit.
pub const MAX_DOCUMENT: usize = 1 << 28;
