//! The verdict on a delivery: exact counts, a ledger of every rule, the findings, a digest.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::code::RecordType;
use crate::judging::{Finding, LedgerEntry, Severity};
use crate::record::Delivery;
use crate::time::Day;

/// The version of the report's format.
pub const REPORT_FORMAT: &str = "udvej-report/1";

/// The verdict on one delivery (rapport). The same delivery, strategy and `today` give the same bytes in
/// every language.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Report {
    /// The version of the report's format: `udvej-report/1` (rapportformat).
    #[cfg_attr(feature = "schema", schemars(extend("x-da" = {"description": "Rapportformatets version: `udvej-report/1`."})))]
    pub format: String,
    /// The version of the library that judged (bibliotekets version).
    #[cfg_attr(feature = "schema", schemars(extend("x-da" = {"description": "Versionen af det bibliotek, der bedømte."})))]
    pub library: String,
    /// The strategy that was judged by (strategi).
    #[cfg_attr(feature = "schema", schemars(extend("x-da" = {"description": "Den strategi, der blev bedømt efter."})))]
    pub strategy: StrategyUsed,
    /// SHA-256 of what the policy changes of the rules; none if it changes nothing (politik).
    #[cfg_attr(feature = "schema", schemars(extend("x-da" = {"description": "SHA-256 af det, politikken ændrer ved reglerne; mangler, hvis den intet ændrer."})))]
    pub policy: Option<String>,
    /// The day that was judged as of (bedømt ud fra).
    #[cfg_attr(feature = "schema", schemars(extend("x-da" = {"description": "Den dag, der blev bedømt ud fra."})))]
    pub today: Day,
    /// The header, if it could be used (leverance).
    #[cfg_attr(feature = "schema", schemars(extend("x-da" = {"description": "Leverancens hoved, hvis det kunne bruges."})))]
    pub delivery: Option<Delivery>,
    /// Whether the delivery and every record in it were accepted: there is no finding of severity `error` (godtaget).
    #[cfg_attr(feature = "schema", schemars(extend("x-da" = {"description": "Om leverancen og hver post i den blev godtaget: der er intet fund af alvoren `error`."})))]
    pub accepted: bool,
    /// How many findings there are of each severity, listed or not (fund i alt).
    #[cfg_attr(feature = "schema", schemars(extend("x-da" = {"description": "Hvor mange fund der er af hver alvor, også dem, der ikke er opregnet."})))]
    pub totals: Totals,
    /// What became of every record received: for each type, and for records whose type cannot be read,
    /// `received = accepted + quarantined + duplicate + superseded` (opgørelse).
    #[cfg_attr(feature = "schema", schemars(extend("x-da" = {"description": "Hvad der blev af hver modtaget post, for hver type og for poster, hvis type ikke kan læses: `received = accepted + quarantined + duplicate + superseded`."})))]
    pub reconciliation: Vec<Reconciliation>,
    /// Every rule of the catalogue: how often it judged, and why it did not (regler).
    #[cfg_attr(feature = "schema", schemars(extend("x-da" = {"description": "Hver regel i kataloget: hvor ofte den bedømte, og hvorfor den ikke gjorde."})))]
    pub rules: Vec<LedgerEntry>,
    /// The findings, by line and then by rule; at most as many as the policy lists (fund).
    #[cfg_attr(feature = "schema", schemars(extend("x-da" = {"description": "Fundene efter linje og dernæst efter regel; højst så mange, som politikken tillader."})))]
    pub findings: Vec<Finding>,
    /// How many findings are not listed (udeladte fund).
    #[cfg_attr(feature = "schema", schemars(extend("x-unit" = "findings", "x-da" = {"description": "Hvor mange fund der ikke er opregnet.", "unit": "fund"})))]
    pub findings_omitted: i64,
    /// SHA-256, in hexadecimal, of the whole verdict with every finding, listed or not (fingeraftryk).
    #[cfg_attr(feature = "schema", schemars(extend("x-da" = {"description": "SHA-256, hexadecimalt, af hele dommen med hvert fund, også dem, der ikke er opregnet."})))]
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
    /// SHA-256 of its content (fingeraftryk).
    #[cfg_attr(feature = "schema", schemars(extend("x-da" = {"description": "SHA-256 af dens indhold."})))]
    pub digest: String,
}

/// How many findings there are of each severity.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Totals {
    /// Errors: what they are about cannot be used (fejl).
    #[cfg_attr(feature = "schema", schemars(extend("x-unit" = "findings", "x-da" = {"description": "Fejl: det, de handler om, kan ikke bruges.", "unit": "fund"})))]
    pub error: i64,
    /// Warnings: usable and doubtful (advarsler).
    #[cfg_attr(feature = "schema", schemars(extend("x-unit" = "findings", "x-da" = {"description": "Advarsler: brugbart og tvivlsomt.", "unit": "fund"})))]
    pub warning: i64,
    /// Information (oplysninger).
    #[cfg_attr(feature = "schema", schemars(extend("x-unit" = "findings", "x-da" = {"description": "Oplysninger.", "unit": "fund"})))]
    pub information: i64,
    /// How many of these are let pass by a waiver (dispenseret).
    #[cfg_attr(feature = "schema", schemars(extend("x-unit" = "findings", "x-da" = {"description": "Hvor mange af dem en dispensation lader passere.", "unit": "fund"})))]
    pub waived: i64,
}

/// What became of the records of one type.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Reconciliation {
    /// The type; none for records whose type cannot be read (posttype).
    #[cfg_attr(feature = "schema", schemars(extend("x-da" = {"description": "Typen; mangler for poster, hvis type ikke kan læses."})))]
    pub record: Option<RecordType>,
    /// How many the header announces (varslet).
    #[cfg_attr(feature = "schema", schemars(extend("x-unit" = "records", "x-da" = {"description": "Hvor mange leverancens hoved varsler.", "unit": "poster"})))]
    pub expected: Option<i64>,
    /// How many were in the file (modtaget).
    #[cfg_attr(feature = "schema", schemars(extend("x-unit" = "records", "x-da" = {"description": "Hvor mange der var i filen.", "unit": "poster"})))]
    pub received: i64,
    /// How many can be used (godtaget).
    #[cfg_attr(feature = "schema", schemars(extend("x-unit" = "records", "x-da" = {"description": "Hvor mange der kan bruges.", "unit": "poster"})))]
    pub accepted: i64,
    /// How many cannot, and were set aside with their findings (sat til side).
    #[cfg_attr(feature = "schema", schemars(extend("x-unit" = "records", "x-da" = {"description": "Hvor mange der ikke kan og er sat til side med deres fund.", "unit": "poster"})))]
    pub quarantined: i64,
    /// How many repeat a record of the same id, revision and content (gentaget).
    #[cfg_attr(feature = "schema", schemars(extend("x-unit" = "records", "x-da" = {"description": "Hvor mange der gentager en post med samme id, revision og indhold.", "unit": "poster"})))]
    pub duplicate: i64,
    /// How many have a later revision in the same delivery (afløst).
    #[cfg_attr(feature = "schema", schemars(extend("x-unit" = "records", "x-da" = {"description": "Hvor mange der har en senere revision i samme leverance.", "unit": "poster"})))]
    pub superseded: i64,
}

impl Report {
    /// The report as one line of JSON, without a line end.
    pub fn to_json(&self) -> String {
        // Plain structs with text keys always serialise.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The listed findings, rule by rule, in the order in which they are best fixed: by severity, the worst first; causes
    /// before what follows from them; then by where the rule is in the catalogue.
    ///
    /// Findings that the report omits are not here. How often each rule failed, listed or not, is in [`Report::rules`].
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
            let weight = match finding.severity {
                Severity::Error => 0,
                Severity::Warning => 1,
                Severity::Information => 2,
            };
            let key = (weight, follows, order.get(code).copied().unwrap_or(usize::MAX), code);
            let empty = || RuleFindings { severity: finding.severity, code, follows, findings: Vec::new() };
            groups.entry(key).or_insert_with(empty).findings.push(finding);
        }
        groups.into_values().collect()
    }
}

/// What one rule found at one severity.
#[derive(Debug, Clone, PartialEq)]
pub struct RuleFindings<'r> {
    /// The severity of these findings.
    pub severity: Severity,
    /// The rule's code.
    pub code: &'r str,
    /// Whether these findings follow from others.
    pub follows: bool,
    /// The findings that the report lists, in its order.
    pub findings: Vec<&'r Finding>,
}
