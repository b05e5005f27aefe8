//! Mirrors of the core's types.
//!
//! Generated from the core's types by `make generate`. Do not edit.

#![cfg_attr(
    not(test),
    expect(clippy::wildcard_imports, reason = "a schema does not say in which module a type is")
)]

pub mod codes;
pub mod delivery;
pub mod masked;
pub mod policy;
pub mod record;
pub mod report;
pub mod strategy;
