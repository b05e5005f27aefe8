//! The validated settings of a delivery, with its strategy.

use super::settings::{MOST_RECORDS, Settings, SettingsError};
use crate::code::is_danish_municipality;
use crate::programme::Strategy;
use crate::time::Period;

/// What all groups of records are generated from.
#[derive(Debug, Clone, Copy)]
pub(super) struct Plan<'s> {
    pub(super) settings: &'s Settings,
    pub(super) strategy: &'s Strategy,
    /// The days of the period on which the programme was in force.
    pub(super) days: Period,
}

impl<'s> Plan<'s> {
    pub(super) fn new(settings: &'s Settings, strategy: &'s Strategy) -> Result<Self, SettingsError> {
        let (from, to) = (settings.period.from(), settings.period.to());
        if !(0..=MOST_RECORDS).contains(&settings.records) {
            return Err(SettingsError::Records);
        }
        if !is_danish_municipality(&settings.municipality) {
            return Err(SettingsError::Municipality);
        }
        if !(0..=100).contains(&settings.doubtful_percent) {
            return Err(SettingsError::Doubtful);
        }
        let from = strategy.exit_package_from.map_or(from, |in_force| in_force.max(from));
        let days = Period::between(from, to);
        if days.is_empty() || !settings.period.from().is_exchangeable() || !to.is_exchangeable() {
            return Err(SettingsError::Period);
        }
        Ok(Self { settings, strategy, days })
    }
}
