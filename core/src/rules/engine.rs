//! The engine: applies every rule of the catalogue to what it is given.

use std::borrow::Cow;
use std::convert::Infallible;

use super::catalogue::catalogue;
use super::check::{Check, Scene};
use super::finding::Place;
use super::framing::wrong_value;
use super::ledger::{Ledger, Row};
use super::singles::Singles;
use super::{At, Finding, History, Judge, Policy, Severity, anonymity};
use crate::client::leak;
use crate::code::RecordStatus;
use crate::json::is_id;
use crate::programme::Strategy;
use crate::record::random_in;
use crate::record::{Delivery, Record};
use crate::time::Day;
use crate::work::Crew;

/// What a judgement depends on, besides the strategy: the same context gives the same verdict, always.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Context {
    /// The day to judge as of: what is not yet due on it is not missing.
    pub today: Day,
}

/// Judges records and deliveries. It does not change; one engine serves all threads.
///
/// A delivery is judged by the strategy that it names, if the engine has it; a record by itself by the first one.
///
/// ```
/// use udvej::programme::Strategy;
/// use udvej::record::Record;
/// use udvej::rules::{Context, Engine, Policy};
/// let engine = Engine::new(Strategy::shipped("exit_dk").ok_or("not shipped")?, Policy::default());
/// let record = Record::from_json(r#"{
///     "record": "contact", "id": "c-1", "revision": 1, "status": "active", "day": "2010-02-03",
///     "municipality": "0101", "administration": "sof", "unit": "socialcenter",
///     "received_by": "bridge_builder", "referred_by": "kcp", "client": "anonymous",
///     "advice": ["cash_benefit"], "results": ["cash_benefit_granted"]
/// }"#)?;
/// let findings = engine.check(&record, &Context { today: "2010-10-27".parse()? });
/// assert_eq!(findings[0].code, "anonymity-result-needs-client");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Engine {
    strategy: Strategy,
    others: Vec<Strategy>,
    policy: Policy,
    singles: Singles,
}

impl Engine {
    /// An engine for one strategy.
    pub fn new(strategy: Strategy, policy: Policy) -> Self {
        Self { strategy, others: Vec::new(), policy, singles: Singles::new() }
    }

    /// The same engine with one more strategy, for deliveries that name it. It takes the place of one with its id.
    ///
    /// ```
    /// use udvej::programme::Strategy;
    /// use udvej::rules::{Engine, Policy};
    /// let mut strategies = Strategy::all_shipped();
    /// let first = Engine::new(strategies.next().ok_or("none ships")?, Policy::default());
    /// let engine = strategies.fold(first, Engine::with);
    /// assert!(engine.strategy_named("exit_dk_pilot").is_some());
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn with(mut self, strategy: Strategy) -> Self {
        if self.strategy.id == strategy.id {
            self.strategy = strategy;
        } else {
            self.others.retain(|other| other.id != strategy.id);
            self.others.push(strategy);
        }
        self
    }

    /// The strategy that it judges a record by, and a delivery whose header cannot be used.
    pub fn strategy(&self) -> &Strategy {
        &self.strategy
    }

    /// Every strategy that it has, the first one first.
    pub fn strategies(&self) -> impl Iterator<Item = &Strategy> {
        std::iter::once(&self.strategy).chain(&self.others)
    }

    /// The strategy with this id, if the engine has it.
    pub fn strategy_named(&self, id: &str) -> Option<&Strategy> {
        self.strategies().find(|strategy| strategy.id == id)
    }

    /// How it weighs findings, and how many its reports list.
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// Judges one record by itself, as a caseworker saves it. Rules that need other records do not judge.
    ///
    /// An empty answer means that a delivery of this record alone would not reject it.
    pub fn check(&self, record: &Record, context: &Context) -> Vec<Finding> {
        let leaks = leak::scan(&record.to_json(), random_in).leaks;
        let mut place = Place { record: Some(record.record_type()), id: None, line: None };
        if !leaks.is_empty() {
            return leaks
                .iter()
                .map(|path| Finding::new(&anonymity::identity_leak::RULE, &place, path, &[]))
                .collect();
        }
        place.id = Some(record.id()).filter(|id| is_id(id)).map(Cow::Borrowed);
        let malformed = record.malformed();
        if !malformed.is_empty() {
            let finding = |m: &crate::record::Malformed| {
                wrong_value::finding(&place, m.path.clone(), &m.expected.to_string())
            };
            return malformed.iter().map(finding).collect();
        }
        self.judge_record(record, &place, &self.scene(context, None), &mut Ledger::default())
    }

    pub(crate) fn scene<'a>(&'a self, context: &Context, delivery: Option<&'a Delivery>) -> Scene<'a> {
        let named = delivery.and_then(|delivery| self.strategy_named(&delivery.strategy));
        Scene { strategy: named.unwrap_or(&self.strategy), today: context.today, delivery }
    }

    /// The finding as the policy weighs it.
    fn weigh(&self, finding: Finding, scene: &Scene) -> Finding {
        self.policy.weigh(finding, scene.today, scene.delivery.map(|delivery| delivery.id.as_str()))
    }

    /// Applies the rules that look at one record. A record that was entered in error is not judged.
    pub(crate) fn judge_record(
        &self,
        record: &Record,
        place: &Place,
        scene: &Scene,
        ledger: &mut Ledger,
    ) -> Vec<Finding> {
        ledger.came(record.record_type(), record.status());
        if record.status() == RecordStatus::EnteredInError {
            return Vec::new();
        }
        let mut found = Vec::new();
        self.singles.judge(record, place, scene, ledger, &mut found);
        if found.is_empty() {
            return Vec::new();
        }
        found.sort_by_key(|(at, _)| *at);
        found.into_iter().map(|(_, finding)| self.weigh(finding, scene)).collect()
    }

    /// Applies the rules that look at all records of a delivery together. Each finding comes with the `index` of the
    /// entry that it is about.
    pub(crate) fn judge_history(
        &self,
        history: &History,
        scene: &Scene,
        ledger: &mut Ledger,
        crew: &Crew,
    ) -> Vec<(usize, Finding)> {
        let rules: Vec<_> = catalogue()
            .iter()
            .enumerate()
            .filter_map(|(at, rule)| match rule.check {
                Check::History(check) => Some((at, *rule, check)),
                _ => None,
            })
            .collect();
        let judge = |number: usize| {
            let (mut row, mut found) = (Row::default(), Vec::new());
            if let Some((_, rule, check)) = rules.get(number) {
                check(history, scene, &mut Judge::new(rule, At::Rows(history.rows), &mut row, &mut found));
            }
            Ok::<_, Infallible>((row, found))
        };
        let mut places = rules.iter().map(|(at, ..)| *at);
        let mut all_found = Vec::new();
        let Ok(()) = crew.in_order(rules.len(), judge, |(row, found)| {
            if let Some(at) = places.next() {
                *ledger.row(at) = row;
            }
            all_found.extend(found);
        });
        all_found.into_iter().map(|(i, finding)| (i, self.weigh(finding, scene))).collect()
    }

    /// Applies the rules that look at the header of a delivery.
    pub(crate) fn judge_header(
        &self,
        delivery: &Delivery,
        place: &Place,
        scene: &Scene,
        ledger: &mut Ledger,
    ) -> Vec<Finding> {
        let mut found = Vec::new();
        for (at, rule) in catalogue().iter().enumerate() {
            if let Check::Header(check) = rule.check {
                check(delivery, scene, &mut Judge::new(rule, At::Place(place), ledger.row(at), &mut found));
            }
        }
        found.into_iter().map(|(_, finding)| self.weigh(finding, scene)).collect()
    }
}

/// The fingerprint of the first finding that rejects a record.
pub(crate) fn rejection(findings: &[Finding]) -> Option<String> {
    findings
        .iter()
        .find(|finding| finding.severity == Severity::Error)
        .map(|finding| finding.fingerprint.clone())
}
