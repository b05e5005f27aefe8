//! Measurements of the evaluation.

pub(crate) mod out_of_range;
pub(crate) mod twice;
pub(crate) mod value_or_reason;
