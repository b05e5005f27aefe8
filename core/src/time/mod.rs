//! Days, half-open periods, and month arithmetic from an origin.

mod day;
mod period;

pub use day::{Day, DayError};
pub use period::Period;
