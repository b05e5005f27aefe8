//! The options that say by what deliveries are judged. Several subcommands have them.

use std::num::NonZero;
use std::path::PathBuf;

use clap::Args;
use udvej::verdict::Policy;

use crate::call::Failure;
use crate::strategies;

#[derive(Args)]
pub(crate) struct JudgedBy {
    /// Strategy of your own, a JSON file, for deliveries that name it; may be given more than once
    #[arg(long, value_name = "FILE")]
    pub(crate) strategy: Vec<PathBuf>,
    /// Policy, a JSON file: changed severities of rules, and waivers with an end date
    #[arg(long, value_name = "FILE")]
    pub(crate) policy: Option<PathBuf>,
    /// Maximum number of findings that a report lists; it counts them all. 1000, or the policy's number, if left out
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(i32).range(0..))]
    max_findings: Option<i32>,
    /// Number of threads; the number of CPUs if left out. The report does not depend on it
    #[arg(long, value_name = "N")]
    pub(crate) threads: Option<NonZero<usize>>,
}

impl JudgedBy {
    /// Returns the policy, with the number of findings to list.
    pub(crate) fn policy(&self) -> Result<Policy, Failure> {
        let mut policy = self.policy.as_deref().map_or_else(|| Ok(Policy::default()), strategies::policy)?;
        policy.max_findings = self.max_findings.unwrap_or(policy.max_findings);
        Ok(policy)
    }
}
