//! The waivers of a policy.

family! {
    waiver_expired,
    waiver_unused,
}
