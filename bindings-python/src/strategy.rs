//! Strategies: the rules of an exit programme as data.

use pyo3::prelude::*;
use udvej::code::{FocusArea, Instrument, Lang, Wave};
use udvej::programme::{InForce, LocalText, MeasurementWave, Parameters, Profile, Strategy};
use udvej::time::Day;

use crate::day::PyPeriod;
use crate::errors::{Raise, StrategyError};
use crate::lang::LangArg;
use crate::text::TextArg;
use crate::view::view;

/// Returns the default strategy.
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
    /// The id, which deliveries name.
    id: String,
    /// The version.
    version: String,
    /// The title.
    title: LocalText,
    /// The days on which the strategy is in force.
    in_force: InForce,
    /// The day the Exit-pakken came into force; None if it does not apply. No contact under it is earlier.
    exit_package_from: Option<Day>,
    /// The day the pilot of the exit project began; None if there was no pilot. No CTI course starts earlier.
    pilot_from: Option<Day>,
    /// The CTI profiles that a course can follow.
    profiles: Vec<Profile>,
    /// The numbers that courses are judged by.
    parameters: Parameters,
    /// The focus areas that a phase can have.
    focus_areas: Vec<FocusArea>,
    /// The measurement waves of a course. Empty if none are planned.
    waves: Vec<MeasurementWave>,
    /// JSON pointers to the parts of the strategy that are assumed, because no source states them.
    assumed: Vec<String>,
    }
    methods {
        /// Return a strategy that ships with the library.
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
        ///     If no shipped strategy has this id.
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

        /// Return the ids of the strategies that ship with the library.
        ///
        /// Returns
        /// -------
        /// list of str
        ///     The ids. The first is the default strategy.
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

        /// Read a strategy from JSON and validate it: the range of each number, and that the parts are consistent.
        ///
        /// Parameters
        /// ----------
        /// text : str
        ///     The strategy in JSON, by its schema.
        ///
        /// Returns
        /// -------
        /// Strategy
        ///     The strategy.
        ///
        /// Raises
        /// ------
        /// StrategyError
        ///     If the text is not JSON, a field is missing or unknown, or parts have the wrong form or are
        ///     inconsistent. The message lists all such faults.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Strategy
        /// >>> Strategy.from_json("{}")
        /// Traceback (most recent call last):
        ///     ...
        /// udvej.errors.StrategyError: the strategy is not valid JSON (line 1, column 2)
        #[staticmethod]
        fn from_json(text: TextArg<'_>) -> PyResult<Self> {
            Strategy::from_json(&text).map(|inner| Self { inner }).map_err(|error| error.raise())
        }

        /// Return the strategy as one line of canonical JSON, without a line end.
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

        /// The SHA-256 of the strategy's content, in hexadecimal. Strategies with the same digest judge alike.
        #[getter]
        fn digest(&self) -> String {
            self.inner.digest()
        }
    }
}

view! {
    /// The length of the three phases of a CTI course. They are equally long and follow each other directly.
    "Profile" PyProfile(Profile) in repr: id months_per_phase {
    /// The id, which courses name.
    id: String,
    /// Calendar months in each of the three phases.
    months_per_phase: i32,
    /// Whether the client must have a tenancy before phase 1 starts.
    needs_tenancy: bool,
    }
}

view! {
    /// The days on which a strategy is in force.
    ///
    /// Examples
    /// --------
    /// >>> from udvej import Strategy
    /// >>> Strategy.shipped("exit_dk_pilot").in_force
    /// <InForce from=2013-04-01 to=2014-01-01>
    "InForce" PyInForce(InForce) in repr: from to {
    /// The first day.
    #[pyo3(name = "from_")]
    from: Day,
    /// The first day on which it is no longer in force; None if it has no end.
    to: Option<Day>,
    }
    methods {
        /// Return whether the strategy is in force on some day of a period.
        ///
        /// Parameters
        /// ----------
        /// period : Period
        ///     The period, for example that of a delivery.
        ///
        /// Returns
        /// -------
        /// bool
        ///     True if there is such a day.
        ///
        /// Examples
        /// --------
        /// >>> from datetime import date
        /// >>> import udvej
        /// >>> delivery = udvej.read(udvej.generate(records=10), today=date(2016, 1, 1)).delivery
        /// >>> delivery.period
        /// <Period from=2014-01-01 to=2016-01-01>
        /// >>> [id for id in udvej.Strategy.shipped_ids()
        /// ...  if udvej.Strategy.shipped(id).in_force.meets(delivery.period)]
        /// ['exit_dk', 'cti']
        fn meets(&self, period: &PyPeriod) -> bool {
            self.inner.meets(period.inner)
        }
    }
}

view! {
    /// A wave of measurements: its instruments and its window of days.
    ///
    /// The days are counted from an anchor: the start of the clock, the first day of phase 2 or of phase 3, the
    /// last day of the course, or some months after its end.
    "MeasurementWave" PyMeasurementWave(MeasurementWave) in repr: wave days_before days_after {
    /// Which wave.
    wave: Wave,
    /// The instruments, at least.
    instruments: Vec<Instrument>,
    /// Months from the end of the course to the anchor of ``follow_up``; 0 for every other wave.
    months_after_end: i32,
    /// Days from the start of the window to the anchor.
    days_before: i32,
    /// Days from the anchor to the end of the window.
    days_after: i32,
    }
}

view! {
    /// The numbers that courses are judged by.
    "Parameters" PyParameters(Parameters) in repr: focus_areas_at_least focus_areas_at_most plan_within_days
        agreement_months_before_end meetings_first_month community_meetings_phase_1 network_meetings_phase_1
        meeting_every_days supervision_every_weeks clients_per_worker {
    /// Fewest distinct focus areas in a phase.
    focus_areas_at_least: i32,
    /// Most distinct focus areas in a phase.
    focus_areas_at_most: i32,
    /// Days after the start of a phase within which its plan is made.
    plan_within_days: i32,
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
        /// Return the text in one language.
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
        ///     If the language is not supported.
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

/// Returns the given strategy, or the default one.
pub(crate) fn or_default(given: Option<&PyStrategy>) -> PyResult<Strategy> {
    given.map_or_else(|| shipped(DEFAULT), |strategy| Ok(strategy.inner.clone()))
}

/// Returns the given strategy, or the first shipped one that has the profile.
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
