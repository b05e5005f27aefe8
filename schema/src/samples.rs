//! The sample deliveries, and what is judged beside them.

/// A delivery about nobody that has every type of record and every field; right, as of 2016-01-04.
pub(crate) const EVERY_FIELD: &str = include_str!("../samples/every-field.ndjson");
/// A delivery about nobody that has ordinary mistakes.
pub(crate) const WITH_MISTAKES: &str = include_str!("../samples/with-mistakes.ndjson");
/// A policy for it that has every field.
pub(crate) const POLICY: &str = include_str!("../samples/policy.json");
