//! The delivery as a whole.

pub(crate) mod after_today;
pub(crate) mod conflicting_revision;
pub(crate) mod count_differs;
pub(crate) mod created_after_today;
pub(crate) mod created_before_period;
pub(crate) mod key_missing;
pub(crate) mod municipality_unknown;
pub(crate) mod other_municipality;
pub(crate) mod outside_period;
pub(crate) mod parent_rejected;
pub(crate) mod period_reversed;
pub(crate) mod replaces_itself;
pub(crate) mod strategy_not_in_force;
pub(crate) mod unknown_strategy;
