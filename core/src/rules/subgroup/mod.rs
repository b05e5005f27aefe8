//! Subgroups (delmålgrupper).

pub(crate) mod ambiguous;
pub(crate) mod without_grounds;
