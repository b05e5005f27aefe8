//! The result of reading a delivery.

use super::quarantine::Quarantined;
use crate::record::{Delivery, Record};
use crate::verdict::Report;

/// A delivery that was read: the usable records, the quarantine and the report.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// The header, if it could be used.
    pub delivery: Option<Delivery>,
    /// The usable records, in the order of the file: the latest revision of each, once. Records that were entered
    /// in error are included.
    pub records: Vec<Record>,
    /// The line of the file on which each of these records starts, from 1.
    pub lines: Vec<i64>,
    /// The rejected records and lines, in the order of the file.
    pub quarantine: Vec<Quarantined>,
    /// The verdict on the delivery.
    pub report: Report,
}
