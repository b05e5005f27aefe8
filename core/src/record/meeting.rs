//! A meeting or call in a course (møde).

use super::kinds::{Id, Municipality};
use super::record;
use crate::code::{MeetingParty, MeetingPlace};
use crate::time::Day;

record! {
    /// A meeting or call in a course (møde).
    #[da = "Et møde eller opkald i et forløb."]
    #[derive(Debug, Clone, PartialEq)]
    #[id_of = "meeting"]
    #[day = day]
    #[course = course]
    pub struct Meeting {
        /// The municipality of the course, four digits (kommune).
        #[da = "Forløbets kommune, med fire cifre."]
        municipality: String as Municipality,
        /// The id of the course (forløb).
        #[da = "Forløbets id."]
        course: String as Id,
        /// The day of the meeting (dato).
        #[da = "Den dag, mødet fandt sted."]
        day: Day,
        /// Whom it was with (deltagere).
        #[da = "Hvem mødet var med."]
        with: Vec<MeetingParty>,
        /// Where it took place (sted).
        #[da = "Hvor mødet fandt sted."]
        place: MeetingPlace,
        /// The sender's id of the worker: a number or code, never a name (medarbejder).
        #[da = "Afsenderens id for medarbejderen: et nummer eller en kode, aldrig et navn."]
        worker: String as Id,
    }
}
