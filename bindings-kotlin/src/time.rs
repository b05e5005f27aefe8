//! Days.

use udvej::time::Day;

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
