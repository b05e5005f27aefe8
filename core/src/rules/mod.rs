//! The rules: one file per rule, the catalogue, the engine, the report.

mod anonymity;
mod card;
mod catalogue;
mod check;
mod clocked;
mod course_parts;
mod cti;
mod days;
mod delivery;
mod engine;
mod facts;
mod fidelity;
mod finding;
mod framing;
mod history;
mod judge;
mod kept;
mod labels;
mod ledger;
mod lifts;
mod measurement;
mod meeting;
mod offer;
mod outcome;
mod overlap;
mod participation;
mod policy;
mod registration;
mod report;
mod rows;
mod severity;
mod singles;
mod staffing;
mod subgroup;
mod support;
mod table;
mod tally;
mod twice;
mod wording;

pub(crate) use catalogue::rule;
pub use catalogue::{Rule, Text, catalogue, find};
pub(crate) use check::{Check, Scene, earliest};
pub(crate) use clocked::Clocked;
pub(crate) use engine::rejection;
pub use engine::{Context, Engine};
pub(crate) use facts::{
    Client, ContactFacts, Facts, LiftDays, LiftFacts, LiftedFrom, MeasurementFacts, MeetingFacts, OfCourse,
    Parties,
};
pub use fidelity::{Fidelity, FidelityCount, FidelityItem};
pub(crate) use finding::Place;
pub use finding::{Arg, Finding};
pub(crate) use history::{CtiCourse, Entry, History, clock_days};
pub(crate) use judge::{At, Judge};
pub(crate) use kept::Kept;
pub(crate) use ledger::Ledger;
pub(crate) use lifts::Lift;
pub use policy::{Policy, PolicyError, SeverityChange, Waiver};
pub use report::{
    LedgerEntry, REPORT_FORMAT, Reconciliation, Report, RuleFindings, Skipped, StrategyUsed, Totals,
};
pub(crate) use rows::{Row, Rows};
pub use severity::{Family, Severity, SkipReason};

/// The rules that the exchange applies while it decodes.
pub(crate) mod exchange_rules {
    pub(crate) use super::anonymity::identity_leak;
    pub(crate) use super::delivery::{
        conflicting_revision, count_differs, parent_rejected, unknown_strategy,
    };
    pub(crate) use super::framing::*;
}
