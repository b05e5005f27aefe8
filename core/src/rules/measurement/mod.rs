//! Measurements of the evaluation.

use crate::evidence::{History, MeasurementFacts};

family! {
    value_or_reason,
    recall_window,
    out_of_range,
    twice,
    not_planned,
    outside_cti,
    outside_window,
    waves_out_of_order,
    instruments_differ,
    overdue,
    not_ended,
}

/// Returns the measurements with a value, those that are compared with each other side by side: by course, instrument and
/// respondent, then by wave and day.
fn in_order<'h>(history: &History<'h>) -> Vec<&'h MeasurementFacts> {
    let mut measured: Vec<_> = history.measurements.iter().filter(|made| made.has_value).collect();
    measured.sort_by_cached_key(|made| (made.series(), made.wave, made.day, history.id(made.index)));
    measured
}
