//! Support beside a course (støtte).

use super::kinds::{Id, Municipality};
use super::record;
use crate::code::{Provider, SupportElement};
use crate::time::Day;

record! {
    /// An element of support for a client in a course (støtteelement).
    #[da = "Et støtteelement, som en borger i et forløb fik."]
    #[derive(Debug, Clone, PartialEq)]
    #[id_of = "support"]
    #[course = course]
    pub struct Support {
        /// The municipality of the course, four digits (kommune).
        #[da = "Forløbets kommune, med fire cifre."]
        municipality: String as Municipality,
        /// The id of the course (forløb).
        #[da = "Forløbets id."]
        course: String as Id,
        /// The kind of support (støtteelement).
        #[da = "Hvad støtten bestod i."]
        element: SupportElement,
        /// Who gave the support (udbyder).
        #[da = "Hvem der gav støtten."]
        provider: Provider,
        /// The first day of the support (første dag).
        #[da = "Den første dag."]
        first_day: Day,
        /// The last day of the support. It is included; none while it continues (sidste dag).
        #[da = "Den sidste dag. Den er med; mangler, mens det står på."]
        last_day: Option<Day>,
    }
}
