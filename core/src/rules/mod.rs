//! The rules, in families, with one file for each rule; and the catalogue of all rules.

/// Declares the rules of a family, in the order of the manual. Each is a file beside the family's `mod.rs`.
macro_rules! family {
    ($($rule:ident,)+) => {
        $(pub(crate) mod $rule;)+

        /// The rules of the family.
        pub(super) const RULES: &[&crate::judging::Rule] = &[$(&$rule::RULE),+];
    };
}
pub(crate) mod anonymity;
mod baseline;
mod card;
mod catalogue;
mod cti;
pub(crate) mod delivery;
pub(crate) mod framing;
mod measurement;
mod meeting;
mod offer;
mod outcome;
mod participation;
pub(crate) mod policy;
mod registration;
mod staffing;
mod subgroup;
mod support;
mod tally;

pub(crate) use catalogue::places_in_catalogue;
pub use catalogue::{catalogue, find};
