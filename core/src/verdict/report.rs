//! The verdict on a delivery: exact counts, the ledger of the rules, the findings and a digest.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::code::RecordType;
use crate::judging::{Finding, LedgerEntry, Severity};
use crate::programme::Strategy;
use crate::record::Delivery;
use crate::time::Day;

/// The version of the report's format.
pub const REPORT_FORMAT: &str = "udvej-report/1";

/// The verdict on one delivery (rapport). The same delivery, strategy and `today` give the same bytes in every
/// language.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Report {
    /// The version of the report's format: `udvej-report/1` (rapportformat).
    #[cfg_attr(feature = "schema", schemars(extend(
        "x-da" = {"description": "Rapportformatets version: `udvej-report/1`."}
    )))]
    pub format: String,
    /// The version of the library that judged the delivery (bibliotekets version).
    #[cfg_attr(feature = "schema", schemars(extend(
        "x-da" = {"description": "Versionen af det bibliotek, der validerede."}
    )))]
    pub library: String,
    /// The strategy that the delivery was judged by (strategi).
    #[cfg_attr(feature = "schema", schemars(extend(
        "x-da" = {"description": "Den strategi, der blev valideret efter."}
    )))]
    pub strategy: StrategyUsed,
    /// SHA-256 of the severities and waivers of the policy. None if it changes nothing (valideringsopsætning).
    #[cfg_attr(feature = "schema", schemars(extend(
        "x-da" = {
            "description": "SHA-256 af det, valideringsopsætningen ændrer ved reglerne; mangler, hvis den intet ændrer."
        }
    )))]
    pub policy: Option<String>,
    /// The day that the delivery was judged as of (bedømt ud fra).
    #[cfg_attr(feature = "schema", schemars(extend(
        "x-da" = {"description": "Den dag, valideringen tager som dags dato."}
    )))]
    pub today: Day,
    /// The header, if it could be used (leverance).
    #[cfg_attr(feature = "schema", schemars(extend(
        "x-da" = {"description": "Oplysningerne om leverancen, hvis de kunne bruges."}
    )))]
    pub delivery: Option<Delivery>,
    /// Whether the delivery and every record in it were accepted: no finding has severity `error` (godkendt).
    #[cfg_attr(feature = "schema", schemars(extend(
        "x-da" = {
            "description":
                "Om leverancen og alle dens poster blev godkendt: ingen bemærkning er en fejl."
        }
    )))]
    pub accepted: bool,
    /// The number of findings of each severity, listed or not (bemærkninger i alt).
    #[cfg_attr(feature = "schema", schemars(extend(
        "x-da" = {"description": "Hvor mange bemærkninger der er af hver alvor, også dem, der ikke vises."}
    )))]
    pub totals: Totals,
    /// The counts of received records by outcome, for each type and for records whose type cannot be read:
    /// `received = accepted + quarantined + duplicate + superseded` (opgørelse).
    #[cfg_attr(feature = "schema", schemars(extend(
        "x-da" = {
            "description":
                "Hvad der blev af hver modtaget post, for hver type og for poster, hvis type ikke kan læses: `received = accepted + quarantined + duplicate + superseded`."
        }
    )))]
    pub reconciliation: Vec<Reconciliation>,
    /// Every rule of the catalogue: how often it judged, and why it skipped (regler).
    #[cfg_attr(feature = "schema", schemars(extend(
        "x-da" = {"description": "Hver regel: hvor ofte den blev anvendt, og hvorfor den ellers ikke blev det."}
    )))]
    pub rules: Vec<LedgerEntry>,
    /// The findings: errors first, then warnings, then information; each by line and then by rule. The policy limits how many are listed (fund).
    #[cfg_attr(feature = "schema", schemars(extend(
        "x-da" = {
            "description":
                "Bemærkningerne: først fejl, så advarsler, så oplysninger; hver gruppe efter linje og derefter regel. Højst så mange, som valideringsopsætningen tillader."
        }
    )))]
    pub findings: Vec<Finding>,
    /// The number of findings that are not listed (udeladte bemærkninger).
    #[cfg_attr(feature = "schema", schemars(extend(
        "x-unit" = "findings",
        "x-da" = {"description": "Hvor mange bemærkninger der ikke vises.", "unit": "bemærkninger"}
    )))]
    pub findings_omitted: i64,
    /// SHA-256, in hexadecimal, of the whole verdict with every finding, listed or not (kontrolsum).
    #[cfg_attr(feature = "schema", schemars(extend(
        "x-da" = {
            "description":
                "SHA-256, hexadecimalt, af hele valideringsresultatet med hver bemærkning, også dem, der ikke vises."
        }
    )))]
    pub digest: String,
}

/// The strategy that a delivery was judged by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct StrategyUsed {
    /// Its id (id).
    #[cfg_attr(feature = "schema", schemars(extend("x-da" = {"description": "Strategiens id."})))]
    pub id: String,
    /// Its version (version).
    #[cfg_attr(feature = "schema", schemars(extend("x-da" = {"description": "Dens version."})))]
    pub version: String,
    /// SHA-256 of its content (kontrolsum).
    #[cfg_attr(feature = "schema", schemars(extend("x-da" = {"description": "SHA-256 af dens indhold."})))]
    pub digest: String,
}

/// The number of findings of each severity.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Totals {
    /// Errors: what they are about cannot be used (fejl).
    #[cfg_attr(feature = "schema", schemars(extend(
        "x-unit" = "findings",
        "x-da" = {"description": "Fejl: det, de handler om, kan ikke bruges.", "unit": "bemærkninger"}
    )))]
    pub error: i64,
    /// Warnings: what they are about can be used, but is doubtful (advarsler).
    #[cfg_attr(feature = "schema", schemars(extend(
        "x-unit" = "findings",
        "x-da" = {"description": "Advarsler: det, de handler om, kan bruges, men er usikkert.", "unit": "bemærkninger"}
    )))]
    pub warning: i64,
    /// Information (oplysninger).
    #[cfg_attr(feature = "schema", schemars(extend(
        "x-unit" = "findings",
        "x-da" = {"description": "Oplysninger.", "unit": "bemærkninger"}
    )))]
    pub information: i64,
    /// The number of these that a waiver covers (dispenseret).
    #[cfg_attr(feature = "schema", schemars(extend(
        "x-unit" = "findings",
        "x-da" = {"description": "Hvor mange af dem der er omfattet af en undtagelse.", "unit": "bemærkninger"}
    )))]
    pub waived: i64,
}

/// The counts of received records of one type, by outcome.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Reconciliation {
    /// The type. None for records whose type cannot be read (posttype).
    #[cfg_attr(feature = "schema", schemars(extend(
        "x-da" = {"description": "Typen; mangler for poster, hvis type ikke kan læses."}
    )))]
    pub record: Option<RecordType>,
    /// The number that the header expects (forventet).
    #[cfg_attr(feature = "schema", schemars(extend(
        "x-unit" = "records",
        "x-da" = {"description": "Hvor mange der ventes ifølge oplysningerne om leverancen.", "unit": "poster"}
    )))]
    pub expected: Option<i64>,
    /// The number in the file (modtaget).
    #[cfg_attr(feature = "schema", schemars(extend(
        "x-unit" = "records",
        "x-da" = {"description": "Hvor mange der var i filen.", "unit": "poster"}
    )))]
    pub received: i64,
    /// The number that can be used (godkendt).
    #[cfg_attr(feature = "schema", schemars(extend(
        "x-unit" = "records",
        "x-da" = {"description": "Hvor mange der kan bruges.", "unit": "poster"}
    )))]
    pub accepted: i64,
    /// The number that cannot be used and was quarantined with findings (sat til side).
    #[cfg_attr(feature = "schema", schemars(extend(
        "x-unit" = "records",
        "x-da" = {
            "description": "Hvor mange der ikke kan bruges og er sat til side med bemærkninger.",
            "unit": "poster"
        }
    )))]
    pub quarantined: i64,
    /// The number that repeat a record with the same id, revision and content (gentaget).
    #[cfg_attr(feature = "schema", schemars(extend(
        "x-unit" = "records",
        "x-da" = {
            "description": "Hvor mange der gentager en post med samme id, version og indhold.",
            "unit": "poster"
        }
    )))]
    pub duplicate: i64,
    /// The number that have a later revision in the same delivery (erstattet af nyere version).
    #[cfg_attr(feature = "schema", schemars(extend(
        "x-unit" = "records",
        "x-da" = {"description": "Hvor mange der er erstattet af en nyere version i samme leverance.", "unit": "poster"}
    )))]
    pub superseded: i64,
}

impl Totals {
    /// Counts these findings.
    pub(crate) fn of<'f>(findings: impl IntoIterator<Item = &'f Finding>) -> Self {
        let mut totals = Self::default();
        for finding in findings {
            match finding.severity {
                Severity::Error => totals.error += 1,
                Severity::Warning => totals.warning += 1,
                Severity::Information => totals.information += 1,
            }
            totals.waived += i64::from(finding.waived_by.is_some());
        }
        totals
    }
}

impl StrategyUsed {
    pub(crate) fn of(strategy: &Strategy) -> Self {
        Self { id: strategy.id.clone(), version: strategy.version.clone(), digest: strategy.digest() }
    }
}

impl Report {
    /// Returns the last day of which the delivery can tell: the day on which it was made, or the day it was judged as of if
    /// that is earlier. Duties and measurements are due or not due as of this day.
    pub fn known_until(&self) -> Day {
        self.delivery.as_ref().map_or(self.today, |delivery| delivery.known_until(self.today))
    }

    /// Returns the report as one line of JSON, without a line end.
    pub fn to_json(&self) -> String {
        // Plain structs with text keys always serialise.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Returns the listed findings by rule, in the order in which they are best fixed: the worst severity first,
    /// causes before their consequences, then in the order of the catalogue.
    ///
    /// Findings that the report omits are left out. [`Report::rules`] has how often each rule failed, listed or
    /// not.
    ///
    /// ```
    /// use udvej::programme::Strategy;
    /// use udvej::judging::Severity;
    /// use udvej::verdict::{Context, Engine, Policy};
    /// let engine = Engine::new(Strategy::shipped("exit_dk").ok_or("not shipped")?, Policy::default());
    /// let reading = engine.read(b"", &Context { today: "2013-03-07".parse()? });
    /// let rules = reading.report.by_rule();
    /// assert_eq!((rules[0].code, rules[0].severity), ("framing-empty", Severity::Error));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn by_rule(&self) -> Vec<RuleFindings<'_>> {
        let order: BTreeMap<&str, usize> =
            self.rules.iter().map(|entry| entry.code.as_str()).zip(0..).collect();
        let mut groups: BTreeMap<_, RuleFindings<'_>> = BTreeMap::new();
        for finding in &self.findings {
            let code = finding.code.as_str();
            let follows = finding.caused_by.is_some();
            let key = (finding.severity, follows, order.get(code).copied().unwrap_or(usize::MAX), code);
            let empty =
                || RuleFindings { severity: finding.severity, code, follows, found: 0, findings: Vec::new() };
            groups.entry(key).or_insert_with(empty).findings.push(finding);
        }
        let mut groups: Vec<RuleFindings> = groups.into_values().collect();
        let of_code = |code: &str| self.findings.iter().filter(|finding| finding.code == code).count();
        for group in &mut groups {
            let listed = group.findings.len();
            let entry = self.rules.iter().find(|entry| entry.code == group.code);
            // The ledger counts the findings of a rule, but not by severity.
            let all = entry.filter(|_| self.findings_omitted > 0 && of_code(group.code) == listed);
            let listed = i64::try_from(listed).unwrap_or(i64::MAX);
            group.found = all.map_or(listed, |entry| entry.failed.max(listed));
        }
        groups
    }
}

/// The listed findings of one rule with one severity.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RuleFindings<'r> {
    /// The severity of these findings.
    pub severity: Severity,
    /// The rule's code.
    pub code: &'r str,
    /// Whether these findings are consequences of others.
    pub follows: bool,
    /// How many there are, listed or not. If a policy gave the findings of the rule different severities and some are
    /// not listed, only the listed ones can be counted.
    pub found: i64,
    /// The findings that the report lists, in its order.
    pub findings: Vec<&'r Finding>,
}
