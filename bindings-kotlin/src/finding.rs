//! Findings.

use udvej::code::{Lang, RecordType};
use udvej::judging::{Arg, Finding, Severity};

/// One thing that a rule has to say about a record or a delivery (fund).
///
/// It holds no personal value: no pseudonym, no card token, nothing of a field's text. Its text is made from
/// the catalogue in the reader's language.
#[uniffi::remote(Record)]
pub struct Finding {
    /// The rule's code.
    pub code: String,
    /// How much it weighs.
    pub severity: Severity,
    /// The type of the record; none for the delivery as a whole, or where the type cannot be read.
    pub record: Option<RecordType>,
    /// The record's id, if it is safe to show.
    pub id: Option<String>,
    /// The line of the file on which the record starts, from 1; none for a record checked by itself.
    pub line: Option<i64>,
    /// Where in the record: a JSON pointer; empty for the record as a whole.
    pub path: String,
    /// What the text mentions: days, counts, codes.
    pub args: Vec<Arg>,
    /// Sixteen hexadecimal digits that stay the same when the same fault is delivered again.
    pub fingerprint: String,
    /// The fingerprint of the finding that this one follows from.
    pub caused_by: Option<String>,
    /// The waiver that lets it pass: a JSON pointer into the policy, such as `/waivers/0`.
    pub waived_by: Option<String>,
}

/// A value that the text of a finding mentions.
#[uniffi::remote(Record)]
pub struct Arg {
    /// Its name in the text.
    pub name: String,
    /// The value: a day, a count, a code.
    pub value: String,
}

/// What is wrong, in the reader's language.
#[uniffi::export]
fn finding_text(finding: &Finding, lang: Lang) -> String {
    finding.text(lang)
}

/// What to do about it, in the reader's language.
#[uniffi::export]
fn finding_remedy(finding: &Finding, lang: Lang) -> String {
    finding.remedy(lang)
}
