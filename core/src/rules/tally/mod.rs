//! Tallies: counts made elsewhere.

mod table;

family! {
    mixed_units,
    sum_differs,
    sum_of_others,
    persons_out_of_bounds,
    persons_added,
    persons_exceed_contacts,
    periods_overlap,
    periods_gap,
    periods_unequal,
    columns_differ,
    period_doubtful,
    method_changes,
    area_changes,
    criterion_changes,
    staff_changed,
    no_rate,
    part_not_of_whole,
    parts_exceed_whole,
    sum_circular,
}
