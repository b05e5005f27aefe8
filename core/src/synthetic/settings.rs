//! The settings of a synthetic delivery.

use crate::lang::Lang;
use crate::time::{Day, Period};
use crate::wording::{either, number};

/// The most records of a synthetic delivery. It is also the most that a header can expect.
pub const MOST_RECORDS: i64 = 10_000_000;

/// The settings of a synthetic delivery.
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
    /// The seed. Another seed gives another delivery.
    pub seed: u64,
    /// The number of records.
    pub records: i64,
    /// The municipality, four digits.
    pub municipality: String,
    /// The period of the delivery. The delivery is made on the day after it.
    pub period: Period,
    /// The percentage of courses that have something doubtful: a late plan, too few meetings, a missing
    /// measurement. None of these is an error.
    pub doubtful_percent: i32,
}

impl Default for Settings {
    fn default() -> Self {
        // The testing phase of the exit project, 2014 and 2015.
        let period = Period::between(Day::from_epoch_days(16_071), Day::from_epoch_days(16_801));
        Self { seed: 1, records: 1000, municipality: "0101".into(), period, doubtful_percent: 5 }
    }
}

/// Why no delivery can be made from the settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.text(Lang::En))]
#[non_exhaustive]
pub enum SettingsError {
    /// The number of records is negative, or more than a header can expect.
    Records,
    /// The municipality is not a Danish one.
    Municipality,
    /// The programme was not in force on any day of the period, or a day is outside the valid range.
    Period,
    /// The share of doubtful courses is not a percentage.
    Doubtful,
    /// The number of municipalities is not 1 to 4.
    Municipalities,
    /// The number of half-years is not 1 to 20.
    HalfYears,
}

impl SettingsError {
    /// Returns the message in this language.
    pub fn text(self, lang: Lang) -> String {
        let most = number(MOST_RECORDS, lang);
        let (english, danish) = match self {
            Self::Records => {
                return either(
                    lang,
                    format!("the number of records must be from 0 to {most}"),
                    format!("antallet af poster skal være fra 0 til {most}"),
                );
            }
            Self::Municipality => (
                "the municipality must be the four digits of a Danish municipality, such as `0101`",
                "kommunen skal være de fire cifre i en dansk kommunekode, for eksempel `0101`",
            ),
            Self::Period => (
                "the period must be within 1900 to 2099, end after it starts, and have a day on which the programme was in force",
                "perioden skal ligge fra 1900 til 2099, slutte efter sin begyndelse og have en dag, hvor indsatsen var i kraft",
            ),
            Self::Doubtful => (
                "the share of doubtful courses must be from 0 to 100",
                "andelen af forløb med noget tvivlsomt skal være fra 0 til 100",
            ),
            Self::Municipalities => (
                "the number of municipalities must be from 1 to 4",
                "antallet af kommuner skal være fra 1 til 4",
            ),
            Self::HalfYears => {
                ("the number of half-years must be from 1 to 20", "antallet af halvår skal være fra 1 til 20")
            }
        };
        either(lang, english, danish).to_owned()
    }
}
