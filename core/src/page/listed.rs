//! Which findings a page lists, and their numbers on it.

use crate::code::Lang;
use crate::judging::Finding;
use crate::rules::find;
use crate::verdict::{Report, RuleFindings};

/// The most findings of one rule that a page lists.
const LINES_OF_A_RULE: usize = 25;

/// The findings of one rule with one severity, as a page lists them.
pub(super) struct Listed<'a> {
    pub(super) rule: RuleFindings<'a>,
    /// The findings that are listed, each with its number on the page. Links lead to the number.
    pub(super) findings: Vec<(usize, &'a Finding)>,
}

/// Returns the findings that a page lists, by rule.
pub(super) fn listed<'a>(report: &'a Report) -> Vec<Listed<'a>> {
    let mut numbers = 1..;
    let listed = |rule: RuleFindings<'a>| {
        let findings = rule.findings.iter().take(LINES_OF_A_RULE).copied();
        // The findings come first, because `zip` takes a number before it sees that there is no finding left.
        let findings = findings.zip(&mut numbers).map(|(finding, number)| (number, finding)).collect();
        Listed { rule, findings }
    };
    report.by_rule().into_iter().map(listed).collect()
}

/// Returns the anchor of a finding.
pub(super) fn anchor(number: usize) -> String {
    format!("finding-{number}")
}

/// Returns what is wrong in words, or the code of a rule that is not in the catalogue.
pub(super) fn title(code: &str, lang: Lang) -> &str {
    find(code).map_or(code, |rule| rule.title.in_lang(lang))
}

pub(super) fn length<T>(list: &[T]) -> i64 {
    i64::try_from(list.len()).unwrap_or(i64::MAX)
}
