//! Staff and their meetings (bemanding).

use super::kinds::{Count, Municipality};
use super::record;
use crate::code::StaffingKind;
use crate::time::Day;

record! {
    /// The number of staff who worked, or met, on a day (bemanding).
    #[da = "Hvor mange der arbejdede eller mødtes på en dag."]
    #[derive(Debug, Clone, PartialEq)]
    #[id_of = "count"]
    #[day = day]
    pub struct Staffing {
        /// The municipality in which the staff work, four digits (kommune).
        #[da = "Den kommune, der arbejdes i, med fire cifre."]
        municipality: String as Municipality,
        /// The day (dato).
        #[da = "Den dag, der tælles på."]
        day: Day,
        /// What is counted (slags).
        #[da = "Hvad der er talt."]
        kind: StaffingKind,
        /// The number (antal).
        #[da = "Antallet."]
        #[unit("what `kind` says", "det, som `kind` siger")]
        count: i64 as Count,
    }
}
