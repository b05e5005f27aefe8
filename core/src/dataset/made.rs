//! Makes the report on a dataset.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::joined::Joined;
use super::law::Counts;
use super::report::{DATASET_REPORT_FORMAT, DatasetDelivery, DatasetFinding, DatasetReport};
use super::settling::{Judged, Settling, name_of};
use super::standing::{Replacement, Standing};
use crate::exchange::{ByteSource, Member};
use crate::hex::hex;
use crate::judging::{Check, Finding, Rule};
use crate::programme::Strategy;
use crate::rules::delivery::{
    correction_unusable, judged_later, parent_in_error, parent_missing, parent_rejected,
};
use crate::rules::places_in_catalogue;
use crate::verdict::{StrategyUsed, Totals};

impl<S: ByteSource> Settling<'_, S> {
    /// Returns what the report says of a delivery.
    pub(super) fn delivery(&self, number: usize, standing: Standing, member: &Member) -> DatasetDelivery {
        let report = &member.report;
        let header = report.delivery.as_ref();
        DatasetDelivery {
            name: self.files.get(number).map(|(name, _)| name.clone()).unwrap_or_default(),
            delivery: header.map(name_of),
            municipality: header.map(|header| header.municipality.clone()),
            period: header.map(|header| header.period),
            created: header.map(|header| header.created),
            scope: header.map(|header| header.scope),
            standing,
            replacement: self.standings.replacements.get(number).copied().flatten(),
            accepted: report.accepted,
            totals: report.totals.clone(),
            received: report.reconciliation.iter().map(|counts| counts.received).sum(),
            digest: report.digest.clone(),
        }
    }

    /// Returns the report.
    pub(super) fn report(
        &self,
        joined: &Joined,
        judged: Judged,
        deliveries: Vec<DatasetDelivery>,
        counts: Counts,
    ) -> DatasetReport {
        let engine = self.engine;
        let places = joined.deliveries.iter().enumerate();
        let about_files = places.flat_map(|(place, delivery)| {
            // What the deliveries can tell together is in the coverage.
            let about_file =
                delivery.about_file.iter().filter(|finding| finding.code != judged_later::RULE.code);
            about_file.map(move |finding| (place, finding.clone()))
        });
        let mut found: Vec<(usize, Finding)> = judged.found.into_iter().chain(about_files).collect();
        for (_, finding) in &mut found {
            engine.policy().raise(std::slice::from_mut(finding));
        }
        let rule = places_in_catalogue();
        found.sort_by_cached_key(|(place, finding)| {
            (finding.severity, *place, finding.line, rule(&finding.code))
        });
        let totals = Totals::of(found.iter().map(|(_, finding)| finding));
        let headers = joined.deliveries.iter().map(|delivery| &delivery.header);
        let strategies: BTreeMap<&str, &Strategy> = headers
            .map(|header| self.strategy(header))
            .map(|strategy| (strategy.id.as_str(), strategy))
            .collect();
        let as_meant = |delivery: &DatasetDelivery| {
            matches!(delivery.standing, Standing::Counts | Standing::Duplicate | Standing::Replaced)
                && delivery.replacement.is_none_or(|replacement| replacement == Replacement::Done)
        };
        let named = |(place, finding): (usize, Finding)| {
            let delivery = name_of(&joined.deliveries.get(place)?.header);
            Some(DatasetFinding { delivery, finding })
        };
        let mut report = DatasetReport {
            format: DATASET_REPORT_FORMAT.to_owned(),
            library: crate::VERSION.to_owned(),
            strategies: strategies.into_values().map(StrategyUsed::of).collect(),
            policy: engine.policy().digest(),
            today: self.context.today,
            accepted: totals.error == 0 && deliveries.iter().all(as_meant),
            totals,
            deliveries,
            coverage: judged.coverage,
            reconciliation: counts.rows(),
            rules: judged.ledger.entries_of(is_about_several),
            findings: found.into_iter().filter_map(named).collect(),
            findings_omitted: 0,
            digest: String::new(),
        };
        report.digest = hex(&Sha256::digest(report.to_json()));
        report.findings_omitted = engine.policy().cut(&mut report.findings);
        report
    }
}

/// Whether the ledger of a dataset counts the rule.
fn is_about_several(rule: &Rule) -> bool {
    let by_exchange = [
        parent_rejected::RULE.code,
        parent_in_error::RULE.code,
        parent_missing::RULE.code,
        correction_unusable::RULE.code,
    ];
    matches!(rule.check, Check::History(_) | Check::Clients(_)) || by_exchange.contains(&rule.code)
}
