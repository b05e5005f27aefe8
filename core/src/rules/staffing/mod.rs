//! Staff.

family! {
    caseload,
    supervision_missing,
    twice,
}
