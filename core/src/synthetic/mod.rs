//! Synthetic deliveries for tests and demonstrations. They are generated from a seed and resemble real ones in
//! form and numbers.
//!
//! They hold no data about real people. The same settings give the same bytes on every machine.

mod client;
mod contact;
mod course;
mod dice;
mod group;
mod half_years;
mod known;
mod organisation;
mod plan;
mod planted;
mod settings;

use crate::code::{DeliveryScope, FormatVersion, PseudonymInput};
use crate::programme::Strategy;
use crate::record::{Delivery, ExpectedCounts, PseudonymKey, Record};
use group::RecordGroup;
pub use half_years::{HalfYears, Style, Truth};
use plan::Plan;
pub use planted::PlantedFault;
pub use settings::{MOST_RECORDS, Settings, SettingsError};

impl Settings {
    /// Returns the delivery: its header, and an iterator over its records.
    pub fn deliver<'s>(&'s self, strategy: &'s Strategy) -> Result<Synthetic<'s>, SettingsError> {
        let plan = Plan::new(self, strategy)?;
        Ok(Synthetic { plan, next: 0, made: Vec::new().into_iter(), left: self.records })
    }
}

/// The records of a synthetic delivery, in the order of the file. One group is generated at a time, so memory does
/// not grow with the number of records.
#[derive(Debug, Clone)]
pub struct Synthetic<'s> {
    plan: Plan<'s>,
    next: u64,
    made: std::vec::IntoIter<Record>,
    left: i64,
}

impl Synthetic<'_> {
    /// Returns the header. It generates all records once to count them.
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
            created: settings.period.to(),
            scope: DeliveryScope::Full,
            strategy: strategy.id.clone(),
            pseudonym_key: Some(PseudonymKey { id: "synthetic".into(), input: PseudonymInput::Secret }),
            expected,
            replaces: None,
            software: None,
        }
    }
}

/// Returns the seed as letters, four bits each. Digits could look like a CPR number.
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
        let records = RecordGroup::new(self.plan, self.next).records(self.left);
        self.next += 1;
        self.left -= i64::try_from(records.len()).unwrap_or_default();
        self.made = records.into_iter();
        self.made.next()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::Period;

    fn of(settings: &Settings) -> Result<usize, SettingsError> {
        let strategy = Strategy::shipped("exit_dk").unwrap();
        settings.deliver(&strategy).map(Iterator::count)
    }

    #[test]
    fn no_seed_looks_like_a_cpr_number() {
        for seed in [0, 1, 707_614_285, 1_005_701_234, 0x1234_5678_9012_3456, u64::MAX] {
            assert!(!crate::client::leak::holds_cpr(&in_letters(seed)), "{seed}");
        }
        assert_eq!((in_letters(1), in_letters(0x1f)), ("b".into(), "bp".into()));
    }

    #[test]
    fn invalid_settings_are_errors() {
        let good = Settings::default;
        assert_eq!(of(&Settings { records: 0, ..good() }), Ok(0));
        assert_eq!(of(&Settings { records: 1, ..good() }), Ok(1));
        assert_eq!(of(&Settings { records: -1, ..good() }), Err(SettingsError::Records));
        assert_eq!(of(&Settings { municipality: "0100".into(), ..good() }), Err(SettingsError::Municipality));
        assert_eq!(of(&Settings { doubtful_percent: 101, ..good() }), Err(SettingsError::Doubtful));
        let (from, to) = ("2008-10-31".parse().unwrap(), "2008-11-01".parse().unwrap());
        assert_eq!(of(&Settings { period: Period::between(from, to), ..good() }), Err(SettingsError::Period));
    }
}
