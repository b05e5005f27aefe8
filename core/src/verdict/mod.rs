//! The engine, which applies the rules, and the report, which is its result.

mod engine;
mod fidelity;
mod policy;
mod report;
mod several;
mod singles;
mod text;

pub use engine::{Context, Engine};
pub use fidelity::{Fidelity, FidelityCount, FidelityItem};
pub use policy::{Policy, PolicyError, SeverityChange, Waiver};
pub use report::{REPORT_FORMAT, Reconciliation, Report, RuleFindings, StrategyUsed, Totals};
pub(crate) use several::{Reach, judge_several};
