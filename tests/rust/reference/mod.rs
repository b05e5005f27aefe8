//! Slow and obvious models of what the core does fast.

pub mod anonymity;
pub mod calendar;
pub mod dataset;
pub mod delivery;
