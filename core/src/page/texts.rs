//! The texts of findings on a page. They name other records by their lines, and by their ids if the page shows ids.

use std::collections::{BTreeMap, HashSet};

use maud::{Markup, html};

use super::Ids;
use crate::code::{Lang, RecordType, municipality_name};
use crate::exchange::Reading;
use crate::judging::Finding;
use crate::verdict::Report;
use crate::wording::{either, number};

/// Returns the name of a municipality with its code, or the code alone if no municipality has it.
pub(super) fn municipality(code: &str) -> String {
    municipality_name(code).map_or_else(|| code.to_owned(), |name| format!("{name} ({code})"))
}

/// Returns the name of what a finding is about.
pub(super) fn record_name(finding: &Finding, lang: Lang) -> &'static str {
    match (finding.record, finding.line) {
        (Some(record), _) => record.label(lang),
        (None, Some(_)) => either(lang, "the line", "linjen"),
        (None, None) => either(lang, "the delivery as a whole", "leverancen som helhed"),
    }
}

/// The place of a record that a text may name.
#[derive(Clone, Copy)]
struct Place {
    record: Option<RecordType>,
    /// `None` if records of several types have this id.
    line: Option<i64>,
}

/// The texts of the findings of a report.
pub(super) struct Texts<'a> {
    pub(super) lang: Lang,
    ids: Ids,
    report: &'a Report,
    /// The places of records, by id.
    places: BTreeMap<&'a str, Place>,
}

impl<'a> Texts<'a> {
    /// Returns texts that know the lines of records that the report has findings about.
    pub(super) fn new(report: &'a Report, lang: Lang, ids: Ids) -> Self {
        let mut texts = Self { lang, ids, report, places: BTreeMap::new() };
        for finding in &report.findings {
            if let (Some(id), Some(line)) = (finding.id.as_deref(), finding.line) {
                texts.add(id, finding.record, line);
            }
        }
        texts
    }

    /// Adds the lines of the usable records that findings name.
    pub(super) fn with_lines(mut self, reading: &'a Reading) -> Self {
        let args = self.report.findings.iter().flat_map(|finding| &finding.args);
        let named: HashSet<&str> = args.map(|arg| arg.value.as_str()).collect();
        for (record, line) in reading.records.iter().zip(&reading.lines) {
            if named.contains(record.id()) {
                self.add(record.id(), Some(record.record_type()), *line);
            }
        }
        self
    }

    fn add(&mut self, id: &'a str, record: Option<RecordType>, line: i64) {
        let place = Place { record, line: Some(line) };
        let known = self.places.entry(id).or_insert(place);
        if known.record != record {
            known.line = None;
        } else if known.line.is_some() {
            known.line = place.line;
        }
    }

    /// Returns what is wrong, as a sentence.
    pub(super) fn wrong(&self, finding: &Finding) -> String {
        sentence(&finding.text_with(self.lang, |id| self.place(id)))
    }

    /// Returns how to fix it, as a sentence.
    pub(super) fn remedy(&self, finding: &Finding) -> String {
        sentence(&finding.remedy_with(self.lang, |id| self.place(id)))
    }

    /// Returns the id of a record if the page shows ids.
    pub(super) fn id<'i>(&self, id: &'i str) -> Option<&'i str> {
        Some(id).filter(|_| self.ids == Ids::Shown)
    }

    /// Returns the words for a record with this id.
    fn place(&self, id: &str) -> String {
        let line = self.places.get(id).and_then(|place| place.line).map(|line| number(line, self.lang));
        match (line, self.id(id)) {
            (None, None) => either(self.lang, "another record", "en anden post").to_owned(),
            (None, Some(id)) => either(self.lang, format!("the record `{id}`"), format!("posten `{id}`")),
            (Some(line), id) => {
                let id = id.map(|id| format!(" (`{id}`)")).unwrap_or_default();
                either(
                    self.lang,
                    format!("the record on line {line}{id}"),
                    format!("posten på linje {line}{id}"),
                )
            }
        }
    }
}

/// Returns the text with a capital and a full stop.
fn sentence(text: &str) -> String {
    let mut chars = text.chars();
    let mut sentence: String = chars.next().into_iter().flat_map(char::to_uppercase).collect();
    sentence += chars.as_str();
    if !sentence.ends_with(['.', '…', '?', '!']) {
        sentence.push('.');
    }
    sentence
}

/// Marks up a text: text in backticks becomes code.
pub(super) fn coded(text: &str) -> Markup {
    html! {
        @for piece in pieces(text) {
            @match piece {
                Piece::Plain(text) => (text),
                Piece::Code(code) => code translate="no" { (code) },
            }
        }
    }
}

#[derive(Debug, PartialEq)]
enum Piece<'a> {
    Plain(&'a str),
    Code(&'a str),
}

/// Splits a text at its backticks. A backtick without a second one stays in the text.
fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, (code, after))) =
        rest.split_once('`').and_then(|(before, from)| Some((before, from.split_once('`')?)))
    {
        pieces.extend([Piece::Plain(before), Piece::Code(code)]);
        rest = after;
    }
    pieces.push(Piece::Plain(rest));
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_found_in_a_text() {
        use Piece::{Code, Plain};
        assert_eq!(
            pieces("æ `a-b` to `c`."),
            [Plain("æ "), Code("a-b"), Plain(" to "), Code("c"), Plain(".")]
        );
        assert_eq!(pieces("one ` alone"), [Plain("one ` alone")]);
    }

    #[test]
    fn a_sentence_has_a_capital_and_an_end() {
        assert_eq!(sentence("årsag"), "Årsag.");
        assert_eq!(sentence("why?"), "Why?");
        assert_eq!(sentence(""), ".");
    }
}
