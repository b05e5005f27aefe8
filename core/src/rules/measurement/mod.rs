//! Measurements of the evaluation.

use crate::evidence::{History, MeasurementFacts};
use crate::judging::{Judge, SkipReason};

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

/// Judges the measurements with a value, `each` time those that are compared with each other: of one course, instrument
/// and respondent, by wave and day.
fn judge_series(
    history: &History,
    judge: &mut Judge,
    mut each: impl FnMut(&[&MeasurementFacts], &mut Judge),
) {
    let mut measured: Vec<_> = history.measurements.iter().filter(|made| made.has_value).collect();
    if measured.is_empty() {
        return judge.skip(SkipReason::NothingOfItsKind);
    }
    measured.sort_by_cached_key(|made| (made.series(), made.wave, made.day, history.id(made.index)));
    for series in measured.chunk_by(|one, other| one.series() == other.series()) {
        each(series, judge);
    }
}
