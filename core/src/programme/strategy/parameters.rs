//! The numbers that courses are judged by.

use crate::json::{DecodeError, Faults, Form, Json, Kind, Path, Range, object};

object! {
    /// The numbers that courses are judged by.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Parameters {
        /// Minimum number of distinct focus areas in a phase (færrest fokusområder).
        #[da = "Færrest forskellige fokusområder i en fase."]
        #[unit("focus areas", "fokusområder")]
        focus_areas_at_least: i32 as Range<0, 10>,
        /// Maximum number of distinct focus areas in a phase (flest fokusområder).
        #[da = "Flest forskellige fokusområder i en fase."]
        #[unit("focus areas", "fokusområder")]
        focus_areas_at_most: i32 as Range<0, 10>,
        /// Days after the start of a phase within which its plan must be made (dage til faseplan).
        #[da = "Dage efter en fases begyndelse, inden for hvilke dens plan lægges."]
        #[unit("days", "dage")]
        plan_within_days: i32 as Range<0, 365>,
        /// Days from the start of a course, before it or after it, within which the client's situation is recorded (dage mellem
        /// start og beskrivelse).
        #[da = "Dage fra forløbets start, før eller efter, inden for hvilke borgerens situation ved start registreres."]
        #[unit("days", "dage")]
        baseline_within_days: i32 as Range<0, 365>,
        /// Months before the end of the course by which continued support must be agreed (måneder før afslutning).
        #[da = "Måneder før forløbets afslutning, inden for hvilke fortsat støtte skal være aftalt."]
        #[unit("calendar months", "kalendermåneder")]
        agreement_months_before_end: i32 as Range<0, 12>,
        /// Minimum number of meetings and calls in the first month (færrest møder og opkald i første måned).
        #[da = "Færrest møder eller opkald i den første måned."]
        #[unit("meetings and calls", "møder og opkald")]
        meetings_first_month: i32 as Range<0, 100>,
        /// Minimum number of meetings with the client in the community in phase 1 (færrest møder med borgeren i nærmiljøet i fase 1).
        #[da = "Færrest møder med borgeren i nærmiljøet i fase 1."]
        #[unit("meetings", "møder")]
        community_meetings_phase_1: i32 as Range<0, 100>,
        /// Minimum number of meetings with the client's network in phase 1 (færrest møder med netværket i fase 1).
        #[da = "Færrest møder med borgerens netværk i fase 1."]
        #[unit("meetings", "møder")]
        network_meetings_phase_1: i32 as Range<0, 100>,
        /// Recommended days between meetings in each of the three phases; not required (vejledende dage mellem møder).
        #[da = "Dage fra et møde til det næste i hver af de tre faser: vejledende, ikke et krav."]
        #[unit("days", "dage")]
        meeting_every_days: Vec<i32> as ThreePhases,
        /// Weeks within which the team must have supervision (uger mellem teamsupervision).
        #[da = "Uger, inden for hvilke teamet har supervision."]
        #[unit("weeks", "uger")]
        supervision_every_weeks: i32 as Range<1, 52>,
        /// Maximum number of active clients for one full-time worker (flest aktive borgere pr. fuldtidsmedarbejder).
        #[da = "Flest aktive borgere for én fuldtidsmedarbejder."]
        #[unit("clients", "borgere")]
        clients_per_worker: i32 as Range<0, 1000>,
    }
}

/// Three numbers of days, one for each phase.
pub(super) struct ThreePhases;

impl Kind for ThreePhases {
    type Value = Vec<i32>;

    fn blank() -> Vec<i32> {
        Vec::new()
    }

    fn from_json(json: Json<'_>) -> Result<Vec<i32>, DecodeError> {
        Vec::<Range<1, 365>>::from_json(json)
    }

    fn check(every: &Vec<i32>, path: &Path<'_>, faults: &mut Faults) {
        let three = every.len() == 3 && every.iter().all(|days| (1..=365).contains(days));
        faults.require(three, path, Form::ThreePhases);
    }

    #[cfg(feature = "schema")]
    fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let mut schema = Vec::<Range<1, 365>>::schema(generator);
        schema.insert("minItems".to_owned(), 3.into());
        schema.insert("maxItems".to_owned(), 3.into());
        schema
    }
}
