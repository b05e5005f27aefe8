//! The tables about deliveries: their headers and verdicts, the findings, what was rejected, the counts.

use udvej::code::{DeliveryScope, Lang, PseudonymInput, RecordType};
use udvej::exchange::Quarantined;
use udvej::judging::{Family, Finding, Severity};
use udvej::verdict::{Reconciliation, Report};

use super::column::Maybe;
use super::declare::{Building, table};
use super::kinds::{Codes, Counts, Days, Flags, LongText, Numbers, Text, Texts};
use super::names::Names;
use super::source::{About, Rows, Source};

table! {
    Deliveries(about: About<'_>, source: Option<&str>, replaced: bool, report: &Report)
    let Report {
        format: _, library: _, strategy, policy: _, today, delivery, accepted, totals, reconciliation: _,
        rules: _, findings: _, findings_omitted, digest
    } = report;
    {
        /// Its number among those that were read, from 0.
        file: Numbers = about.file,
        /// The file that it was read from; null if it was read from bytes.
        source: Maybe<Text> = source,
        /// The sender's id of the delivery; null if the header cannot be used.
        delivery: Maybe<Names> = about.delivery,
        /// The sender.
        sender: Maybe<Text> = delivery.as_ref().map(|delivery| delivery.sender.as_str()),
        /// The municipality it is about, four digits.
        municipality: Maybe<Names> = delivery.as_ref().map(|delivery| delivery.municipality.as_str()),
        /// The first day it is about.
        period_first_day: Maybe<Days> = delivery.as_ref().map(|delivery| delivery.period.first_day),
        /// The last day it is about.
        period_last_day: Maybe<Days> = delivery.as_ref().map(|delivery| delivery.period.last_day),
        /// The day it was made.
        created: Maybe<Days> = delivery.as_ref().map(|delivery| delivery.created),
        /// What it takes in of its period.
        scope: Maybe<Codes<DeliveryScope>> = delivery.as_ref().map(|delivery| delivery.scope),
        /// The public id of the key behind its pseudonyms, if it has any. Pseudonyms under different keys cannot
        /// be compared.
        pseudonym_key: Maybe<Text> = delivery
            .as_ref()
            .and_then(|delivery| delivery.pseudonym_key.as_ref())
            .map(|key| key.id.as_str()),
        /// What its pseudonyms are made from.
        pseudonym_input: Maybe<Codes<PseudonymInput>> = delivery
            .as_ref()
            .and_then(|delivery| delivery.pseudonym_key.as_ref())
            .map(|key| key.input),
        /// The id of the delivery that it replaces.
        replaces: Maybe<Text> = delivery.as_ref().and_then(|delivery| delivery.replaces.as_deref()),
        /// Whether another delivery of the same reading replaces it. Its rows are in the tables either way.
        replaced: Flags = replaced,
        /// The strategy that it was judged by.
        strategy: Text = &strategy.id,
        /// The version of that strategy.
        strategy_version: Text = &strategy.version,
        /// The day that it was judged as of.
        today: Days = *today,
        /// Whether the delivery and every record in it were accepted.
        accepted: Flags = *accepted,
        /// How many errors.
        errors: Counts ["findings"] = totals.error,
        /// How many warnings.
        warnings: Counts ["findings"] = totals.warning,
        /// How many findings of severity `information`.
        information: Counts ["findings"] = totals.information,
        /// The number of errors, warnings and information that a waiver covers.
        waived: Counts ["findings"] = totals.waived,
        /// How many findings the report, and so the table of findings, does not list.
        findings_omitted: Counts ["findings"] = *findings_omitted,
        /// SHA-256, in hexadecimal, of the whole verdict.
        digest: Text = digest,
    }
}

impl Rows for Deliveries {
    fn add(table: &mut Building<Self>, source: Source<'_>) {
        let Source { about, read, replaced } = source;
        table.row(|row| row.push(about, read.source.as_deref(), replaced, &read.reading.report));
    }
}

table! {
    Findings(about: About<'_>, finding: &Finding)
    let Finding {
        code, severity, record, id, line, path, args: _, fingerprint, caused_by, waived_by
    } = finding;
    {
        /// The number of the delivery among those that were read, from 0.
        file: Numbers = about.file,
        /// The id of the delivery; null if its header cannot be used.
        delivery: Maybe<Names> = about.delivery,
        /// The rule's code.
        code: Text = code,
        /// The severity of the finding.
        severity: Codes<Severity> = *severity,
        /// What the rule is about.
        family: Maybe<Codes<Family>> = udvej::rules::find(code).map(|rule| rule.family),
        /// The type of the record; null for the delivery as a whole, or where the type cannot be read.
        record: Maybe<Codes<RecordType>> = *record,
        /// The record's id, if it is safe to show.
        id: Maybe<Text> = id.as_deref(),
        /// The line of the file on which the record starts, from 1.
        line: Maybe<Counts> ["lines"] = *line,
        /// Where in the record: a JSON pointer; empty for the record as a whole.
        path: Text = path,
        /// What is wrong, in Danish.
        text_da: Text = &finding.text(Lang::Da),
        /// What is wrong, in English.
        text_en: Text = &finding.text(Lang::En),
        /// What to do about it, in Danish.
        remedy_da: Text = &finding.remedy(Lang::Da),
        /// What to do about it, in English.
        remedy_en: Text = &finding.remedy(Lang::En),
        /// Sixteen hexadecimal digits that stay the same when the same fault is delivered again.
        fingerprint: Text = fingerprint,
        /// The fingerprint of the finding that this one follows from.
        caused_by: Maybe<Text> = caused_by.as_deref(),
        /// The waiver that covers it: a JSON pointer into the policy.
        waived_by: Maybe<Text> = waived_by.as_deref(),
    }
}

impl Rows for Findings {
    fn add(table: &mut Building<Self>, source: Source<'_>) {
        for finding in &source.read.reading.report.findings {
            table.row(|row| row.push(source.about, finding));
        }
    }
}

table! {
    Rejected(about: About<'_>, it: &Quarantined)
    let Quarantined { line, offset, length, record, raw, masked, findings, .. } = it;
    {
        /// The number of the delivery among those that were read, from 0.
        file: Numbers = about.file,
        /// The id of the delivery; null if its header cannot be used.
        delivery: Maybe<Names> = about.delivery,
        /// The line of the file on which it starts, from 1.
        line: Maybe<Counts> ["lines"] = *line,
        /// Where it starts in the file.
        offset: Counts ["bytes"] = *offset,
        /// How long it is.
        length: Counts ["bytes"] = *length,
        /// The type of the record, where it can be read.
        record: Maybe<Codes<RecordType>> = record
            .as_ref()
            .map(udvej::record::Record::record_type)
            .or_else(|| findings.iter().find_map(|finding| finding.record)),
        /// The record's id, if it can be read.
        id: Maybe<Text> = it.id(),
        /// Its revision, if that can be read. It supersedes earlier ones.
        revision: Maybe<Numbers> = it.revision(),
        /// The pseudonym of the client who withdrew consent, if it is a withdrawal and that can be read.
        withdrawn: Maybe<Text> = it.withdrawn(),
        /// What was delivered, as sensitive as the delivery itself: the record as JSON, or the text if that could
        /// not be decoded; null for a line that is too long to be kept.
        raw: Maybe<LongText> = record.as_ref().map(udvej::record::Record::to_json).as_deref().or(raw.as_deref()),
        /// Whether every digit of it was replaced by `#`, because it may hold a CPR number.
        masked: Flags = *masked,
        /// The codes of the findings that say why.
        codes: Texts = &findings.iter().map(|finding| finding.code.clone()).collect::<Vec<_>>(),
        /// The fingerprints of these findings.
        fingerprints: Texts = &findings.iter().map(|finding| finding.fingerprint.clone()).collect::<Vec<_>>(),
    }
}

impl Rows for Rejected {
    fn add(table: &mut Building<Self>, source: Source<'_>) {
        for rejected in &source.read.reading.quarantine {
            table.row(|row| row.push(source.about, rejected));
        }
    }
}

table! {
    Reconciliations(about: About<'_>, row: &Reconciliation)
    let Reconciliation { record, expected, received, accepted, quarantined, duplicate, superseded } = row;
    {
        /// The number of the delivery among those that were read, from 0.
        file: Numbers = about.file,
        /// The id of the delivery; null if its header cannot be used.
        delivery: Maybe<Names> = about.delivery,
        /// The type; null for records whose type cannot be read.
        record: Maybe<Codes<RecordType>> = *record,
        /// How many the header announces.
        expected: Maybe<Counts> ["records"] = *expected,
        /// How many were in the file: the sum of the four that follow.
        received: Counts ["records"] = *received,
        /// The number accepted. These records are in the tables.
        accepted: Counts ["records"] = *accepted,
        /// The number rejected. These records are in the table of rejected records.
        quarantined: Counts ["records"] = *quarantined,
        /// How many repeat a record of the same id, revision and content.
        duplicate: Counts ["records"] = *duplicate,
        /// How many have a later revision in the same delivery.
        superseded: Counts ["records"] = *superseded,
    }
}

impl Rows for Reconciliations {
    fn add(table: &mut Building<Self>, source: Source<'_>) {
        for counts in &source.read.reading.report.reconciliation {
            table.row(|row| row.push(source.about, counts));
        }
    }
}
