//! The Python bindings: newtypes over the core, which does not depend on Python.
//!
//! A doc comment on an item that Python can see becomes its docstring, in NumPy's style. The Python tests run the
//! examples.

#![expect(clippy::doc_link_with_quotes, reason = "doc comments here contain Python's lists, not links")]

mod any_record;
mod card;
mod catalogue;
mod codes;
mod command;
mod course_clock;
mod day;
mod delivery;
mod dict;
mod engine;
mod errors;
mod fidelity;
mod finding;
mod generate;
mod generated;
mod lang;
mod literal;
mod outcome;
mod policy;
mod progress;
mod pseudonym;
mod reading;
mod record;
mod report;
mod schedule;
mod strategy;
mod tables;
mod text;
mod view;
mod wave_window;

/// Reading a delivery allocates many small strings on several threads. This allocator is faster at that than the
/// system's.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The module. The list of record classes is generated.
macro_rules! module {
    ($($class:ident,)+) => {
        /// The rules of Denmark's exit programmes, in Rust. Import `udvej` instead.
        #[pyo3::pymodule]
        mod _udvej {
            /// The version of the library.
            #[pymodule_export]
            #[expect(non_upper_case_globals, reason = "Python's name for the version")]
            const __version__: &str = udvej::VERSION;

            #[pymodule_export]
            use crate::card::{card_token, check_card};
            #[pymodule_export]
            use crate::catalogue::{PyRule, PyRuleArgument, explain, rules};
            #[pymodule_export]
            use crate::codes::labels;
            #[pymodule_export]
            use crate::command::command;
            #[pymodule_export]
            use crate::day::PyPeriod;
            #[pymodule_export]
            use crate::delivery::{PyDelivery, PyPseudonymKey, PySoftware};
            #[pymodule_export]
            use crate::engine::PyEngine;
            #[pymodule_export]
            use crate::fidelity::{PyFidelity, PyFidelityCount};
            #[pymodule_export]
            use crate::finding::PyFinding;
            #[pymodule_export]
            use crate::generate::generate;
            #[pymodule_export]
            use crate::policy::{PyPolicy, PySeverityChange, PyWaiver};
            #[pymodule_export]
            use crate::pseudonym::PyPseudonymizer;
            #[pymodule_export]
            use crate::reading::{PyQuarantined, PyReading};
            #[pymodule_export]
            use crate::any_record::parse_record;
            #[pymodule_export]
            use crate::generated::records::{$($class),+};
            #[pymodule_export]
            use crate::generated::records::PyExpectedCounts;
            #[pymodule_export]
            use crate::report::{PyLedgerEntry, PyReconciliation, PyReport, PySkipped, PyStrategyUsed, PyTotals};
            #[pymodule_export]
            use crate::schedule::{
                PyCourseStatus, PyDuty, PyDutyStatus, PyPhase, PySchedule, PyScheduleDay, schedule,
            };
            #[pymodule_export]
            use crate::strategy::{
                PyInForce, PyLocalText, PyMeasurementWave, PyParameters, PyPhaseNames, PyPlannedDelivery, PyProfile,
                PyStrategy,
            };
            #[pymodule_export]
            use crate::tables::{PyColumnInfo, PyReadings, PyTable, PyTableInfo, tables};
        }
    };
}
generated::lists::record_classes!(module);
