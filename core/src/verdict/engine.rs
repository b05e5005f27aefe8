//! The engine: applies every rule of the catalogue to records and deliveries.

use std::borrow::Cow;

use crate::client::leak;
use crate::code::RecordStatus;
use crate::evidence::Place;
use crate::json::{Malformed, is_id};
use crate::judging::{At, Check, Finding, Judge, Ledger, Scene};
use crate::programme::Strategy;
use crate::record::{Delivery, Record, random_in};
use crate::rules::anonymity::identity_leak;
use crate::rules::catalogue;
use crate::rules::framing::wrong_value;
use crate::time::Day;
use crate::verdict::singles::Singles;
use crate::verdict::{Policy, Report};

/// What a judgement depends on besides the engine. The same context always gives the same verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Context {
    /// The day to judge as of. What is not yet due on this day is not reported as missing.
    pub today: Day,
}

/// Judges records and deliveries. It is immutable, so one engine can serve all threads.
///
/// A delivery is judged by the strategy that it names, if the engine has it. A single record is judged by the
/// first strategy.
///
/// ```
/// use udvej::programme::Strategy;
/// use udvej::record::Record;
/// use udvej::verdict::{Context, Engine, Policy};
/// let engine = Engine::new(Strategy::shipped("exit_dk").ok_or("not shipped")?, Policy::default());
/// let record = Record::from_json(r#"{
///     "record": "contact", "id": "c-1", "revision": 1, "status": "active", "day": "2010-02-03",
///     "municipality": "0101", "administration": "social", "unit": "socialcenter",
///     "received_by": "bridge_builder", "referred_by": "kcp", "client": "anonymous",
///     "advice": ["cash_benefit"], "results": [{"kind": "cash_benefit", "decision": "granted"}]
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
    /// Returns an engine with one strategy.
    pub fn new(strategy: Strategy, policy: Policy) -> Self {
        Self { strategy, others: Vec::new(), policy, singles: Singles::new() }
    }

    /// Returns an engine with every strategy that ships with the library, and with those in `more`. `first`, or
    /// the first shipped one, is the strategy that single records are judged by. A strategy in `more` replaces a
    /// shipped one with the same id.
    ///
    /// Returns `None` only if `first` is `None` and no strategy ships.
    ///
    /// ```
    /// use udvej::verdict::{Engine, Policy};
    /// let engine = Engine::with_shipped(None, [], Policy::default()).ok_or("none ships")?;
    /// assert_eq!(engine.strategy().id, "exit_dk");
    /// assert!(engine.strategy_named("exit_dk_pilot").is_some());
    /// # Ok::<(), &str>(())
    /// ```
    pub fn with_shipped(
        first: Option<Strategy>,
        more: impl IntoIterator<Item = Strategy>,
        policy: Policy,
    ) -> Option<Self> {
        let first = first.or_else(|| Strategy::all_shipped().next())?;
        let id = first.id.clone();
        let shipped = Strategy::all_shipped().filter(|shipped| shipped.id != id);
        Some(shipped.chain(more).fold(Self::new(first, policy), Self::with))
    }

    /// Returns the same engine with one more strategy, for deliveries that name it. It replaces a strategy with
    /// the same id.
    ///
    /// ```
    /// use udvej::programme::Strategy;
    /// use udvej::verdict::{Engine, Policy};
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

    /// Returns the first strategy: it judges single records, and deliveries whose header cannot be used.
    pub fn strategy(&self) -> &Strategy {
        &self.strategy
    }

    /// Returns every strategy of the engine, the first one first.
    pub fn strategies(&self) -> impl Iterator<Item = &Strategy> {
        std::iter::once(&self.strategy).chain(&self.others)
    }

    /// Returns the strategy with this id, or `None` if the engine does not have it.
    pub fn strategy_named(&self, id: &str) -> Option<&Strategy> {
        self.strategies().find(|strategy| strategy.id == id)
    }

    /// Returns the strategy that the delivery of this report was judged by.
    pub fn strategy_of(&self, report: &Report) -> &Strategy {
        self.strategy_named(&report.strategy.id).unwrap_or(&self.strategy)
    }

    /// Returns the policy: changed severities, waivers and the limit of listed findings.
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// Judges a single record, for example when a caseworker saves it. Rules that need other records are not
    /// applied.
    ///
    /// An empty list means that a delivery of this record alone would not reject it.
    pub fn check(&self, record: &Record, context: &Context) -> Vec<Finding> {
        let leaks = leak::scan(&record.to_json(), random_in).leaks;
        let mut place = Place { record: Some(record.record_type()), id: None, line: None };
        if !leaks.is_empty() {
            return leaks.iter().map(|path| Finding::of(&place, path, identity_leak::Args)).collect();
        }
        place.id = Some(record.id()).filter(|id| is_id(id)).map(Cow::Borrowed);
        let malformed = record.malformed();
        if !malformed.is_empty() {
            let finding = |Malformed { path, expected }: Malformed| {
                Finding::of(&place, path, wrong_value::Args { expected })
            };
            return malformed.into_iter().map(finding).collect();
        }
        self.judge_record(record, &place, &self.scene(context, None), &mut Ledger::new(catalogue()))
    }

    pub(crate) fn scene<'a>(&'a self, context: &Context, delivery: Option<&'a Delivery>) -> Scene<'a> {
        let named = delivery.and_then(|delivery| self.strategy_named(&delivery.strategy));
        Scene { strategy: named.unwrap_or(&self.strategy), today: context.today, delivery, covered: None }
    }

    /// Applies the policy to a finding.
    pub(crate) fn weigh(&self, finding: Finding, scene: &Scene) -> Finding {
        self.policy.weigh(finding, scene.today, scene.delivery.map(|delivery| delivery.id.as_str()))
    }

    /// Applies the rules about single records. A record that was entered in error is not judged.
    pub(crate) fn judge_record(
        &self,
        record: &Record,
        place: &Place,
        scene: &Scene,
        ledger: &mut Ledger,
    ) -> Vec<Finding> {
        ledger.count_record(record.record_type(), record.status());
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

    /// Applies the rules about the header of a delivery.
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
                check(delivery, scene, &mut Judge::new(At::Place(place), ledger.counts_at(at), &mut found));
            }
        }
        found.into_iter().map(|(_, finding)| self.weigh(finding, scene)).collect()
    }
}
