//! The engine, which applies the rules, and the report, which is its result.

mod engine;
mod fidelity;
mod policy;
mod report;
mod singles;
mod text;

pub(crate) use engine::Reach;
pub use engine::{Context, Engine};
pub use fidelity::{Fidelity, FidelityCount, FidelityItem};
pub use policy::{Policy, PolicyError, SeverityChange, Waiver};
pub use report::{REPORT_FORMAT, Reconciliation, Report, RuleFindings, StrategyUsed, Totals};
