//! A client withdraws consent (tilbagetrækning af samtykke).

use super::kinds::{Municipality, Pseudonym};
use super::record;
use std::fmt;

use crate::time::Day;

record! {
    /// A client withdraws consent, and is left out of every data set from then on (tilbagetrækning af samtykke). Its `Debug`
    /// does not show the pseudonym.
    #[da = "En borger trækker sit samtykke tilbage: fra da af er borgeren ikke i noget datasæt."]
    #[derive(Clone, PartialEq)]
    #[id_of = "event"]
    #[day = day]
    #[client = pseudonym]
    pub struct ConsentWithdrawal {
        /// The municipality in which consent was withdrawn, four digits (kommune).
        #[da = "Den kommune, samtykket blev trukket tilbage i, med fire cifre."]
        municipality: String as Municipality,
        /// The day on which consent was withdrawn (dato).
        #[da = "Den dag, samtykket blev trukket tilbage."]
        day: Day,
        /// The client's pseudonym (pseudonym).
        #[da = "Borgerens pseudonym."]
        pseudonym: String as Pseudonym,
    }
}

impl fmt::Debug for ConsentWithdrawal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConsentWithdrawal")
            .field("id", &self.id)
            .field("revision", &self.revision)
            .field("status", &self.status)
            .field("day", &self.day)
            .finish_non_exhaustive()
    }
}
