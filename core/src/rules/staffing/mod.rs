//! Staff, caseload and supervision.

family! {
    meetings_misplaced,
    caseload,
    supervision_missing,
    twice,
}
