//! Reads the header of a delivery and what comes before the records.

use serde_json::value::RawValue;

use super::decode::{self, glimpse};
use super::document::header_line;
use super::faults::{Fault, Judging, decode_text};
use super::lines::{Line, trim_json};
use crate::evidence::Place;
use crate::json::DecodeError;
use crate::judging::{Finding, Ledger, Names, OfRule, Scene};
use crate::programme::Strategy;
use crate::record::Delivery;
use crate::rules::catalogue;
use crate::rules::delivery::unknown_strategy;
use crate::rules::framing::header_missing;
use crate::verdict::{Context, Engine};

/// The header as it was received.
#[derive(Debug)]
pub(super) enum Header {
    Usable(Box<Delivery>),
    /// It cannot be used because of the finding with this fingerprint.
    Unusable(String),
}

impl Header {
    pub(super) fn usable(&self) -> Option<&Delivery> {
        match self {
            Header::Usable(delivery) => Some(delivery),
            Header::Unusable(_) => None,
        }
    }
}

/// The header, and the findings about the file as a whole so far.
#[derive(Debug)]
pub(super) struct Preamble<'e> {
    /// `None` if records are only decoded, not judged.
    engine: Option<(&'e Engine, Context)>,
    strategy: Option<&'e Strategy>,
    pub(super) header: Option<Header>,
    /// The line of the header.
    header_line: i64,
    /// Findings about the file and its header.
    pub(super) findings: Vec<Finding>,
    pub(super) ledger: Ledger,
}

impl<'e> Preamble<'e> {
    pub(super) fn new(engine: Option<(&'e Engine, Context)>) -> Self {
        let strategy = engine.map(|(engine, _)| engine.strategy());
        let (findings, ledger) = (Vec::new(), Ledger::new(catalogue()));
        Self { engine, strategy, header: None, header_line: 0, findings, ledger }
    }

    /// Returns what single records are judged with, or `None` if the header cannot be used.
    pub(super) fn judging(&self) -> Option<Judging<'_>> {
        let ((engine, context), strategy) = (self.engine?, self.strategy?);
        let delivery = self.header.as_ref()?.usable()?;
        Some(Judging {
            engine,
            scene: Scene { strategy, today: context.today, delivery: Some(delivery), covered: None },
        })
    }

    /// Reads a line as the header, if there is none yet. Returns whether the line was the header.
    pub(super) fn take(&mut self, line: &Line) -> bool {
        if self.header.is_some() {
            return false;
        }
        let Some(bytes) = line.bytes.map(trim_json) else {
            self.no_header_yet();
            return false;
        };
        if bytes.is_empty() {
            return false;
        }
        if let Ok(text) = std::str::from_utf8(bytes) {
            match header_text(text) {
                Some(Ok(header)) => {
                    self.take_header(header, line.number);
                    return true;
                }
                Some(Err(error)) => {
                    self.unreadable(text, line.number, &error);
                    return true;
                }
                None => {}
            }
        }
        self.no_header_yet();
        false
    }

    /// Reads the header from its text.
    pub(super) fn take_header(&mut self, text: &RawValue, line: i64) {
        self.header_by(text.get(), line, decode::header);
    }

    /// Takes a header that was made without a text, as if it were on the first line.
    pub(super) fn take_delivery(&mut self, delivery: &Delivery) {
        // Plain structs with text keys always serialise.
        let text = serde_json::to_string(delivery).unwrap_or_default();
        let is_well_formed = delivery.malformed().is_empty();
        self.header_by(
            &text,
            1,
            |text| {
                if is_well_formed { Ok(delivery.clone()) } else { decode::header(text) }
            },
        );
    }

    fn header_by(&mut self, text: &str, line: i64, decode: impl Fn(&str) -> Result<Delivery, DecodeError>) {
        self.ledger.pass(&header_missing::RULE);
        self.header_line = line;
        let place = || Place { line: Some(line), ..Place::default() };
        match decode_text(text, place, decode) {
            Ok(delivery) => self.check_strategy(delivery),
            Err(mut fault) => {
                fault.findings =
                    fault.findings.into_iter().map(|finding| finding.below("/delivery")).collect();
                self.fault(fault);
            }
        }
    }

    /// Sets the strategy that the header names. If the engine does not have it, the header cannot be used.
    fn check_strategy(&mut self, delivery: Delivery) {
        if let Some((engine, _)) = self.engine {
            self.strategy = engine.strategy_named(&delivery.strategy);
            if self.strategy.is_none() {
                let known = engine.strategies().map(|strategy| strategy.id.clone()).collect();
                let args = unknown_strategy::Args { named: delivery.strategy.into(), known: Names(known) };
                self.strategy = Some(engine.strategy());
                return self.fault(Fault::of(&self.header_place(), "/delivery/strategy", args));
            }
            self.ledger.pass(&unknown_strategy::RULE);
        }
        self.header = Some(Header::Usable(Box::new(delivery)));
    }

    pub(super) fn header_place(&self) -> Place<'static> {
        Place { line: Some(self.header_line), ..Place::default() }
    }

    /// Reports that the first line is not a header.
    fn no_header_yet(&mut self) {
        self.note(header_missing::Args, true, Some(1));
        self.header = Some(Header::Unusable(self.last_fingerprint()));
    }

    /// Reports why the text around the header cannot be parsed. A CPR number in it is reported instead.
    pub(super) fn unreadable(&mut self, text: &str, line: i64, error: &DecodeError) {
        let place = || Place { line: Some(line), ..Place::default() };
        if let Err(fault) = decode_text(text, place, |_| Err::<(), _>(error.clone())) {
            self.fault(fault);
        }
    }

    /// Reports a fault of the header, or of the document around it.
    pub(super) fn fault(&mut self, fault: Fault) {
        self.ledger.fail(fault.rule);
        self.findings.extend(fault.findings);
        self.header = Some(Header::Unusable(self.last_fingerprint()));
    }

    /// Counts a judgement of a rule about the file as a whole, and reports the finding if it fails.
    pub(super) fn note<A: OfRule>(&mut self, args: A, fails: bool, line: Option<i64>) {
        if fails {
            self.ledger.fail(A::RULE);
            self.findings.push(Finding::of(&Place { line, ..Place::default() }, "", args));
        } else {
            self.ledger.pass(A::RULE);
        }
    }

    fn last_fingerprint(&self) -> String {
        self.findings.last().map(|finding| finding.fingerprint.clone()).unwrap_or_default()
    }
}

/// Returns the header in the first line of the `.ndjson` spelling, or why it cannot be read. Returns `None` if the
/// line is not a header.
fn header_text(text: &str) -> Option<Result<&RawValue, DecodeError>> {
    match header_line(text) {
        Ok(header) => Some(Ok(header)),
        Err(error) => {
            let starts_so =
                text.strip_prefix('{').is_some_and(|rest| rest.trim_start().starts_with("\"delivery\""));
            (starts_so || glimpse(text).is_header).then_some(Err(error))
        }
    }
}
