//! Tallies: counts made elsewhere (opgørelse).

use super::kinds::{Count, Id, Municipality, PlainId};
use super::{CountRange, record};
use crate::code::{
    CountMethod, CountUnit, InclusionCriterion, OutcomeKind, PeriodBasis, Referrer, TallyCounter,
};
use crate::json::{Any, object};
use crate::time::Period;

record! {
    /// A count made elsewhere, as a source prints it (opgørelse). It is never added to counts of records.
    #[da = "En opgørelse, der er lavet et andet sted, som kilden har trykt den; den lægges aldrig sammen med tal for registrerede poster."]
    #[derive(Debug, Clone, PartialEq)]
    #[id_of = "count"]
    pub struct Tally {
        /// The municipality that the count is about, four digits (kommune).
        #[da = "Den kommune, opgørelsen handler om, med fire cifre."]
        municipality: String as Municipality,
        /// Whose work was counted (opgørelsen gælder).
        #[da = "Hvis arbejde der er gjort op."]
        counter: TallyCounter,
        /// What was actually counted, even if the heading over the number says otherwise (enhed).
        #[da = "Hvad der faktisk er talt, uanset hvad der står over tallet."]
        unit: CountUnit,
        /// The number; left out where the source gives a range (antal).
        #[da = "Tallet. Mangler, hvis kilden kun angiver et interval."]
        #[unit("what `unit` says", "det, som `unit` siger")]
        count: Option<i64> as Option<Count>,
        /// The range, where the source gives no single number: "between 0 and 3" (interval).
        #[da = "Intervallet, hvis kilden ikke angiver ét tal, fx »mellem 0 og 3«."]
        range: Option<CountRange>,
        /// The days that the count covers (periode).
        #[da = "De dage, opgørelsen dækker."]
        period: Period,
        /// Whether the period is stated by a source or inferred (periodens grundlag).
        #[da = "Hvordan perioden kendes."]
        period_basis: PeriodBasis,
        /// How the count was made (opgørelsesmetode).
        #[da = "Hvordan opgørelsen er lavet."]
        method: CountMethod,
        /// The number of the document that prints the count (kilde, dokumentnr.).
        #[da = "Nummeret på det dokument, tallet står i."]
        source: String as PlainId,
        /// The cell of a printed table that contains the number (tabelcelle).
        #[da = "Hvor i en trykt tabel tallet står."]
        cell: Option<TallyCell>,
        /// Set if only clients with this outcome were counted; none if all were counted (kun dem med udfaldet).
        #[da = "Kun dem med dette udfald er talt; mangler, hvis alle er talt."]
        outcome: Option<OutcomeKind>,
        /// Set if only those referred by this organisation or person were counted; none if all were counted (kun henvist af).
        #[da = "Kun dem, der er henvist herfra, er talt. Mangler, hvis alle er talt."]
        referred_by: Option<Referrer>,
        /// Who was taken into the count (inklusionskriterium).
        #[da = "Hvem der er talt med."]
        #[default = InclusionCriterion::Unknown]
        criterion: InclusionCriterion,
        /// The area that the count covers, as a short name of the source's; none if it is the whole municipality. An area that
        /// changed during the period has a name that says so (område).
        #[da = "Det område, opgørelsen dækker, med et kort navn fra kilden. Mangler, hvis det er hele kommunen. Er området ændret i perioden, skal navnet sige det."]
        area: Option<String> as Option<PlainId>,
        /// The id of the count that this count is a part of, if the source says so. Without it no share may be calculated
        /// (del af).
        #[da = "Id på den opgørelse, denne er en del af, hvis kilden oplyser det; ellers må der ikke beregnes en andel."]
        part_of: Option<String> as Option<Id>,
        /// For a sum: the ids of the counts that it adds up (sum af).
        #[da = "For en sum: id'er på de opgørelser, den lægger sammen."]
        sum_of: Vec<String> as Any<Id>,
    }
}

object! {
    /// The cell of a printed table that contains a number.
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

impl Tally {
    /// Returns the least and the most that the number can be. They are the same unless the source gives a range.
    pub fn bounds(&self) -> CountRange {
        CountRange::of(self.count, self.range)
    }
}
