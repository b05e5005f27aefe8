//! A count that was made elsewhere (optælling).

use serde::{Deserialize, Serialize};

use super::form::Form;
#[cfg(feature = "schema")]
use super::form::{ID, MAX_COUNT, MAX_REVISION, MUNICIPALITY};
use super::object::strict_object;
use super::whole::whole;
use crate::code::{CountMethod, CountUnit, OutcomeKind, PeriodBasis, RecordStatus, TallyCounter};
use crate::time::Period;

/// A count made elsewhere, as a source prints it (optælling). It is never mixed with counted records.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct Tally {
    /// The sender's id of the count, the same in every revision (id).
    #[cfg_attr(feature = "schema", schemars(regex(pattern = ID)))]
    pub id: String,
    /// 1 when first written, one more with each correction (revision).
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = MAX_REVISION)))]
    #[serde(deserialize_with = "whole")]
    pub revision: i32,
    /// Whether the record stands (status).
    pub status: RecordStatus,
    /// The municipality that the count is about, four digits (kommune).
    #[cfg_attr(feature = "schema", schemars(regex(pattern = MUNICIPALITY)))]
    pub municipality: String,
    /// Whose work was counted (optællingen gælder).
    pub counter: TallyCounter,
    /// What was truly counted, whatever the heading over the number says (enhed).
    pub unit: CountUnit,
    /// The number (antal).
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = MAX_COUNT)))]
    #[serde(deserialize_with = "whole")]
    pub count: i64,
    /// The days that the count covers (periode).
    pub period: Period,
    /// How the period is known (periodens grundlag).
    pub period_basis: PeriodBasis,
    /// How the count was made (opgørelsesmetode).
    pub method: CountMethod,
    /// The document that prints the count, by its number (kilde, dokumentnr.).
    #[cfg_attr(feature = "schema", schemars(regex(pattern = ID)))]
    pub source: String,
    /// Where in a printed table the number stands (tabelcelle).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cell: Option<TallyCell>,
    /// Counted were only those with this outcome; none if all were counted (kun dem med udfaldet).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<OutcomeKind>,
    /// The id of the count that these are a part of, where the source says so: without it no share may be formed
    /// (del af).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(regex(pattern = ID)))]
    pub part_of: Option<String>,
    /// For a sum: the ids of the counts that it adds (sum af).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(inner(regex(pattern = ID))))]
    pub sum_of: Vec<String>,
}
strict_object!(Tally);

/// Where in a printed table a number stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct TallyCell {
    /// The table (tabel).
    #[cfg_attr(feature = "schema", schemars(regex(pattern = ID)))]
    pub table: String,
    /// The row (række).
    #[cfg_attr(feature = "schema", schemars(regex(pattern = ID)))]
    pub row: String,
    /// The column, as its heading is printed (kolonne).
    #[cfg_attr(feature = "schema", schemars(regex(pattern = ID)))]
    pub column: String,
}
strict_object!(TallyCell);

impl Tally {
    pub(super) fn form(&self, form: &mut Form) {
        form.envelope(&self.id, self.revision, &self.municipality);
        form.count("/count", self.count);
        form.day("/period/from", self.period.from);
        form.day("/period/to", self.period.to);
        form.id("/source", &self.source);
        if let Some(cell) = &self.cell {
            form.id("/cell/table", &cell.table);
            form.id("/cell/row", &cell.row);
            form.id("/cell/column", &cell.column);
        }
        if let Some(whole) = &self.part_of {
            form.id("/part_of", whole);
        }
        for (i, id) in self.sum_of.iter().enumerate() {
            form.id(format!("/sum_of/{i}"), id);
        }
    }
}
