//! Measurements of the evaluation.

pub(crate) mod not_ended;
pub(crate) mod not_planned;
pub(crate) mod out_of_range;
pub(crate) mod outside_window;
pub(crate) mod overdue;
pub(crate) mod recall_window;
pub(crate) mod twice;
pub(crate) mod value_or_reason;
