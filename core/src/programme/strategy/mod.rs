//! Strategies: the versioned rules of an exit programme, as data.

mod faults;
mod parameters;
mod planned_delivery;
mod wave;

pub use parameters::Parameters;
pub use planned_delivery::PlannedDelivery;
pub use wave::MeasurementWave;

use sha2::{Digest, Sha256};

use crate::code::{FocusArea, Lang, PhaseKind, Wave};
use crate::hex::hex;
use crate::json::{Any, AtLeastOne, DecodeError, Json, Kind, Malformed, Range, Setup, Text, object};
use crate::record::kinds::PlainId;
use crate::time::{Day, Period};

/// The strategies that ship with the library. The first is the default.
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
        /// The id by which deliveries refer to the strategy (id).
        #[da = "Strategiens id, som leverancer angiver."]
        id: String as PlainId,
        /// The version of the strategy (version).
        #[da = "Strategiens version."]
        version: String as PlainId,
        /// The title of the strategy, for people (titel).
        #[da = "Strategiens navn."]
        title: LocalText,
        /// The days on which the strategy is in force (gyldighed).
        #[da = "De dage, forløb følger strategien."]
        in_force: InForce,
        /// The day on which the Exit-pakken came into force. No contact under it is earlier; none if it does not apply
        /// (Exit-pakken i kraft).
        #[da = "Den dag, Exit-pakken trådte i kraft: ingen henvendelse under den er tidligere; mangler, hvor den ikke gælder."]
        exit_package_from: Option<Day>,
        /// The day on which the pilot of the exit project began. No CTI course starts earlier; none if there was no pilot
        /// (pilotfasen begyndt).
        #[da = "Den dag, projektets pilotfase begyndte: intet CTI-forløb begynder før; mangler, hvor der ingen var."]
        pilot_from: Option<Day>,
        /// The CTI profiles that a course can follow (CTI-profiler).
        #[da = "De CTI-profiler, et forløb kan følge."]
        profiles: Vec<Profile> as AtLeastOne<Profile>,
        /// The numbers that courses are judged by (parametre).
        #[da = "De krav, forløb vurderes efter."]
        parameters: Parameters,
        /// What the work of a phase can be about (fokusområder).
        #[da = "Hvad arbejdet i en fase kan handle om."]
        focus_areas: Vec<FocusArea> as AtLeastOne<FocusArea>,
        /// The planned waves of measurements in a course; empty if none are planned (måletidspunkter).
        #[da = "Hvad der måles i et forløb og hvornår; tom, hvor intet er planlagt."]
        waves: Vec<MeasurementWave>,
        /// The calendar of deliveries: which periods are due when; empty if none are planned (leverancekalender).
        #[da = "Hvilke perioder der skal afleveres hvornår; tom, hvor intet er planlagt."]
        calendar: Vec<PlannedDelivery> as Any<PlannedDelivery>,
        /// JSON pointers to the parts of the strategy that are assumed, because no source states them (antagelser).
        #[da = "De dele af strategien, der er antaget, fordi ingen kilde oplyser dem, hver som en JSON Pointer."]
        assumed: Vec<String> as Any<Text>,
    }
}

object! {
    /// The days on which a strategy is in force (gyldighed).
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct InForce {
        /// The first day (første dag).
        #[da = "Den første dag."]
        first_day: Day,
        /// The last day on which the strategy is in force; none if no end is known (sidste dag).
        #[da = "Den sidste dag, strategien gælder; mangler, så længe intet ophør er kendt."]
        last_day: Option<Day>,
    }
}

impl InForce {
    /// Returns whether the strategy is in force on any day of the period.
    pub fn meets(&self, period: Period) -> bool {
        Period::open(self.first_day, self.last_day).overlaps(&period)
    }
}

object! {
    /// A text in both languages.
    #[derive(Debug, Clone, PartialEq, Eq)]
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
    /// Returns the text in this language.
    pub fn in_lang(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.en,
            Lang::Da => &self.da,
        }
    }
}

object! {
    /// The length and the names of the three phases of a CTI course. They are equally long and follow each other without a
    /// gap.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Profile {
        /// The id by which courses refer to the profile (id).
        #[da = "Profilens id, som forløb angiver."]
        id: String as PlainId,
        /// Calendar months in each of the three phases, 1 to 12 (måneder pr. fase).
        #[da = "Kalendermåneder i hver af de tre faser, 1 til 12."]
        #[unit("calendar months", "kalendermåneder")]
        months_per_phase: i32 as Range<1, 12>,
        /// What the phases are called (fasernes navne).
        #[da = "Hvad de tre faser kaldes."]
        phase_names: PhaseNames,
        /// Whether the client must have a tenancy before phase 1 starts (bolig før start).
        #[da = "Om borgeren skal have en bolig, før fase 1 begynder."]
        needs_tenancy: bool,
    }
}

object! {
    /// What a profile calls its three phases.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct PhaseNames {
        /// The name of phase 1 (fase 1).
        #[da = "Navnet på fase 1."]
        transition: LocalText,
        /// The name of phase 2 (fase 2).
        #[da = "Navnet på fase 2."]
        try_out: LocalText,
        /// The name of phase 3 (fase 3).
        #[da = "Navnet på fase 3."]
        transfer_of_care: LocalText,
    }
}

impl PhaseNames {
    /// Returns the name of a phase.
    pub fn of(&self, phase: PhaseKind) -> &LocalText {
        match phase {
            PhaseKind::Transition => &self.transition,
            PhaseKind::TryOut => &self.try_out,
            PhaseKind::TransferOfCare => &self.transfer_of_care,
        }
    }
}

/// Why a strategy cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.text(Lang::En))]
#[non_exhaustive]
pub enum StrategyError {
    /// The text is not JSON.
    Unreadable {
        /// The line of the JSON text, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
    /// A field is missing, unknown or repeated, or holds a value of another kind.
    Undecodable(DecodeError),
    /// Values do not have their form, or contradict each other.
    Faulty(Vec<Malformed>),
}

impl StrategyError {
    /// Returns the message in this language.
    pub fn text(&self, lang: Lang) -> String {
        match self {
            Self::Unreadable { line, column } => Setup::Strategy.unreadable(*line, *column, lang),
            Self::Undecodable(error) => Setup::Strategy.undecodable(error, lang),
            Self::Faulty(faults) => Setup::Strategy.faulty(faults, lang),
        }
    }
}

impl Strategy {
    /// Returns the ids of the strategies that ship with the library. The first is the default.
    pub fn shipped_ids() -> impl Iterator<Item = &'static str> {
        SHIPPED.iter().map(|(id, _)| *id)
    }

    /// Returns every strategy that ships with the library, in the order of [`Strategy::shipped_ids`].
    ///
    /// ```
    /// use udvej::programme::Strategy;
    /// assert_eq!(Strategy::all_shipped().map(|strategy| strategy.id).next().as_deref(), Some("exit_dk"));
    /// ```
    pub fn all_shipped() -> impl Iterator<Item = Self> {
        Self::shipped_ids().filter_map(Self::shipped)
    }

    /// Returns the shipped strategy with this id, or `None` if there is none.
    pub fn shipped(id: &str) -> Option<Self> {
        let (_, text) = SHIPPED.iter().find(|(shipped, _)| *shipped == id)?;
        Self::from_json(text).ok()
    }

    /// Returns the first shipped strategy that has a CTI profile with this id, or `None` if there is none. It is the default
    /// where a profile is given without a strategy.
    ///
    /// ```
    /// use udvej::programme::Strategy;
    /// assert_eq!(Strategy::shipped_with("homeless_dk").map(|strategy| strategy.id).as_deref(), Some("cti"));
    /// ```
    pub fn shipped_with(profile: &str) -> Option<Self> {
        Self::all_shipped().find(|strategy| strategy.profile(profile).is_some())
    }

    /// Decodes a strategy from JSON and checks that its values are in range and do not contradict each other.
    /// [`StrategyError::Faulty`] contains all faults.
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

    /// Returns the strategy as one line of JSON.
    pub fn to_json(&self) -> String {
        // Never fails: plain structs with text keys always serialise.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Returns the CTI profile with this id, or `None` if the strategy does not have it.
    pub fn profile(&self, id: &str) -> Option<&Profile> {
        self.profiles.iter().find(|profile| profile.id == id)
    }

    /// Returns the plan of this wave of measurements, or `None` if the strategy does not plan it.
    pub fn wave(&self, wave: Wave) -> Option<&MeasurementWave> {
        self.waves.iter().find(|planned| planned.wave == wave)
    }

    /// Returns the SHA-256 of the strategy's canonical JSON, in hexadecimal. Strategies with the same digest give the same
    /// verdicts.
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
        assert_eq!(draft.in_force.last_day, Some(pilot.in_force.first_day.shifted(-1)));
        assert_eq!(pilot.in_force.last_day, Some(last.in_force.first_day.shifted(-1)));
        assert_eq!(last.in_force.last_day, None);
    }
}
