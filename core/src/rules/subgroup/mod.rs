//! Subgroups (delmålgrupper).

pub(crate) mod ambiguous;
pub(crate) mod not_recorded;
pub(crate) mod outside_course;
pub(crate) mod without_grounds;
