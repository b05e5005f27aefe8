//! The links from a finding to the timeline of its course, and back.

use std::collections::HashMap;

use maud::{Markup, html};

use super::facts::Clocked;
use super::listed::{self, Listed};
use crate::code::{Lang, RecordType};
use crate::record::Record;
use crate::wording::{either, number};

/// Which findings and timelines of a page belong together. A finding belongs to a course if it is about the course, or
/// about a record of the course.
pub(super) struct Leads<'a> {
    /// The findings of each course, by its id: the number and the rule of each.
    findings: HashMap<&'a str, Vec<(usize, &'a str)>>,
    /// For the number of a finding: the number of the timeline of its course, and the line of the course.
    timelines: HashMap<usize, (usize, i64)>,
}

impl<'a> Leads<'a> {
    /// Finds the courses of the listed findings. `records` are the usable records.
    pub(super) fn of(listed: &[Listed<'a>], records: &'a [Record]) -> Self {
        let mut of_record: HashMap<(RecordType, &str), Vec<(usize, &str)>> = HashMap::new();
        for (number, finding) in listed.iter().flat_map(|listed| &listed.findings) {
            if let (Some(record), Some(id)) = (finding.record, finding.id.as_deref()) {
                of_record.entry((record, id)).or_default().push((*number, &finding.code));
            }
        }
        let mut leads = Self { findings: HashMap::new(), timelines: HashMap::new() };
        for record in records {
            let course = match record {
                Record::Course(course) => Some(course.id.as_str()),
                other => other.course(),
            };
            let found = of_record.get(&(record.record_type(), record.id()));
            if let (Some(course), Some(found)) = (course, found) {
                leads.findings.entry(course).or_default().extend(found);
            }
        }
        leads
    }

    /// Returns whether a listed finding belongs to this course.
    pub(super) fn has_findings(&self, course: &Clocked) -> bool {
        self.findings.contains_key(course.id)
    }

    /// Notes the courses whose timelines are drawn, in their order on the page.
    pub(super) fn draw(&mut self, drawn: &[&Clocked]) {
        for (timeline, course) in (1..).zip(drawn) {
            for (finding, _) in self.findings.get(course.id).into_iter().flatten() {
                self.timelines.insert(*finding, (timeline, course.line));
            }
        }
    }

    /// Returns a link from a finding to the timeline of its course. It is empty if there is none on the page.
    pub(super) fn to_timeline(&self, finding: usize, line: Option<i64>, lang: Lang) -> Markup {
        html! {
            @if let Some((timeline, course)) = self.timelines.get(&finding) {
                " · "
                a href={ "#" (anchor(*timeline)) } {
                    @if line == Some(*course) {
                        (either(lang, "timeline of the course", "forløbets tidslinje"))
                    } @else {
                        (either(lang, "timeline of the course on line ", "tidslinje for forløbet på linje "))
                        (number(*course, lang))
                    }
                }
            }
        }
    }

    /// Returns links from a timeline to the findings of its course: one for each rule, to its first finding.
    pub(super) fn to_findings(&self, course: &Clocked, lang: Lang) -> Vec<Markup> {
        let mut rules: Vec<(&str, Vec<usize>)> = Vec::new();
        let mut findings = self.findings.get(course.id).cloned().unwrap_or_default();
        findings.sort_unstable();
        for (number, code) in findings {
            match rules.iter_mut().find(|(known, _)| *known == code) {
                Some((_, numbers)) => numbers.push(number),
                None => rules.push((code, vec![number])),
            }
        }
        let link = |(code, numbers): &(&str, Vec<usize>)| {
            html! {
                @if let Some(first) = numbers.first() {
                    a href={ "#" (listed::anchor(*first)) } { (listed::title(code, lang)) }
                }
                @if numbers.len() > 1 { " (" (number(listed::length(numbers), lang)) ")" }
            }
        };
        rules.iter().map(link).collect()
    }
}

/// Returns the anchor of a timeline, by its number on the page.
pub(super) fn anchor(timeline: usize) -> String {
    format!("course-{timeline}")
}
