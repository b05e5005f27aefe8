//! Staff and their meetings (bemanding).

use super::kinds::{Count, Municipality, PlainId};
use super::{CountRange, record};
use crate::code::StaffingKind;
use crate::time::{Day, Period};

record! {
    /// The number of staff who worked on a day, or who took part in a meeting or in the meetings of a period (bemanding).
    #[da = "Hvor mange der arbejdede en dag, eller hvor mange der deltog i et møde eller i en periodes møder."]
    #[derive(Debug, Clone, PartialEq)]
    #[id_of = "count"]
    #[day = last_day]
    pub struct Staffing {
        /// The municipality in which the staff work, four digits (kommune).
        #[da = "Den kommune, der arbejdes i, med fire cifre."]
        municipality: String as Municipality,
        /// The centre in which the staff work; none for all of them (center).
        #[da = "Det center, der arbejdes i. Mangler, hvis det gælder alle."]
        centre: Option<String> as Option<PlainId>,
        /// The day, or the first day of the period with the meetings (første dag).
        #[da = "Dagen, eller den første dag i den periode, møderne blev holdt i."]
        first_day: Day,
        /// The same day, or the last day of the period. It is in the period (sidste dag).
        #[da = "Samme dag, eller den sidste dag i perioden. Den er med."]
        last_day: Day,
        /// What is counted (slags).
        #[da = "Hvad der er talt."]
        kind: StaffingKind,
        /// How many meetings were held in the period; none for a single meeting and for people at work (antal møder).
        #[da = "Hvor mange møder der blev holdt i perioden. Mangler for et enkelt møde og for bemanding på en dag."]
        #[unit("meetings", "møder")]
        meetings: Option<i64> as Option<Count>,
        /// The number; of meetings, how many took part in each. Left out where the source gives a range (antal).
        #[da = "Tallet; for møder: hvor mange der deltog i hvert af dem. Mangler, hvis kilden kun angiver et interval."]
        #[unit("what `kind` says", "det, som `kind` siger")]
        count: Option<i64> as Option<Count>,
        /// The range, where the source gives no single number: "11 to 20" (interval).
        #[da = "Intervallet, hvis kilden ikke angiver ét tal, fx »mellem 11 og 20«."]
        range: Option<CountRange>,
    }
}

impl Staffing {
    /// Returns the least and the most that the number can be. They are the same unless the source gives a range.
    pub fn bounds(&self) -> CountRange {
        CountRange::of(self.count, self.range)
    }

    /// Returns the days of the number.
    pub fn period(&self) -> Period {
        Period { first_day: self.first_day, last_day: self.last_day }
    }
}
