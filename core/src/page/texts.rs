//! The texts of findings on a page, without the ids of records.

use std::collections::BTreeMap;

use maud::{Markup, html};

use crate::code::{Lang, RecordType, municipality_name};
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

/// The place of a record that has a finding.
#[derive(Clone, Copy)]
struct Place {
    record: Option<RecordType>,
    /// `None` if records of several types have this id.
    line: Option<i64>,
}

/// The texts of the findings of a report.
///
/// A finding that refers to another record names the line of that record, if another finding of the report is
/// about it. Its id is not shown.
pub(super) struct Texts<'a> {
    pub(super) lang: Lang,
    places: BTreeMap<&'a str, Place>,
}

impl<'a> Texts<'a> {
    pub(super) fn new(report: &'a Report, lang: Lang) -> Self {
        let mut places: BTreeMap<&str, Place> = BTreeMap::new();
        for finding in &report.findings {
            let (Some(id), Some(line)) = (finding.id.as_deref(), finding.line) else { continue };
            let place = Place { record: finding.record, line: Some(line) };
            let known = places.entry(id).or_insert(place);
            if known.record != place.record {
                known.line = None;
            } else if known.line.is_some() {
                known.line = place.line;
            }
        }
        Self { lang, places }
    }

    /// Returns what is wrong, as a sentence.
    pub(super) fn wrong(&self, finding: &Finding) -> String {
        sentence(&finding.text_without_ids(self.lang, |id| self.place(id)))
    }

    /// Returns how to fix it, as a sentence.
    pub(super) fn remedy(&self, finding: &Finding) -> String {
        sentence(&finding.remedy_without_ids(self.lang, |id| self.place(id)))
    }

    /// Returns the words that replace the id of a record.
    fn place(&self, id: &str) -> String {
        match self.places.get(id).and_then(|place| place.line) {
            None => either(self.lang, "another record", "en anden post").to_owned(),
            Some(line) => {
                let line = number(line, self.lang);
                either(self.lang, format!("the record on line {line}"), format!("posten på linje {line}"))
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
