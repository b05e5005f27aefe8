//! Days and periods.

use udvej::time::{Day, Period};

uniffi::custom_type!(
    /// A calendar day, without a time of day or a time zone.
    Day,
    i64,
    {
        remote,
        lower: |day| day.epoch_days(),
        try_lift: |days| Ok(Day::from_epoch_days(days)),
    }
);

/// The days from `from` up to, but not including, `to`.
#[uniffi::remote(Record)]
pub struct Period {
    /// The first day of the period (fra og med).
    pub from: Day,
    /// The first day after the period (til, ikke med).
    pub to: Day,
}
