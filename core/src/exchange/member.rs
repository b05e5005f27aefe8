//! What is kept of a delivery that belongs to a dataset.

use super::faults::Undecoded;
use super::found::Found;
use crate::evidence::{Facts, Positions, RecordStore};
use crate::judging::Finding;
use crate::verdict::Report;

/// A delivery that was judged by itself, and what its dataset settles again.
#[derive(Debug)]
pub(crate) struct Member {
    /// The verdict on the delivery by itself.
    pub(crate) report: Report,
    /// The findings about the file and its header.
    pub(crate) about_file: Vec<Finding>,
    /// Every record that could be decoded.
    pub(crate) positions: Positions,
    /// The facts of the records that count within the delivery.
    pub(crate) facts: Facts,
    pub(crate) kept: RecordStore,
    pub(crate) undecoded: Vec<Undecoded>,
    /// What the rules about single records found in the records that count.
    pub(crate) found: Found,
}
