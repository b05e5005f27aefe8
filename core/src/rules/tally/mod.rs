//! Tallies: counts made elsewhere.

mod table;

family! {
    mixed_units,
    sum_differs,
    periods_overlap,
    periods_gap,
    periods_unequal,
    columns_differ,
    period_doubtful,
    method_changes,
    staff_changed,
    no_rate,
    part_not_of_whole,
    sum_circular,
}
