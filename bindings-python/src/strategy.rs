//! The strategy that courses and deliveries are judged by.

use pyo3::prelude::*;
use udvej::code::{FocusArea, Instrument, Lang, Wave};
use udvej::programme::{
    InForce, LocalText, MeasurementWave, Parameters, PhaseNames, PlannedDelivery, Profile, Strategy,
};
use udvej::time::{Day, Period};

use crate::day::PyPeriod;
use crate::errors::{Raise, StrategyError};
use crate::lang::LangArg;
use crate::text::TextArg;
use crate::view::view;

/// The strategy that is used where none is given.
const DEFAULT: &str = "exit_dk";

view! {
    /// The rules of an exit programme as data: profiles, parameters, measurement waves, days in force.
    ///
    /// A strategy is made by `shipped` or `from_json`.
    ///
    /// Examples
    /// --------
    /// >>> from udvej import Strategy
    /// >>> strategy = Strategy.shipped("exit_dk")
    /// >>> [(profile.id, profile.months_per_phase) for profile in strategy.profiles]
    /// [('exit_dk', 4)]
    "Strategy" PyStrategy(Strategy) in repr: id version {
    /// What a delivery calls the strategy.
    id: String,
    /// The version of it.
    version: String,
    /// What people call it.
    title: LocalText,
    /// The days on which courses follow it.
    in_force: InForce,
    /// The day the Exit-pakken came into force: no contact under it is earlier; none where it does not apply.
    exit_package_from: Option<Day>,
    /// The day the pilot of the exit project began: no CTI course starts earlier; none where there was no pilot.
    pilot_from: Option<Day>,
    /// The CTI profiles that a course can follow.
    profiles: Vec<Profile>,
    /// The numbers that courses are judged by.
    parameters: Parameters,
    /// What the work of a phase can be about.
    focus_areas: Vec<FocusArea>,
    /// What is measured in a course and when; empty where nothing is planned.
    waves: Vec<MeasurementWave>,
    /// The calendar of deliveries: which periods are due when; empty where none are planned.
    calendar: Vec<PlannedDelivery>,
    /// JSON pointers to the parts of the strategy that are assumed, because no source states them.
    assumed: Vec<String>,
    }
    methods {
        /// A strategy that ships with the library.
        ///
        /// Parameters
        /// ----------
        /// id : str
        ///     The id of the strategy, such as ``"exit_dk"``.
        ///
        /// Returns
        /// -------
        /// Strategy
        ///     The strategy.
        ///
        /// Raises
        /// ------
        /// StrategyError
        ///     If no strategy of that id ships with the library.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Strategy
        /// >>> Strategy.shipped("exit_dk").version
        /// '2014-01'
        #[staticmethod]
        fn shipped(id: &str) -> PyResult<Self> {
            shipped(id).map(|inner| Self { inner })
        }

        /// The ids of the strategies that ship with the library.
        ///
        /// Returns
        /// -------
        /// list of str
        ///     The ids. The first is the one that is meant where none is given.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Strategy
        /// >>> Strategy.shipped_ids()
        /// ['exit_dk', 'exit_dk_pilot', 'exit_dk_draft', 'cti']
        #[staticmethod]
        fn shipped_ids() -> Vec<&'static str> {
            Strategy::shipped_ids().collect()
        }

        /// Read a strategy from JSON and check it: numbers are in range and the parts are consistent.
        ///
        /// Parameters
        /// ----------
        /// text : str
        ///     The strategy, as its schema describes it.
        ///
        /// Returns
        /// -------
        /// Strategy
        ///     The strategy.
        ///
        /// Raises
        /// ------
        /// StrategyError
        ///     If the text is not JSON, lacks or adds a field, or if parts do not have their form or do not go
        ///     together. The message lists every fault.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Strategy
        /// >>> Strategy.from_json("{}")
        /// Traceback (most recent call last):
        ///     ...
        /// udvej.errors.StrategyError: the strategy does not match its schema: missing field `id`
        #[staticmethod]
        fn from_json(text: TextArg<'_>) -> PyResult<Self> {
            Strategy::from_json(&text).map(|inner| Self { inner }).map_err(|error| error.raise())
        }

        /// The strategy as one line of JSON, without a line end: the canonical spelling of its content.
        ///
        /// Returns
        /// -------
        /// str
        ///     One JSON object.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Strategy
        /// >>> strategy = Strategy.shipped("cti")
        /// >>> Strategy.from_json(strategy.to_json()) == strategy
        /// True
        fn to_json(&self) -> String {
            self.inner.to_json()
        }

        /// SHA-256 of the strategy's content, in hexadecimal: two strategies with one digest judge alike.
        #[getter]
        fn digest(&self) -> String {
            self.inner.digest()
        }
    }
}

view! {
    /// How long the three phases of a CTI course are, and what they are called.
    ///
    /// They are equally long, one right after the other.
    "Profile" PyProfile(Profile) in repr: id months_per_phase {
    /// What a course calls the profile.
    id: String,
    /// Calendar months in each of the three phases.
    months_per_phase: i32,
    /// What the phases are called.
    phase_names: PhaseNames,
    /// Whether the client must have a tenancy before phase 1 starts.
    needs_tenancy: bool,
    }
}

view! {
    /// What a profile calls its three phases.
    ///
    /// Examples
    /// --------
    /// >>> from udvej import Strategy
    /// >>> Strategy.shipped("exit_dk").profiles[0].phase_names.try_out.text("da")
    /// 'afprøvning og tilpasning'
    "PhaseNames" PyPhaseNames(PhaseNames) in repr: transition try_out transfer_of_care {
    /// The name of phase 1.
    transition: LocalText,
    /// The name of phase 2.
    try_out: LocalText,
    /// The name of phase 3.
    transfer_of_care: LocalText,
    }
}

view! {
    /// A delivery that is planned: its period, and the day by which it is due.
    "PlannedDelivery" PyPlannedDelivery(PlannedDelivery) in repr: municipality period due {
    /// The municipality that it is due from, four digits; none if it is due from each.
    municipality: Option<String>,
    /// The days that the delivery is about.
    period: Period,
    /// The last day on which it is in time.
    due: Day,
    }
}

view! {
    /// The days on which a strategy is in force.
    ///
    /// Examples
    /// --------
    /// >>> from udvej import Strategy
    /// >>> Strategy.shipped("exit_dk_pilot").in_force
    /// <InForce first_day=2013-04-01 last_day=2013-12-31>
    "InForce" PyInForce(InForce) in repr: first_day last_day {
    /// The first day.
    first_day: Day,
    /// The last day on which it is in force; none if no end is known.
    last_day: Option<Day>,
    }
    methods {
        /// Whether it is in force on some day of a period.
        ///
        /// Parameters
        /// ----------
        /// period : Period
        ///     The period, such as that of a delivery.
        ///
        /// Returns
        /// -------
        /// bool
        ///     Whether there is such a day.
        ///
        /// Examples
        /// --------
        /// >>> from datetime import date
        /// >>> import udvej
        /// >>> delivery = udvej.read(udvej.generate(records=10), today=date(2016, 1, 1)).delivery
        /// >>> delivery.period
        /// <Period first_day=2014-01-01 last_day=2015-12-31>
        /// >>> [id for id in udvej.Strategy.shipped_ids()
        /// ...  if udvej.Strategy.shipped(id).in_force.meets(delivery.period)]
        /// ['exit_dk', 'cti']
        fn meets(&self, period: &PyPeriod) -> bool {
            self.inner.meets(period.inner)
        }
    }
}

view! {
    /// A wave of measurements: its instruments, and the days on which they are used.
    ///
    /// The days are counted from an anchor: the start of the clock, the first day of phase 2 or of phase 3, the
    /// last day of the course, or some months after its end.
    "MeasurementWave" PyMeasurementWave(MeasurementWave) in repr: wave days_before days_after {
    /// Which wave.
    wave: Wave,
    /// What is measured with, at least.
    instruments: Vec<Instrument>,
    /// Months from the end of the course to the anchor of ``follow_up``; 0 for every other wave.
    months_after_end: i32,
    /// Days before the anchor from which on it is in time.
    days_before: i32,
    /// Days after the anchor up to which it is in time.
    days_after: i32,
    }
}

view! {
    /// The numbers that courses are judged by.
    "Parameters" PyParameters(Parameters) in repr: focus_areas_at_least focus_areas_at_most plan_within_days
        baseline_within_days agreement_months_before_end meetings_first_month community_meetings_phase_1 network_meetings_phase_1
        meeting_every_days supervision_every_weeks clients_per_worker {
    /// Fewest distinct focus areas in a phase.
    focus_areas_at_least: i32,
    /// Most distinct focus areas in a phase.
    focus_areas_at_most: i32,
    /// Days after the start of a phase within which its plan is made.
    plan_within_days: i32,
    /// Days from the start of a course, before it or after it, within which the client's situation is recorded.
    baseline_within_days: i32,
    /// Months before the end of the course by which continued support is agreed.
    agreement_months_before_end: i32,
    /// Fewest meetings or calls in the first month.
    meetings_first_month: i32,
    /// Fewest meetings with the client in the community in phase 1.
    community_meetings_phase_1: i32,
    /// Fewest meetings with the client's network in phase 1.
    network_meetings_phase_1: i32,
    /// Days from one meeting to the next in each of the three phases: advice, not a demand.
    meeting_every_days: Vec<i32>,
    /// Weeks within which the team has its supervision.
    supervision_every_weeks: i32,
    /// Most active clients for one full-time worker.
    clients_per_worker: i32,
    }
}

view! {
    /// A text in both languages.
    "LocalText" PyLocalText(LocalText) in repr: en da {
    /// English.
    en: String,
    /// Danish.
    da: String,
    }
    methods {
        /// The text in one language.
        ///
        /// Parameters
        /// ----------
        /// lang : {"en", "da"}, default "en"
        ///     The language.
        ///
        /// Returns
        /// -------
        /// str
        ///     The text.
        ///
        /// Raises
        /// ------
        /// LanguageError
        ///     If the language is neither.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Strategy
        /// >>> Strategy.shipped("exit_dk").title.text("da")
        /// 'Exitstrategien, endelig udgave af januar 2014'
        #[pyo3(signature = (lang = LangArg(Lang::En)))]
        fn text(&self, lang: LangArg) -> &str {
            self.inner.in_lang(lang.0)
        }
    }
}

/// The strategy that a caller gives, or the one that is used where none is given.
pub(crate) fn or_default(given: Option<&PyStrategy>) -> PyResult<Strategy> {
    given.map_or_else(|| shipped(DEFAULT), |strategy| Ok(strategy.inner.clone()))
}

/// The strategy that is given, or else the first that ships and has the profile.
pub(crate) fn or_with(given: Option<&PyStrategy>, profile: Option<&str>) -> PyResult<Strategy> {
    match (given, profile.and_then(Strategy::shipped_with)) {
        (None, Some(shipped)) => Ok(shipped),
        (given, _) => or_default(given),
    }
}

fn shipped(id: &str) -> PyResult<Strategy> {
    Strategy::shipped(id).ok_or_else(|| {
        let ids: Vec<&str> = Strategy::shipped_ids().collect();
        StrategyError::new_err(format!(
            "no such strategy ships with the library: there are `{}`",
            ids.join("`, `")
        ))
    })
}
