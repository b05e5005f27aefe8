//! What stands before the records of a delivery: the header, and what is wrong with it.

use serde_json::value::RawValue;

use super::decode::{self, glimpse};
use super::document::header_line;
use super::incoming::{Fault, Judging, decode_text};
use super::lines::{Line, trim_json};
use crate::json::DecodeError;
use crate::programme::Strategy;
use crate::record::Delivery;
use crate::rules::exchange_rules::{header_missing, unknown_strategy};
use crate::rules::{Context, Engine, Finding, Ledger, Place, Rule, Scene};

/// The header as it was received.
#[derive(Debug)]
pub(super) enum Header {
    Usable(Box<Delivery>),
    /// It cannot be used, because of the finding with this fingerprint.
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

/// What was said of a delivery as a whole so far, and by what its records are judged.
#[derive(Debug)]
pub(super) struct Opening<'e> {
    /// None where records are decoded only.
    engine: Option<(&'e Engine, Context)>,
    strategy: Option<&'e Strategy>,
    pub(super) header: Option<Header>,
    /// The line on which the header stands.
    header_line: i64,
    /// Findings about the file and its header.
    pub(super) findings: Vec<Finding>,
    pub(super) ledger: Ledger,
}

impl<'e> Opening<'e> {
    pub(super) fn new(engine: Option<(&'e Engine, Context)>) -> Self {
        let strategy = engine.map(|(engine, _)| engine.strategy());
        let (findings, ledger) = (Vec::new(), Ledger::default());
        Self { engine, strategy, header: None, header_line: 0, findings, ledger }
    }

    /// By what records are judged: nothing, if the header cannot be used.
    pub(super) fn judging(&self) -> Option<Judging<'_>> {
        let ((engine, context), strategy) = (self.engine?, self.strategy?);
        let delivery = self.header.as_ref()?.usable()?;
        Some(Judging { engine, scene: Scene { strategy, today: context.today, delivery: Some(delivery) } })
    }

    /// Takes a line as the header, if none came before it. Tells whether it was one, so that it is no record.
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

    /// Takes the text of the header.
    pub(super) fn take_header(&mut self, text: &RawValue, line: i64) {
        self.ledger.pass(&header_missing::RULE);
        self.header_line = line;
        let place = || Place { line: Some(line), ..Place::default() };
        match decode_text(text.get(), place, decode::header) {
            Ok(delivery) => self.check_strategy(delivery),
            Err(mut fault) => {
                fault.findings =
                    fault.findings.into_iter().map(|finding| finding.below("/delivery")).collect();
                self.fault(fault);
            }
        }
    }

    /// A delivery is judged by the strategy that it names, or not at all.
    fn check_strategy(&mut self, delivery: Delivery) {
        if let Some((engine, _)) = self.engine {
            self.strategy = engine.strategy_named(&delivery.strategy);
            if self.strategy.is_none() {
                let known: Vec<&str> = engine.strategies().map(|strategy| strategy.id.as_str()).collect();
                let args = [("named", delivery.strategy), ("known", known.join(", "))];
                let rule = &unknown_strategy::RULE;
                let findings = vec![Finding::new(rule, &self.header_place(), "/delivery/strategy", &args)];
                self.strategy = Some(engine.strategy());
                return self.fault(Fault { rule, findings, hidden: false });
            }
            self.ledger.pass(&unknown_strategy::RULE);
        }
        self.header = Some(Header::Usable(Box::new(delivery)));
    }

    pub(super) fn header_place(&self) -> Place<'static> {
        Place { line: Some(self.header_line), ..Place::default() }
    }

    /// Notes that what came first is not a header.
    fn no_header_yet(&mut self) {
        self.note(&header_missing::RULE, true, Some(1));
        self.header = Some(Header::Unusable(self.last_fingerprint()));
    }

    /// Notes why a text that holds the header cannot be taken apart; a CPR number in it comes first.
    pub(super) fn unreadable(&mut self, text: &str, line: i64, error: &DecodeError) {
        let place = || Place { line: Some(line), ..Place::default() };
        if let Err(fault) = decode_text(text, place, |_| Err::<(), _>(error.clone())) {
            self.fault(fault);
        }
    }

    /// Notes a fault of the header, or of the document around it.
    pub(super) fn fault(&mut self, fault: Fault) {
        self.ledger.fail(fault.rule);
        self.findings.extend(fault.findings);
        self.header = Some(Header::Unusable(self.last_fingerprint()));
    }

    /// Notes that a rule about the file as a whole judged, and what it found.
    pub(super) fn note(&mut self, rule: &'static Rule, fails: bool, line: Option<i64>) {
        if fails {
            self.ledger.fail(rule);
            self.findings.push(Finding::new(rule, &Place { line, ..Place::default() }, "", &[]));
        } else {
            self.ledger.pass(rule);
        }
    }

    fn last_fingerprint(&self) -> String {
        self.findings.last().map(|finding| finding.fingerprint.clone()).unwrap_or_default()
    }
}

/// The header in the first line of the `.ndjson` spelling, or why it cannot be read; none if the line holds
/// something else.
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
