//! What a rule consists of: its declaration, its check, its counts in the ledger and its findings.

mod argument;
mod check;
mod counts;
mod finding;
mod judge;
mod ledger;
mod once;
mod overlap;
mod rule;
mod severity;
mod text;
mod within;

pub use argument::{Arg, ArgKind, Argument, CodeNames};
pub(crate) use argument::{
    Arguments, Codes, Count, Field, Id, Municipality, Name, Names, Numbers, RuleCode, Span, Value, WithCodes,
    arguments, codes, name_of,
};
pub(crate) use check::{Check, Scene};
pub(crate) use counts::RuleCounts;
pub use finding::Finding;
pub(crate) use finding::rejection;
pub(crate) use judge::{At, Judge};
pub(crate) use ledger::Ledger;
pub use ledger::{LedgerEntry, Skipped};
pub(crate) use once::judge_once;
pub(crate) use overlap::{Spell, judge_overlaps};
pub use rule::Rule;
pub(crate) use rule::{Manual, OfRule, rule};
pub use severity::{Family, Severity, SkipReason};
pub use text::Text;
pub(crate) use within::{days_of, judge_within};
