//! A strategy: the versioned rules of an exit programme, as data.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::code::Lang;
use crate::hex::hex;
#[cfg(feature = "schema")]
use crate::record::form::ID;
use crate::record::strict_object;
use crate::record::whole::whole;
use crate::time::Day;

/// The strategies that ship with the library.
const SHIPPED: &[(&str, &str)] = &[("exit_dk", include_str!("../../strategies/exit_dk.json"))];

/// The rules of an exit programme as data: profiles, parameters and days in force (strategi).
///
/// ```
/// use udvej::programme::Strategy;
/// let strategy = Strategy::shipped("exit_dk").ok_or("not shipped")?;
/// assert_eq!(strategy.profile("exit_dk").map(|p| p.months_per_phase), Some(4));
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct Strategy {
    /// What a delivery calls the strategy (id).
    #[cfg_attr(feature = "schema", schemars(regex(pattern = ID)))]
    pub id: String,
    /// The version of it (version).
    #[cfg_attr(feature = "schema", schemars(regex(pattern = ID)))]
    pub version: String,
    /// What people call it (titel).
    pub title: LocalText,
    /// The day the Exit-pakken came into force: no contact under it is earlier (Exit-pakken i kraft).
    pub exit_package_from: Day,
    /// The day the pilot of the exit project began: no CTI course starts earlier (pilotfasen begyndt).
    pub pilot_from: Day,
    /// The CTI profiles that a course can follow (CTI-profiler).
    pub profiles: Vec<Profile>,
    /// The numbers that courses are judged by (parametre).
    pub parameters: Parameters,
}
strict_object!(Strategy);

/// A text in both languages.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct LocalText {
    /// English (engelsk).
    pub en: String,
    /// Danish (dansk).
    pub da: String,
}
strict_object!(LocalText);

impl LocalText {
    /// The text in this language.
    pub fn in_lang(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.en,
            Lang::Da => &self.da,
        }
    }
}

/// How long the three phases of a CTI course are: equally long, one right after the other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct Profile {
    /// What a course calls the profile (id).
    #[cfg_attr(feature = "schema", schemars(regex(pattern = ID)))]
    pub id: String,
    /// Calendar months in each of the three phases, 1 to 12 (måneder pr. fase).
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 12)))]
    #[serde(deserialize_with = "whole")]
    pub months_per_phase: i32,
}
strict_object!(Profile);

/// The numbers that courses are judged by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct Parameters {
    /// Fewest distinct focus areas in a phase (færrest fokusområder).
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 10)))]
    #[serde(deserialize_with = "whole")]
    pub focus_areas_at_least: i32,
    /// Most distinct focus areas in a phase (flest fokusområder).
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 10)))]
    #[serde(deserialize_with = "whole")]
    pub focus_areas_at_most: i32,
    /// Days after the start of a phase within which its plan is made (dage til faseplan).
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 365)))]
    #[serde(deserialize_with = "whole")]
    pub plan_within_days: i32,
    /// Months before the end of the course by which continued support is agreed (måneder før afslutning).
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 12)))]
    #[serde(deserialize_with = "whole")]
    pub agreement_months_before_end: i32,
    /// Fewest meetings or calls in the first month (færrest møder og opkald i første måned).
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 100)))]
    #[serde(deserialize_with = "whole")]
    pub meetings_first_month: i32,
    /// Fewest meetings with the client in the community in phase 1 (færrest møder med borgeren i nærmiljøet i fase 1).
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 100)))]
    #[serde(deserialize_with = "whole")]
    pub community_meetings_phase_1: i32,
    /// Fewest meetings with the client's network in phase 1 (færrest møder med netværket i fase 1).
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 100)))]
    #[serde(deserialize_with = "whole")]
    pub network_meetings_phase_1: i32,
    /// Most active clients for one full-time worker (flest aktive borgere pr. fuldtidsmedarbejder).
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 1000)))]
    #[serde(deserialize_with = "whole")]
    pub clients_per_worker: i32,
}
strict_object!(Parameters);

/// A strategy that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StrategyError {
    /// The text is not JSON, or lacks or adds a field.
    #[error(
        "the strategy cannot be read (line {line}, column {column}): compare it with the strategy schema"
    )]
    Unreadable {
        /// The line of the JSON text, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
    /// A number is outside its range, or an id has the wrong form.
    #[error("the strategy's `{path}` is not right: it needs {expected}")]
    OutOfRange {
        /// Where: a JSON pointer.
        path: String,
        /// What it needs.
        expected: &'static str,
    },
}

impl Strategy {
    /// The ids of the strategies that ship with the library.
    pub fn shipped_ids() -> impl Iterator<Item = &'static str> {
        SHIPPED.iter().map(|(id, _)| *id)
    }

    /// A strategy that ships with the library.
    pub fn shipped(id: &str) -> Option<Self> {
        let (_, text) = SHIPPED.iter().find(|(shipped, _)| *shipped == id)?;
        Self::from_json(text).ok()
    }

    /// Reads a strategy from JSON and checks it.
    pub fn from_json(text: &str) -> Result<Self, StrategyError> {
        let strategy: Self = serde_json::from_str(text)
            .map_err(|error| StrategyError::Unreadable { line: error.line(), column: error.column() })?;
        strategy.check()?;
        Ok(strategy)
    }

    fn check(&self) -> Result<(), StrategyError> {
        let mut form = crate::record::form::Form::default();
        form.id("/id", &self.id);
        form.id("/version", &self.version);
        for (i, profile) in self.profiles.iter().enumerate() {
            form.id(format!("/profiles/{i}/id"), &profile.id);
            let range = (1..=12).contains(&profile.months_per_phase);
            form.require(range, format!("/profiles/{i}/months_per_phase"), "a number from 1 to 12");
        }
        let parameters = &self.parameters;
        let areas = 0..=10;
        let (least, most) = (parameters.focus_areas_at_least, parameters.focus_areas_at_most);
        form.require(areas.contains(&least), "/parameters/focus_areas_at_least", "a number from 0 to 10");
        form.require(areas.contains(&most), "/parameters/focus_areas_at_most", "a number from 0 to 10");
        let days = (0..=365).contains(&parameters.plan_within_days);
        form.require(days, "/parameters/plan_within_days", "a number from 0 to 365");
        let months = (0..=12).contains(&parameters.agreement_months_before_end);
        form.require(months, "/parameters/agreement_months_before_end", "a number from 0 to 12");
        let fewest = [
            ("/parameters/meetings_first_month", parameters.meetings_first_month),
            ("/parameters/community_meetings_phase_1", parameters.community_meetings_phase_1),
            ("/parameters/network_meetings_phase_1", parameters.network_meetings_phase_1),
        ];
        for (path, number) in fewest {
            form.require((0..=100).contains(&number), path, "a number from 0 to 100");
        }
        let clients = (0..=1000).contains(&parameters.clients_per_worker);
        form.require(clients, "/parameters/clients_per_worker", "a number from 0 to 1000");
        match form.malformed.into_iter().next() {
            None => Ok(()),
            Some(first) => Err(StrategyError::OutOfRange { path: first.path, expected: first.expected }),
        }
    }

    /// The CTI profile with this id.
    pub fn profile(&self, id: &str) -> Option<&Profile> {
        self.profiles.iter().find(|profile| profile.id == id)
    }

    /// SHA-256 of the strategy's canonical JSON, in hexadecimal: two strategies with the same digest judge
    /// alike.
    pub fn digest(&self) -> String {
        let json = serde_json::to_vec(self).unwrap_or_default();
        hex(&Sha256::digest(json))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shipped_strategy_is_usable() {
        for (id, text) in SHIPPED {
            let strategy = Strategy::from_json(text).unwrap();
            assert_eq!(strategy.id, *id);
            assert_eq!(strategy.digest().len(), 64);
        }
    }

    #[test]
    fn a_strategy_out_of_range_says_where() {
        let text = SHIPPED[0].1.replace("\"months_per_phase\": 4", "\"months_per_phase\": 0");
        let error = Strategy::from_json(&text).unwrap_err();
        assert!(error.to_string().contains("/profiles/0/months_per_phase"), "{error}");
        assert!(matches!(Strategy::from_json("{"), Err(StrategyError::Unreadable { .. })));
    }
}
