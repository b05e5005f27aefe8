//! A course (forløb): a time-limited piece of work with one client.

use super::kinds::{Id, Municipality, PlainId, Pseudonym};
use super::record;
use crate::json::{Any, object};
use std::fmt;

use crate::code::{CourseKind, EndReason, FocusArea, PhaseKind, Subgroup, SubgroupGround};
use crate::time::Day;

record! {
    /// A time-limited piece of work with one client (forløb). Its `Debug` does not show the pseudonym.
    #[da = "Et forløb for en kendt borger, fra kontaktskabelse til afslutning."]
    #[derive(Clone, PartialEq)]
    #[id_of = "course"]
    #[client = pseudonym]
    pub struct Course {
        /// The kind of course (forløbstype).
        #[da = "Hvilken slags forløb det er."]
        kind: CourseKind,
        /// The client's pseudonym: a course always has a known client (pseudonym).
        #[da = "Borgerens pseudonym: i et forløb er borgeren altid kendt."]
        pseudonym: String as Pseudonym,
        /// The municipality that hosts the course, four digits (værtskommune).
        #[da = "Den kommune, forløbet hører under, med fire cifre."]
        municipality: String as Municipality,
        /// The municipality that the client lives in, four digits (bopælskommune).
        #[da = "Den kommune, borgeren bor i, med fire cifre."]
        residence: Option<String> as Option<Municipality>,
        /// The course of another municipality that this one takes over and continues; none if it began here (fortsætter).
        #[da = "Det forløb i en anden kommune, som dette forløb overtager og fortsætter; mangler, hvis det begyndte her."]
        continues: Option<ContinuedCourse>,
        /// The CTI profile of the strategy that the course follows (CTI-profil).
        #[da = "Den CTI-profil i strategien, som forløbet følger."]
        profile: Option<String> as Option<PlainId>,
        /// The day on which contact-making (pre-CTI) began, or on which the course was taken over. Contact is made before the
        /// clock starts (kontaktskabelse begyndt).
        #[da = "Den dag, kontaktskabelsen (præ-CTI) begyndte, eller forløbet blev overtaget; kontaktskabelsen tæller ikke med i forløbets tid."]
        opened: Day,
        /// The day on which phase 1 and the clock start, also of a course that was taken over; none while contact is still being made (forløbets start).
        #[da = "Den dag, fase 1 og dermed forløbets tid begynder, også i et forløb, der er overtaget; mangler, mens der stadig skabes kontakt."]
        clock_start: Option<Day>,
        /// The day on which the client's tenancy began, if the profile requires one (bolig fra).
        #[da = "Den dag, borgerens bolig blev lejet, hvor profilen kræver det."]
        tenancy: Option<Day>,
        /// Whether somebody has confirmed that the client is 18 or over (fyldt 18 år).
        #[da = "Om nogen har sikret sig, at borgeren er fyldt 18 år; ellers ikke."]
        adult_confirmed: bool,
        /// The subgroups that the client belongs to, over time (delmålgrupper).
        #[da = "De delmålgrupper, borgeren hører til, over tid."]
        subgroups: Vec<SubgroupMembership> as Any<SubgroupMembership>,
        /// Who works on the course, over time (medarbejdere).
        #[da = "Hvem der arbejder i forløbet, over tid."]
        workers: Vec<WorkerPeriod> as Any<WorkerPeriod>,
        /// The plans of the phases (faseplaner).
        #[da = "Planerne for faserne."]
        plans: Vec<PhasePlan> as Any<PhasePlan>,
        /// The transfer of care: handing over the support to others (overdragelse).
        #[da = "Hvad der er gjort for at overdrage støtten."]
        transfer: Option<TransferOfCare>,
        /// How the course ended; none while it runs (afslutning).
        #[da = "Hvordan forløbet sluttede; mangler, mens det er i gang."]
        end: Option<CourseEnd>,
        /// The day of the closing note (dato for afsluttende notat).
        #[da = "Dagen for det afsluttende notat."]
        closing_note: Option<Day>,
    }
}

object! {
    /// A course of another municipality, by its sender's id.
    #[derive(Debug, Clone, PartialEq)]
    pub struct ContinuedCourse {
        /// The sender of the course (afsender).
        #[da = "Hvem der afleverede forløbet."]
        sender: String as PlainId,
        /// The municipality that hosted the course before, four digits (kommune).
        #[da = "Den kommune, forløbet hørte under før, med fire cifre."]
        municipality: String as Municipality,
        /// The id of the course there (forløb).
        #[da = "Forløbets id hos den afsender."]
        course: String as Id,
    }
}

impl Course {
    /// Returns whether what began on this day is recorded with this course. If the course was taken over, what began earlier
    /// is recorded with the course that it continues.
    pub(crate) fn covers(&self, first_day: Day) -> bool {
        self.continues.is_none() || self.opened <= first_day
    }

    /// Returns the last day of the course, or `None` if it has not ended.
    pub(crate) fn last_day(&self) -> Option<Day> {
        self.end.as_ref().map(|end| end.day)
    }
}

object! {
    /// The subgroups that a client belongs to from a day on, with their grounds. There may be none.
    #[derive(Debug, Clone, PartialEq)]
    pub struct SubgroupMembership {
        /// The first day of this membership, which lasts until the next one (fra).
        #[da = "Den første dag, delmålgrupperne gælder; de gælder, til der står nye."]
        from: Day,
        /// The subgroups: both, one or neither (delmålgrupper).
        #[da = "Delmålgrupperne: begge, én eller ingen."]
        subgroups: Vec<Subgroup>,
        /// The grounds for the membership (grundlag).
        #[da = "Hvad det bygger på, at borgeren hører til delmålgrupperne."]
        grounds: Vec<SubgroupGround> as Any<SubgroupGround>,
    }
}

object! {
    /// A period in which a worker works on a course.
    #[derive(Debug, Clone, PartialEq)]
    pub struct WorkerPeriod {
        /// The sender's id of the worker: a number or code, never a name (medarbejder).
        #[da = "Afsenderens id for medarbejderen: et nummer eller en kode, aldrig et navn."]
        worker: String as Id,
        /// The first day (første dag).
        #[da = "Den første dag."]
        first_day: Day,
        /// The last day. It is included; none while the worker works on the course (sidste dag).
        #[da = "Den sidste dag. Den er med; mangler, mens det står på."]
        last_day: Option<Day>,
    }
}

object! {
    /// The plan of one phase.
    #[derive(Debug, Clone, PartialEq)]
    pub struct PhasePlan {
        /// The phase (fase).
        #[da = "Fasen."]
        phase: PhaseKind,
        /// The day on which the plan was made (plan lagt).
        #[da = "Den dag, planen blev lagt."]
        planned: Day,
        /// What the work is about (fokusområder).
        #[da = "Hvad arbejdet i fasen handler om: et til tre fokusområder."]
        focus_areas: Vec<FocusArea>,
    }
}

object! {
    /// The transfer of care: handing over the support to others before the course ends.
    #[derive(Debug, Clone, PartialEq)]
    pub struct TransferOfCare {
        /// The day of the transfer-of-care meeting (overdragelsesmøde).
        #[da = "Dagen for overdragelsesmødet."]
        meeting: Option<Day>,
        /// The day of the agreement on continued support (aftale om fortsat støtte).
        #[da = "Dagen for aftalen om fortsat støtte."]
        agreement: Option<Day>,
    }
}

object! {
    /// How a course ended.
    #[derive(Debug, Clone, PartialEq)]
    pub struct CourseEnd {
        /// The last day of the course. A completed course ends on the last day of phase 3 (sidste dag).
        #[da = "Forløbets sidste dag: et gennemført forløb slutter på den sidste dag i fase 3."]
        day: Day,
        /// Why the course ended (årsag).
        #[da = "Hvorfor forløbet sluttede."]
        reason: EndReason,
    }
}

impl CourseEnd {
    /// Returns the day after the last.
    pub(crate) fn after(&self) -> Day {
        self.day.shifted(1)
    }
}

impl fmt::Debug for Course {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Course")
            .field("id", &self.id)
            .field("revision", &self.revision)
            .field("status", &self.status)
            .field("kind", &self.kind)
            .field("profile", &self.profile)
            .field("clock_start", &self.clock_start)
            .field("end", &self.end)
            .finish_non_exhaustive()
    }
}
