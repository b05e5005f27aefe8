//! Counts made elsewhere.

pub(crate) mod columns_differ;
pub(crate) mod mixed_units;
pub(crate) mod period_doubtful;
pub(crate) mod periods_overlap;
pub(crate) mod periods_unequal;
pub(crate) mod sum_circular;
pub(crate) mod sum_differs;
mod table;
