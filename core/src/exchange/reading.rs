//! What comes of reading a delivery.

use super::quarantine::Quarantined;
use crate::record::{Delivery, Record};
use crate::verdict::Report;

/// A delivery that was read: what can be used, what was set aside, and the verdict.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// The header, if it could be used.
    pub delivery: Option<Delivery>,
    /// The records that can be used, in the order of the file: the latest revision of each, once, also those
    /// that were entered in error.
    pub records: Vec<Record>,
    /// What was rejected, in the order of the file.
    pub quarantine: Vec<Quarantined>,
    /// The verdict.
    pub report: Report,
}
