//! The policy: what the user of an engine makes of the rules.

family! {
    waiver_expired,
    waiver_unused,
}
