//! Staff, caseload and supervision.

family! {
    caseload,
    supervision_missing,
    twice,
}
