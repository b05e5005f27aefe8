//! The report on a dataset.

use serde::Serialize;

use super::standing::{Replacement, Standing};
use crate::code::{DeliveryScope, RecordType};
use crate::judging::{Finding, LedgerEntry};
use crate::time::{Day, Period};
use crate::verdict::{StrategyUsed, Totals};

/// The version of the report's format.
pub const DATASET_REPORT_FORMAT: &str = "udvej-dataset-report/1";

/// The verdict on a dataset (datasæt). The same deliveries, strategies and `today` give the same bytes in every
/// language, in whatever order the deliveries are given.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DatasetReport {
    /// The version of the report's format: `udvej-dataset-report/1`.
    pub format: String,
    /// The version of the library that judged the dataset.
    pub library: String,
    /// The strategies that the deliveries were judged by, by id.
    pub strategies: Vec<StrategyUsed>,
    /// SHA-256 of the severities and waivers of the policy. None if it changes nothing.
    pub policy: Option<String>,
    /// The day that the dataset was judged as of.
    pub today: Day,
    /// Whether every delivery counts as its sender meant it to, and no finding is an error.
    pub accepted: bool,
    /// The number of findings of each severity, listed or not.
    pub totals: Totals,
    /// Every delivery, and what became of it.
    pub deliveries: Vec<DatasetDelivery>,
    /// The days that the deliveries of each sender for each municipality cover.
    pub coverage: Vec<Coverage>,
    /// What became of every record, for each type and for records whose type cannot be read.
    pub reconciliation: Vec<DatasetCounts>,
    /// Every rule about several records: how often it judged over the dataset, and why it skipped. The other rules are
    /// in the reports on the deliveries.
    pub rules: Vec<LedgerEntry>,
    /// The findings about what counts: errors first, then warnings, then information; each by delivery, line and rule.
    pub findings: Vec<DatasetFinding>,
    /// The number of findings that are not listed.
    pub findings_omitted: i64,
    /// SHA-256, in hexadecimal, of the whole verdict with every finding, listed or not.
    pub digest: String,
}

/// Which delivery: its sender and the sender's id of it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct DeliveryName {
    /// The sender.
    pub sender: String,
    /// The sender's id of the delivery.
    pub id: String,
}

/// A delivery of a dataset.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DatasetDelivery {
    /// The name of its file, as the caller gave it.
    pub name: String,
    /// Which delivery it is. None if its header cannot be used.
    pub delivery: Option<DeliveryName>,
    /// The municipality that it is about.
    pub municipality: Option<String>,
    /// The days that it is about.
    pub period: Option<Period>,
    /// The day on which it was made.
    pub created: Option<Day>,
    /// Whether it holds everything of its period or only changes.
    pub scope: Option<DeliveryScope>,
    /// What became of it.
    pub standing: Standing,
    /// What became of its replacement of another delivery. None if it replaces none.
    pub replacement: Option<Replacement>,
    /// Whether it was accepted as a whole when it was judged by itself.
    pub accepted: bool,
    /// The number of findings of each severity when it was judged by itself.
    pub totals: Totals,
    /// The number of records in it.
    pub received: i64,
    /// The digest of the report on the delivery by itself.
    pub digest: String,
}

/// The days that the deliveries of one sender for one municipality cover (dækning).
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Coverage {
    /// The sender.
    pub sender: String,
    /// The municipality.
    pub municipality: String,
    /// The days that are covered, without overlaps.
    pub covered: Vec<Period>,
    /// The days that several full deliveries cover.
    pub twice: Vec<Period>,
    /// The days between the first and the last covered one that no delivery covers.
    pub gaps: Vec<Period>,
    /// The last day of which the deliveries can tell.
    pub known_until: Day,
}

/// What became of the records of one type (opgørelse): `received = current + superseded + duplicate + conflicting +
/// quarantined + entered_in_error + replaced + erased`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct DatasetCounts {
    /// The type. None for records whose type cannot be read.
    pub record: Option<RecordType>,
    /// All records of the type, in all deliveries.
    pub received: i64,
    /// Those that count.
    pub current: i64,
    /// Those that have a later revision.
    pub superseded: i64,
    /// Those that repeat a record with the same id, revision and content, or are in a file that is there twice.
    pub duplicate: i64,
    /// Those with another content under the same id and revision, and those in deliveries that conflict.
    pub conflicting: i64,
    /// Those that cannot be used.
    pub quarantined: i64,
    /// Those that were entered in error.
    pub entered_in_error: i64,
    /// Those in deliveries that were replaced.
    pub replaced: i64,
    /// Those about clients who withdrew their consent.
    pub erased: i64,
}

/// A finding, and the delivery that it is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DatasetFinding {
    /// The delivery.
    pub delivery: DeliveryName,
    /// What the rule found.
    pub finding: Finding,
}

impl DatasetReport {
    /// Returns the report as one line of JSON, without a line end.
    pub fn to_json(&self) -> String {
        // Plain structs with text keys always serialise.
        serde_json::to_string(self).unwrap_or_default()
    }
}
