//! The strategy that courses and deliveries are judged by.

use pyo3::prelude::*;
use udvej::code::Lang;
use udvej::programme::{LocalText, Parameters, Profile, Strategy};

use crate::errors::{Raise, StrategyError};
use crate::lang::LangArg;
use crate::text::TextArg;
use crate::view::view;

/// The strategy that is used where none is given.
const DEFAULT: &str = "exit_dk";

view! {
    /// The rules of an exit programme as data: profiles, parameters and days in force.
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
    /// The day the Exit-pakken came into force: no contact under it is earlier.
    exit_package_from: udvej::time::Day,
    /// The day the pilot of the exit project began: no CTI course starts earlier.
    pilot_from: udvej::time::Day,
    /// The CTI profiles that a course can follow.
    profiles: Vec<Profile>,
    /// The numbers that courses are judged by.
    parameters: Parameters,
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
        /// '2013-03'
        #[staticmethod]
        fn shipped(id: &str) -> PyResult<Self> {
            shipped(id).map(|inner| Self { inner })
        }

        /// The ids of the strategies that ship with the library.
        ///
        /// Returns
        /// -------
        /// list of str
        ///     The ids.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Strategy
        /// >>> "exit_dk" in Strategy.shipped_ids()
        /// True
        #[staticmethod]
        fn shipped_ids() -> Vec<&'static str> {
            Strategy::shipped_ids().collect()
        }

        /// Read a strategy from JSON and check it.
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
        ///     If the text is not JSON, lacks or adds a field, or has a number outside its range.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Strategy
        /// >>> Strategy.from_json("{}")
        /// Traceback (most recent call last):
        ///     ...
        /// udvej.errors.StrategyError: the strategy cannot be read (line 1, column 2): compare it with the strategy schema
        #[staticmethod]
        fn from_json(text: TextArg<'_>) -> PyResult<Self> {
            Strategy::from_json(&text).map(|inner| Self { inner }).map_err(|error| error.raise())
        }

        /// SHA-256 of the strategy's content, in hexadecimal: two strategies with one digest judge alike.
        #[getter]
        fn digest(&self) -> String {
            self.inner.digest()
        }
    }
}

view! {
    /// How long the three phases of a CTI course are: equally long, one right after the other.
    "Profile" PyProfile(Profile) in repr: id months_per_phase {
    /// What a course calls the profile.
    id: String,
    /// Calendar months in each of the three phases.
    months_per_phase: i32,
    }
}

view! {
    /// The numbers that courses are judged by.
    "Parameters" PyParameters(Parameters) in repr: focus_areas_at_least focus_areas_at_most plan_within_days
        agreement_months_before_end meetings_first_month community_meetings_phase_1 network_meetings_phase_1
        clients_per_worker {
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
        /// 'Exitstrategien, udkast af marts 2013'
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

fn shipped(id: &str) -> PyResult<Strategy> {
    Strategy::shipped(id).ok_or_else(|| {
        let ids: Vec<&str> = Strategy::shipped_ids().collect();
        StrategyError::new_err(format!(
            "no such strategy ships with the library: there are `{}`",
            ids.join("`, `")
        ))
    })
}
