//! VIP cards handed out (kortuddeling).

use super::kinds::{Count, Municipality};
use super::record;
use crate::code::CardParty;
use crate::time::Day;

record! {
    /// VIP cards handed out, counted as cards, not as uses (kortuddeling).
    #[da = "VIP-kort, der er delt ud. Der tælles kort, ikke hvor mange gange de er brugt."]
    #[derive(Debug, Clone, PartialEq)]
    #[id_of = "event"]
    #[day = last_day]
    pub struct CardDistribution {
        /// The municipality they are for, four digits (kommune).
        #[da = "Den kommune, kortene er til, med fire cifre."]
        municipality: String as Municipality,
        /// The first day on which they were handed out (første dag).
        #[da = "Den første dag, kortene blev uddelt."]
        first_day: Day,
        /// The last day on which they were handed out; the same if it was one day (sidste dag).
        #[da = "Den sidste dag, kortene blev uddelt. Samme dag, hvis det var én dag."]
        last_day: Day,
        /// Who handed them out (uddelt af).
        #[da = "Hvem der delte kortene ud."]
        from: CardParty,
        /// Whom they were handed to (uddelt til).
        #[da = "Hvem kortene blev delt ud til."]
        to: CardParty,
        /// The number of cards handed out (antal).
        #[da = "Hvor mange kort der blev delt ud; ikke hvor mange gange de blev brugt."]
        #[unit("cards", "kort")]
        count: i64 as Count,
    }
}
