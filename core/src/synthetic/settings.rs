//! What a synthetic delivery is made from.

use crate::time::{Day, Period};

/// The most records of a synthetic delivery: no more than a header can announce.
pub const MOST_RECORDS: i64 = 10_000_000;

/// What a synthetic delivery is to be like.
///
/// ```
/// use udvej::exchange::write_ndjson;
/// use udvej::programme::Strategy;
/// use udvej::record::Record;
/// use udvej::verdict::{Context, Engine, Policy};
/// use udvej::synthetic::Settings;
/// let strategy = Strategy::shipped("exit_dk").ok_or("not shipped")?;
/// let settings = Settings { records: 300, ..Settings::default() };
/// let delivery = settings.deliver(&strategy)?;
/// let header = delivery.header();
/// let records: Vec<Record> = delivery.collect();
/// assert_eq!(records.len(), 300);
/// let engine = Engine::new(strategy, Policy::default());
/// let text = write_ndjson(&header, &records);
/// let report = engine.read(text.as_bytes(), &Context { today: header.created }).report;
/// assert!(report.accepted);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// Another seed gives another delivery.
    pub seed: u64,
    /// How many records it has.
    pub records: i64,
    /// The municipality it is about, four digits.
    pub municipality: String,
    /// The days it is about. It is made on the day after them.
    pub period: Period,
    /// How many of a hundred courses have something doubtful about them: a late plan, too few meetings, a measurement
    /// that is missing. Nothing that is wrong.
    pub doubtful_percent: i32,
}

impl Default for Settings {
    fn default() -> Self {
        // The testing phase of the exit project, 2014 and 2015.
        let period = Period { from: Day::from_epoch_days(16_071), to: Day::from_epoch_days(16_801) };
        Self { seed: 1, records: 1000, municipality: "0101".into(), period, doubtful_percent: 5 }
    }
}

/// Settings that no delivery can be made from.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SettingsError {
    /// The number of records is negative, or more than a header can announce.
    #[error("the number of records must be from 0 to {MOST_RECORDS}")]
    Records,
    /// The municipality is not a Danish one.
    #[error("the municipality must be the four digits of a Danish municipality, such as `0101`")]
    Municipality,
    /// No day of the period is one on which the programme was in force.
    #[error(
        "the period must be within 1900 to 2099, end after it starts, and have a day on which the programme was in force"
    )]
    Period,
    /// The share of doubtful courses is not a percentage.
    #[error("the share of doubtful courses must be from 0 to 100")]
    Doubtful,
}
