//! Counts made elsewhere.

pub(crate) mod columns_differ;
pub(crate) mod method_changes;
pub(crate) mod mixed_units;
pub(crate) mod no_rate;
pub(crate) mod part_not_of_whole;
pub(crate) mod period_doubtful;
pub(crate) mod periods_gap;
pub(crate) mod periods_overlap;
pub(crate) mod periods_unequal;
pub(crate) mod staff_changed;
pub(crate) mod sum_circular;
pub(crate) mod sum_differs;
mod table;
