//! Counts made elsewhere.

use udvej::code::{CountMethod, CountUnit, OutcomeKind, PeriodBasis, RecordStatus, TallyCounter};
use udvej::record::{Tally, TallyCell};
use udvej::time::Period;

/// A count made elsewhere, as a source prints it (optælling). It is never mixed with counted records.
#[uniffi::remote(Record)]
pub struct Tally {
    /// The sender's id of the count, the same in every revision (id).
    pub id: String,
    /// 1 when first written, one more with each correction (revision).
    pub revision: i32,
    /// Whether the record stands (status).
    pub status: RecordStatus,
    /// The municipality that the count is about, four digits (kommune).
    pub municipality: String,
    /// Whose work was counted (optællingen gælder).
    pub counter: TallyCounter,
    /// What was truly counted, whatever the heading over the number says (enhed).
    pub unit: CountUnit,
    /// The number (antal).
    pub count: i64,
    /// The days that the count covers (periode).
    pub period: Period,
    /// How the period is known (periodens grundlag).
    pub period_basis: PeriodBasis,
    /// How the count was made (opgørelsesmetode).
    pub method: CountMethod,
    /// The document that prints the count, by its number (kilde, dokumentnr.).
    pub source: String,
    /// Where in a printed table the number stands (tabelcelle).
    #[uniffi(default)]
    pub cell: Option<TallyCell>,
    /// Counted were only those with this outcome; none if all were counted (kun dem med udfaldet).
    #[uniffi(default)]
    pub outcome: Option<OutcomeKind>,
    /// The id of the count that these are a part of, where the source says so: without it no share may be formed
    /// (del af).
    #[uniffi(default)]
    pub part_of: Option<String>,
    /// For a sum: the ids of the counts that it adds (sum af).
    #[uniffi(default)]
    pub sum_of: Vec<String>,
}

/// Where in a printed table a number stands.
#[uniffi::remote(Record)]
pub struct TallyCell {
    /// The table (tabel).
    pub table: String,
    /// The row (række).
    pub row: String,
    /// The column, as its heading is printed (kolonne).
    pub column: String,
}
