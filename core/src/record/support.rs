//! Support beside a course, or to a client without one (støtte).

use std::fmt;

use super::kinds::{Id, Municipality, Pseudonym};
use super::record;
use crate::code::{CompanionPlace, Organisation, SupportElement};
use crate::time::Day;

record! {
    /// An element of support for a client (støtteelement). It belongs to a course, or to a known client without one. Its
    /// `Debug` does not show the pseudonym.
    #[da = "Et støtteelement, som en kendt borger fik, i et forløb eller uden."]
    #[derive(Clone, PartialEq)]
    #[id_of = "support"]
    #[client = pseudonym]
    #[course = course]
    pub struct Support {
        /// The municipality of the course or of the client, four digits (kommune).
        #[da = "Forløbets eller borgerens kommune, med fire cifre."]
        municipality: String as Municipality,
        /// The id of the course; none for support without a course (forløb).
        #[da = "Forløbets id; mangler, når støtten ikke hører til et forløb."]
        course: Option<String> as Option<Id>,
        /// The client's pseudonym, for support without a course; otherwise none (pseudonym).
        #[da = "Borgerens pseudonym, når støtten ikke hører til et forløb; ellers mangler det."]
        pseudonym: Option<String> as Option<Pseudonym>,
        /// The kind of support (støtteelement).
        #[da = "Hvad støtten bestod i."]
        element: SupportElement,
        /// Where a companion went with the client; none for other support (bisidder hos).
        #[da = "Hvor bisidderen var med; mangler ved anden støtte."]
        companion_to: Option<CompanionPlace>,
        /// Who gave the support (støttegiver).
        #[da = "Hvem der gav støtten."]
        provider: Organisation,
        /// The first day of the support (første dag).
        #[da = "Den første dag."]
        first_day: Day,
        /// The last day of the support. It is included; none while it continues (sidste dag).
        #[da = "Den sidste dag. Den er med; mangler, mens det står på."]
        last_day: Option<Day>,
    }
}

impl fmt::Debug for Support {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Support")
            .field("id", &self.id)
            .field("revision", &self.revision)
            .field("status", &self.status)
            .field("course", &self.course)
            .field("element", &self.element)
            .field("first_day", &self.first_day)
            .field("last_day", &self.last_day)
            .finish_non_exhaustive()
    }
}
