//! The header of a delivery, and its records as a whole.

family! {
    unknown_strategy,
    count_differs,
    conflicting_revision,
    correction_unusable,
    parent_rejected,
    parent_in_error,
    after_today,
    after_created,
    period_reversed,
    created_after_today,
    created_before_period,
    judged_later,
    replaces_itself,
    replaces_by_changes,
    municipality_unknown,
    other_municipality,
    outside_period,
    before_period,
    key_missing,
    strategy_not_in_force,
}
