//! The outcome of a course for the client (udfald).

use super::kinds::{Id, Municipality};
use super::record;
use crate::code::{Assessor, OutcomeKind};
use crate::time::{Day, Period};

record! {
    /// The outcome of a course for the client, who judged it, and the days that it covers (udfald).
    #[da = "Hvad et forløb førte til for borgeren, og hvem der vurderede det."]
    #[derive(Debug, Clone, PartialEq)]
    #[id_of = "outcome"]
    #[day = day]
    #[course = course]
    pub struct Outcome {
        /// The municipality of the course, four digits (kommune).
        #[da = "Forløbets kommune, med fire cifre."]
        municipality: String as Municipality,
        /// The id of the course (forløb).
        #[da = "Forløbets id."]
        course: String as Id,
        /// The outcome for the client (udfald).
        #[da = "Hvad forløbet førte til for borgeren."]
        outcome: OutcomeKind,
        /// The day on which the outcome was judged (dato).
        #[da = "Den dag, udfaldet blev vurderet."]
        day: Day,
        /// Who judged the outcome (vurderet af).
        #[da = "Hvem der vurderede det."]
        assessor: Assessor,
        /// The days that the judgement covers (periode).
        #[da = "De dage, vurderingen dækker."]
        window: Option<Period>,
    }
}
