//! Reads a delivery from bytes, judges it, and writes deliveries.
//!
//! A delivery has two spellings. `.ndjson` is for large deliveries: `{"delivery": {…}}` on the first line, then
//! one record on each line. `.json` is for any JSON Schema tool: `{"delivery": {…}, "records": […]}`. Both give
//! the same verdict; only the line numbers differ.

mod blocks;
mod collect;
mod decode;
mod document;
mod fast;
mod faults;
mod found;
mod header;
mod lines;
mod masked;
mod member;
mod parents;
mod part;
mod quarantine;
mod reading;
mod reconcile;
mod records;
mod salvage;
mod settle;
mod spelling;
mod stream;
mod superseded;
mod withdrawals;
mod write;

pub use crate::json::DecodeError;
pub use blocks::{ByteSource, SourceError};
pub(crate) use blocks::{reread_record, source_bytes};
pub use collect::Collector;
pub(crate) use collect::NoRecords;
pub(crate) use faults::Undecoded;
pub(crate) use found::{Found, rejected};
pub(crate) use member::Member;
pub(crate) use parents::reject_children;
pub use quarantine::Quarantined;
pub use reading::Reading;
pub(crate) use reconcile::{Fate, Fates, same_content};
pub use stream::{Reader, RecordsWithLines, decode_delivery, decode_records};
pub(crate) use superseded::report_superseded;
pub(crate) use withdrawals::withdrawals;
pub use write::{header_line, write_document, write_ndjson};

/// The longest line that is read, in bytes. Records are much shorter.
pub const MAX_LINE: usize = 1 << 20;

/// The largest delivery that is read in the `.json` spelling, in bytes. The `.ndjson` spelling has no limit.
pub const MAX_DOCUMENT: usize = 1 << 28;
