//! Measurements of the evaluation.

family! {
    value_or_reason,
    recall_window,
    out_of_range,
    twice,
    not_planned,
    outside_window,
    overdue,
    not_ended,
}
