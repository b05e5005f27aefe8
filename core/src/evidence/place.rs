//! The place that a finding points to.

use std::borrow::Cow;

use crate::code::RecordType;

/// The record or line that a finding is about. The id is left out where it may hold a personal value.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Place<'a> {
    pub(crate) record: Option<RecordType>,
    pub(crate) id: Option<Cow<'a, str>>,
    pub(crate) line: Option<i64>,
}
