//! A count that was made elsewhere (optælling).

use super::kinds::{Count, Id, Municipality, PlainId};
use super::record;
use crate::code::{CountMethod, CountUnit, OutcomeKind, PeriodBasis, TallyCounter};
use crate::json::{Any, object};
use crate::time::Period;

record! {
    /// A count made elsewhere, as a source prints it (optælling). It is never mixed with counted records.
    #[da = "En optælling, der er lavet andetsteds, som en kilde trykker den; den blandes aldrig med talte poster."]
    #[derive(Debug, Clone, PartialEq)]
    #[id_of = "count"]
    pub struct Tally {
        /// The municipality that the count is about, four digits (kommune).
        #[da = "Den kommune, optællingen handler om, med fire cifre."]
        municipality: String as Municipality,
        /// Whose work was counted (optællingen gælder).
        #[da = "Hvis arbejde der er talt op."]
        counter: TallyCounter,
        /// What was truly counted, whatever the heading over the number says (enhed).
        #[da = "Hvad der faktisk er talt, uanset hvad der står over tallet."]
        unit: CountUnit,
        /// The number (antal).
        #[da = "Tallet."]
        #[unit("what `unit` says", "det, som `unit` siger")]
        count: i64 as Count,
        /// The days that the count covers (periode).
        #[da = "De dage, optællingen dækker."]
        period: Period,
        /// How the period is known (periodens grundlag).
        #[da = "Hvordan perioden kendes."]
        period_basis: PeriodBasis,
        /// How the count was made (opgørelsesmetode).
        #[da = "Hvordan optællingen er lavet."]
        method: CountMethod,
        /// The document that prints the count, by its number (kilde, dokumentnr.).
        #[da = "Nummeret på det dokument, tallet står i."]
        source: String as PlainId,
        /// Where in a printed table the number stands (tabelcelle).
        #[da = "Hvor i en trykt tabel tallet står."]
        cell: Option<TallyCell>,
        /// Counted were only those with this outcome; none if all were counted (kun dem med udfaldet).
        #[da = "Kun dem med dette udfald er talt; mangler, hvis alle er talt."]
        outcome: Option<OutcomeKind>,
        /// The id of the count that these are a part of, where the source says so: without it no share may be formed
        /// (del af).
        #[da = "Id på den optælling, disse er en del af, hvis kilden siger det; ellers må der ikke regnes en andel."]
        part_of: Option<String> as Option<Id>,
        /// For a sum: the ids of the counts that it adds (sum af).
        #[da = "For en sum: id'er på de optællinger, den lægger sammen."]
        sum_of: Vec<String> as Any<Id>,
    }
}

object! {
    /// Where in a printed table a number stands.
    #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
    pub struct TallyCell {
        /// The table (tabel).
        #[da = "Tabellen."]
        table: String as PlainId,
        /// The row (række).
        #[da = "Rækken."]
        row: String as PlainId,
        /// The column, as its heading is printed (kolonne).
        #[da = "Kolonnen, som dens overskrift er trykt."]
        column: String as PlainId,
    }
}
