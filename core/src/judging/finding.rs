//! A finding: the rule, the place, and the values of the arguments.

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::{Arg, Arguments, Severity};
use crate::code::RecordType;
use crate::evidence::Place;
use crate::hex::hex;

/// What a rule reports about a record or a delivery (bemærkning).
///
/// It holds no personal value: no pseudonym, no card token and no text of a field. Its text is made from the
/// catalogue, in the language of the reader.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Finding {
    /// The rule's code (regel).
    #[cfg_attr(feature = "schema", schemars(extend("x-da" = {"description": "Reglens kode."})))]
    pub code: String,
    /// Its severity (alvor).
    #[cfg_attr(feature = "schema", schemars(extend("x-da" = {"description": "Bemærkningens alvor."})))]
    pub severity: Severity,
    /// The type of the record. None for the delivery as a whole, and where the type cannot be read (posttype).
    #[cfg_attr(feature = "schema", schemars(extend(
        "x-da" = {
            "description": "Postens type; mangler for leverancen som helhed, eller hvor typen ikke kan læses."
        }
    )))]
    pub record: Option<RecordType>,
    /// The id of the record, if it is safe to show (id).
    #[cfg_attr(feature = "schema", schemars(extend(
        "x-da" = {"description": "Postens id, hvis det kan vises uden fare."}
    )))]
    pub id: Option<String>,
    /// The line of the file on which the record starts, from 1. None for a record that was checked on its own
    /// (linje).
    #[cfg_attr(feature = "schema", schemars(extend(
        "x-unit" = "lines, from 1",
        "x-da" = {
            "description":
                "Den linje i filen, posten begynder på, fra 1; mangler for en post, der er bedømt for sig.",
            "unit": "linjer, fra 1"
        }
    )))]
    pub line: Option<i64>,
    /// A JSON pointer to the field in the record. Empty for the record as a whole (sti).
    #[cfg_attr(feature = "schema", schemars(extend(
        "x-da" = {"description": "Hvor i posten: en JSON Pointer; tom for posten som helhed."}
    )))]
    pub path: String,
    /// The arguments of the text: days, counts, codes (værdier).
    #[cfg_attr(feature = "schema", schemars(extend(
        "x-da" = {"description": "Hvad teksten nævner: dage, antal, koder."}
    )))]
    pub args: Vec<Arg>,
    /// Sixteen hexadecimal digits that stay the same when the same fault is delivered again (kontrolsum).
    #[cfg_attr(feature = "schema", schemars(extend(
        "x-da" = {"description": "Seksten hexadecimale cifre, som er de samme, når samme fejl leveres igen."}
    )))]
    pub fingerprint: String,
    /// The fingerprint of the finding that caused this one (følger af).
    #[cfg_attr(feature = "schema", schemars(extend(
        "x-da" = {"description": "Kontrolsummen for den bemærkning, som denne følger af."}
    )))]
    pub caused_by: Option<String>,
    /// The waiver that covers the finding: a JSON pointer into the policy (undtagelse).
    #[cfg_attr(feature = "schema", schemars(extend(
        "x-da" = {
            "description": "Den undtagelse, der omfatter bemærkningen: en JSON Pointer ind i valideringsopsætningen."
        }
    )))]
    pub waived_by: Option<String>,
}

impl Finding {
    /// Returns a finding of the rule that these arguments belong to.
    pub(crate) fn of<A: Arguments>(place: &Place, path: impl Into<String>, args: A) -> Self {
        let mut finding = Self {
            code: A::CODE.to_owned(),
            severity: A::SEVERITY,
            record: place.record,
            id: place.id.as_deref().map(str::to_owned),
            line: place.line,
            path: path.into(),
            args: args.values(),
            fingerprint: String::new(),
            caused_by: None,
            waived_by: None,
        };
        finding.fingerprint = finding.make_fingerprint();
        finding
    }

    /// Returns the same finding with `pointer` put before its path. The fingerprint changes with it.
    pub(crate) fn below(mut self, pointer: &str) -> Self {
        self.path.insert_str(0, pointer);
        self.fingerprint = self.make_fingerprint();
        self
    }

    /// Returns the same finding with the fingerprint of its cause.
    pub(crate) fn caused_by(mut self, cause: &str) -> Self {
        self.caused_by = Some(cause.to_owned());
        self
    }

    /// Hashes everything but the line and the cause: a record may move to another line.
    fn make_fingerprint(&self) -> String {
        let mut hash = Sha256::new();
        let mut add = |part: &str| {
            hash.update(u64::try_from(part.len()).unwrap_or_default().to_be_bytes());
            hash.update(part);
        };
        add(&self.code);
        add(self.record.map_or("", RecordType::code));
        add(self.id.as_deref().unwrap_or_default());
        add(&self.path);
        for arg in &self.args {
            add(&arg.name);
            add(&arg.value);
        }
        hex(hash.finalize().get(..8).unwrap_or_default())
    }
}

/// Returns the fingerprint of the first error, or `None` if the findings reject nothing.
pub(crate) fn rejection(findings: &[Finding]) -> Option<String> {
    findings
        .iter()
        .find(|finding| finding.severity == Severity::Error)
        .map(|finding| finding.fingerprint.clone())
}
