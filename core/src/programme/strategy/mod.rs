//! A strategy: the versioned rules of an exit programme, as data.

mod faults;
mod parameters;
mod wave;

pub use parameters::Parameters;
pub use wave::MeasurementWave;

use sha2::{Digest, Sha256};

use crate::code::{FocusArea, Lang, Wave};
use crate::hex::hex;
use crate::json::{Any, AtLeastOne, DecodeError, Json, Kind, Malformed, Range, Text, object, sentence};
use crate::record::kinds::PlainId;
use crate::time::{Day, Period};

/// The strategies that ship with the library. The first is the one that is meant where none is named.
const SHIPPED: &[(&str, &str)] = &[
    ("exit_dk", include_str!("../../../strategies/exit_dk.json")),
    ("exit_dk_pilot", include_str!("../../../strategies/exit_dk_pilot.json")),
    ("exit_dk_draft", include_str!("../../../strategies/exit_dk_draft.json")),
    ("cti", include_str!("../../../strategies/cti.json")),
];

object! {
    /// The rules of an exit programme as data: profiles, parameters, measurement waves, days in force (strategi).
    ///
    /// ```
    /// use udvej::programme::Strategy;
    /// let strategy = Strategy::shipped("exit_dk").ok_or("not shipped")?;
    /// assert_eq!(strategy.profile("exit_dk").map(|p| p.months_per_phase), Some(4));
    /// # Ok::<(), &str>(())
    /// ```
    #[derive(Debug, Clone, PartialEq)]
    pub struct Strategy {
        /// What a delivery calls the strategy (id).
        #[da = "Det, en leverance kalder strategien."]
        id: String as PlainId,
        /// The version of it (version).
        #[da = "Strategiens version."]
        version: String as PlainId,
        /// What people call it (titel).
        #[da = "Det, folk kalder den."]
        title: LocalText,
        /// The days on which courses follow it (gyldighed).
        #[da = "De dage, forløb følger strategien."]
        in_force: InForce,
        /// The day the Exit-pakken came into force: no contact under it is earlier; none where it does not apply
        /// (Exit-pakken i kraft).
        #[da = "Den dag, Exit-pakken trådte i kraft: ingen henvendelse under den er tidligere; mangler, hvor den ikke gælder."]
        exit_package_from: Option<Day>,
        /// The day the pilot of the exit project began: no CTI course starts earlier; none where there was no pilot
        /// (pilotfasen begyndt).
        #[da = "Den dag, projektets pilotfase begyndte: intet CTI-forløb begynder før; mangler, hvor der ingen var."]
        pilot_from: Option<Day>,
        /// The CTI profiles that a course can follow (CTI-profiler).
        #[da = "De CTI-profiler, et forløb kan følge."]
        profiles: Vec<Profile> as AtLeastOne<Profile>,
        /// The numbers that courses are judged by (parametre).
        #[da = "De tal, forløb bedømmes efter."]
        parameters: Parameters,
        /// What the work of a phase can be about (fokusområder).
        #[da = "Hvad arbejdet i en fase kan handle om."]
        focus_areas: Vec<FocusArea> as AtLeastOne<FocusArea>,
        /// What is measured in a course and when; empty where nothing is planned (målebølger).
        #[da = "Hvad der måles i et forløb og hvornår; tom, hvor intet er planlagt."]
        waves: Vec<MeasurementWave>,
        /// What no source says: JSON pointers to the parts of the strategy that are assumed (antagelser).
        #[da = "Hvad ingen kilde siger: JSON-pegepinde til de dele af strategien, der er antaget."]
        assumed: Vec<String> as Any<Text>,
    }
}

object! {
    /// The days on which a strategy is in force (gyldighed).
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct InForce {
        /// The first day (fra og med).
        #[da = "Den første dag."]
        from: Day,
        /// The first day on which it is not in force any more; none while it goes on (til, ikke med).
        #[da = "Den første dag, strategien ikke længere gælder; mangler, mens den gælder."]
        to: Option<Day>,
    }
}

impl InForce {
    /// Whether it is in force on some day of the period.
    pub fn meets(&self, period: Period) -> bool {
        !period.is_empty() && self.from < period.to && self.to.is_none_or(|to| period.from < to)
    }
}

object! {
    /// A text in both languages.
    #[derive(Debug, Clone, PartialEq)]
    pub struct LocalText {
        /// English (engelsk).
        #[da = "Teksten på engelsk."]
        en: String as Text,
        /// Danish (dansk).
        #[da = "Teksten på dansk."]
        da: String as Text,
    }
}

impl LocalText {
    /// The text in this language.
    pub fn in_lang(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.en,
            Lang::Da => &self.da,
        }
    }
}

object! {
    /// How long the three phases of a CTI course are: equally long, one right after the other.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Profile {
        /// What a course calls the profile (id).
        #[da = "Det, et forløb kalder profilen."]
        id: String as PlainId,
        /// Calendar months in each of the three phases, 1 to 12 (måneder pr. fase).
        #[da = "Kalendermåneder i hver af de tre faser, 1 til 12."]
        #[unit("calendar months", "kalendermåneder")]
        months_per_phase: i32 as Range<1, 12>,
        /// Whether the client must have a tenancy before phase 1 starts (bolig før start).
        #[da = "Om borgeren skal have en bolig, før fase 1 begynder; ellers ikke."]
        needs_tenancy: bool,
    }
}

/// A strategy that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StrategyError {
    /// The text is not JSON.
    #[error("the strategy cannot be read (line {line}, column {column}): it is not JSON")]
    Unreadable {
        /// The line of the JSON text, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
    /// A field is missing, unknown or repeated, or holds a value of another kind.
    #[error("the strategy cannot be read: {0}: compare it with the strategy schema")]
    Undecodable(DecodeError),
    /// Its parts do not have their form, or do not go together.
    #[error("{}", sentence("strategy", .0))]
    Faulty(Vec<Malformed>),
}

impl Strategy {
    /// The ids of the strategies that ship with the library. The first is the one that is meant where none is named.
    pub fn shipped_ids() -> impl Iterator<Item = &'static str> {
        SHIPPED.iter().map(|(id, _)| *id)
    }

    /// Every strategy that ships with the library, in the order of [`Strategy::shipped_ids`].
    ///
    /// ```
    /// use udvej::programme::Strategy;
    /// assert_eq!(Strategy::all_shipped().map(|strategy| strategy.id).next().as_deref(), Some("exit_dk"));
    /// ```
    pub fn all_shipped() -> impl Iterator<Item = Self> {
        Self::shipped_ids().filter_map(Self::shipped)
    }

    /// A strategy that ships with the library.
    pub fn shipped(id: &str) -> Option<Self> {
        let (_, text) = SHIPPED.iter().find(|(shipped, _)| *shipped == id)?;
        Self::from_json(text).ok()
    }

    /// The first strategy that ships with the library and has a CTI profile with this id: what is meant where a profile
    /// is named and no strategy.
    ///
    /// ```
    /// use udvej::programme::Strategy;
    /// assert_eq!(Strategy::shipped_with("homeless_dk").map(|strategy| strategy.id).as_deref(), Some("cti"));
    /// ```
    pub fn shipped_with(profile: &str) -> Option<Self> {
        Self::all_shipped().find(|strategy| strategy.profile(profile).is_some())
    }

    /// Reads a strategy from JSON and checks it: every number within its range, and the parts in keeping with each
    /// other. All faults are told at once.
    ///
    /// ```
    /// use udvej::programme::{Strategy, StrategyError};
    /// assert!(matches!(Strategy::from_json("{"), Err(StrategyError::Unreadable { line: 1, .. })));
    /// assert!(matches!(Strategy::from_json("{}"), Err(StrategyError::Undecodable(_))));
    /// ```
    pub fn from_json(text: &str) -> Result<Self, StrategyError> {
        let json: Json<'_> = serde_json::from_str(text)
            .map_err(|error| StrategyError::Unreadable { line: error.line(), column: error.column() })?;
        let strategy = <Self as Kind>::from_json(json).map_err(StrategyError::Undecodable)?;
        match strategy.faults() {
            faults if faults.is_empty() => Ok(strategy),
            faults => Err(StrategyError::Faulty(faults)),
        }
    }

    /// The strategy as one line of JSON.
    pub fn to_json(&self) -> String {
        // Plain structs with text keys always serialise.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The CTI profile with this id.
    pub fn profile(&self, id: &str) -> Option<&Profile> {
        self.profiles.iter().find(|profile| profile.id == id)
    }

    /// What is measured in this wave and when, if the strategy plans it.
    pub fn wave(&self, wave: Wave) -> Option<&MeasurementWave> {
        self.waves.iter().find(|planned| planned.wave == wave)
    }

    /// SHA-256 of the strategy's canonical JSON, in hexadecimal: two strategies with the same digest judge
    /// alike.
    pub fn digest(&self) -> String {
        hex(&Sha256::digest(self.to_json()))
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
            assert_eq!(Strategy::from_json(&strategy.to_json()).unwrap(), strategy);
        }
    }

    /// The draft of March 2013 frames the pilot, whose revision leads to the final strategy.
    #[test]
    fn the_three_versions_of_the_exit_strategy_follow_each_other() {
        let [draft, pilot, last] =
            ["exit_dk_draft", "exit_dk_pilot", "exit_dk"].map(|id| Strategy::shipped(id).unwrap());
        assert_eq!(draft.in_force.to, Some(pilot.in_force.from));
        assert_eq!(pilot.in_force.to, Some(last.in_force.from));
        assert_eq!(last.in_force.to, None);
    }
}
