//! Deliveries about nobody: made up from a seed, lifelike in form and number, for tests and for trying things out.
//!
//! Nothing in them comes from a person. The same settings give the same bytes on every machine.

mod case;
mod client;
mod contact;
mod course;
mod dice;
mod organisation;

use crate::code::{FormatVersion, PseudonymInput, is_danish_municipality};
use crate::programme::Strategy;
use crate::record::{Delivery, ExpectedCounts, PseudonymKey, Record};
use crate::time::{Day, Period};
use case::Case;

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

impl Settings {
    /// The delivery: an iterator over its records, and its header.
    pub fn deliver<'s>(&'s self, strategy: &'s Strategy) -> Result<Synthetic<'s>, SettingsError> {
        let Period { from, to } = self.period;
        if !(0..=MOST_RECORDS).contains(&self.records) {
            return Err(SettingsError::Records);
        }
        if !is_danish_municipality(&self.municipality) {
            return Err(SettingsError::Municipality);
        }
        if !(0..=100).contains(&self.doubtful_percent) {
            return Err(SettingsError::Doubtful);
        }
        let from = strategy.exit_package_from.map_or(from, |in_force| in_force.max(from));
        let days = Period { from, to };
        if days.is_empty() || !self.period.from.is_exchangeable() || !to.is_exchangeable() {
            return Err(SettingsError::Period);
        }
        Ok(Synthetic {
            plan: Plan { settings: self, strategy, days },
            next: 0,
            made: Vec::new().into_iter(),
            left: self.records,
        })
    }
}

/// What every case of a delivery is made by.
#[derive(Debug, Clone, Copy)]
struct Plan<'s> {
    settings: &'s Settings,
    strategy: &'s Strategy,
    /// The days of the period on which the programme was in force.
    days: Period,
}

/// The records of a synthetic delivery, in the order of the file. It makes one case after the other, so it takes no more
/// memory for ten million records than for ten.
#[derive(Debug, Clone)]
pub struct Synthetic<'s> {
    plan: Plan<'s>,
    next: u64,
    made: std::vec::IntoIter<Record>,
    left: i64,
}

impl Synthetic<'_> {
    /// The header. To announce the numbers of records, it makes them all once.
    pub fn header(&self) -> Delivery {
        let Plan { settings, strategy, .. } = self.plan;
        let mut expected = ExpectedCounts::default();
        for record in (Self { next: 0, made: Vec::new().into_iter(), left: settings.records, ..*self }) {
            *expected.of_mut(record.record_type()) += 1;
        }
        Delivery {
            format: FormatVersion::V1,
            id: format!("synthetic-{}", in_letters(settings.seed)),
            sender: "synthetic".into(),
            municipality: settings.municipality.clone(),
            period: settings.period,
            created: settings.period.to,
            strategy: strategy.id.clone(),
            pseudonym_key: Some(PseudonymKey { id: "synthetic".into(), input: PseudonymInput::Secret }),
            expected,
            replaces: None,
        }
    }
}

/// The seed in letters, four bits each: in digits it could look like a CPR number.
fn in_letters(seed: u64) -> String {
    let hexadecimal = format!("{seed:x}");
    let digits = hexadecimal.chars().filter_map(|digit| digit.to_digit(16));
    digits.filter_map(|digit| char::from_u32(u32::from('a') + digit)).collect()
}

impl Iterator for Synthetic<'_> {
    type Item = Record;

    fn next(&mut self) -> Option<Record> {
        if let Some(record) = self.made.next() {
            return Some(record);
        }
        if self.left <= 0 {
            return None;
        }
        let records = Case::new(self.plan, self.next).records(self.left);
        self.next += 1;
        self.left -= i64::try_from(records.len()).unwrap_or_default();
        self.made = records.into_iter();
        self.made.next()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(settings: &Settings) -> Result<usize, SettingsError> {
        let strategy = Strategy::shipped("exit_dk").unwrap();
        settings.deliver(&strategy).map(Iterator::count)
    }

    #[test]
    fn no_seed_looks_like_a_cpr_number() {
        for seed in [0, 1, 707_614_285, 1_005_701_234, 0x1234_5678_9012_3456, u64::MAX] {
            assert!(!crate::client::leak::holds_cpr(in_letters(seed).as_bytes()), "{seed}");
        }
        assert_eq!((in_letters(1), in_letters(0x1f)), ("b".into(), "bp".into()));
    }

    #[test]
    fn settings_that_no_delivery_can_be_made_from_are_told() {
        let good = Settings::default;
        assert_eq!(of(&Settings { records: 0, ..good() }), Ok(0));
        assert_eq!(of(&Settings { records: 1, ..good() }), Ok(1));
        assert_eq!(of(&Settings { records: -1, ..good() }), Err(SettingsError::Records));
        assert_eq!(of(&Settings { municipality: "0100".into(), ..good() }), Err(SettingsError::Municipality));
        assert_eq!(of(&Settings { doubtful_percent: 101, ..good() }), Err(SettingsError::Doubtful));
        let (from, to) = ("2008-10-31".parse().unwrap(), "2008-11-01".parse().unwrap());
        assert_eq!(of(&Settings { period: Period { from, to }, ..good() }), Err(SettingsError::Period));
    }
}
