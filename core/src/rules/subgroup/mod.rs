//! Subgroups (delmålgrupper).

family! {
    without_grounds,
    ambiguous,
    not_recorded,
    outside_course,
}
