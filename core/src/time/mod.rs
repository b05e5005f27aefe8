//! Days, periods of days, and arithmetic in months.

mod day;
mod period;

pub use day::{Day, DayError};
pub use period::Period;
