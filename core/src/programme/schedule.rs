//! The schedule of a CTI course: three equal phases, and the duties that are due in them.

use serde::Serialize;

use super::{LocalText, Parameters, Profile};
use crate::code::{Lang, PhaseKind, code_list};
use crate::time::{Day, Period};

/// The phases of one CTI course, from the day its clock starts.
///
/// Each boundary is computed from the original start, never from the boundary before it. Only dates determine the phase,
/// not readiness or contact: the clock never stops. Source: the manual, section 4.
///
/// ```
/// use udvej::code::PhaseKind;
/// use udvej::programme::{Schedule, Strategy};
/// let strategy = Strategy::shipped("exit_dk").ok_or("not shipped")?;
/// let profile = strategy.profile("exit_dk").ok_or("no such profile")?;
/// let schedule = Schedule::new(profile, "2013-10-31".parse()?);
/// let starts: Vec<String> = schedule.phases.iter().map(|phase| phase.first_day.to_string()).collect();
/// assert_eq!(starts, ["2013-10-31", "2014-02-28", "2014-06-30"]);
/// let on = schedule.on("2014-03-01".parse()?);
/// assert_eq!((on.phase, on.day_of_phase), (Some(PhaseKind::TryOut), Some(2)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Schedule {
    /// The id of the CTI profile.
    pub profile: String,
    /// Calendar months in each phase.
    pub months_per_phase: i32,
    /// The day phase 1 starts.
    pub start: Day,
    /// The last day of phase 3.
    pub last_day: Day,
    /// The three phases, in order.
    pub phases: Vec<Phase>,
}

/// One phase.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Phase {
    /// The kind of phase.
    pub phase: PhaseKind,
    /// What the profile calls it.
    pub name: LocalText,
    /// The first day of the phase.
    pub first_day: Day,
    /// The last day of the phase.
    pub last_day: Day,
}

impl Phase {
    /// Returns the number and the name of the phase.
    ///
    /// ```
    /// use udvej::code::Lang;
    /// use udvej::programme::{Schedule, Strategy};
    /// let strategy = Strategy::shipped("exit_dk").ok_or("not shipped")?;
    /// let profile = strategy.profile("exit_dk").ok_or("no such profile")?;
    /// let schedule = Schedule::new(profile, "2014-05-01".parse()?);
    /// let titles: Vec<String> = schedule.phases.iter().map(|phase| phase.title(Lang::Da)).collect();
    /// assert_eq!(titles[0], "fase 1: planlægning og igangsættelse");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn title(&self, lang: Lang) -> String {
        format!("{}: {}", self.phase.label(lang), self.name.in_lang(lang))
    }
}

code_list! {
    /// The position of a day in relation to the clock of a course.
    #[da = "Hvor en dag ligger i forhold til forløbets faser."]
    ScheduleState {
        PreCti = "pre_cti", "before the start of the course", "før forløbets start";
        Running = "running", "in a phase", "i en fase";
        Over = "over", "after the last phase", "efter sidste fase";
    }
}

/// The position of a day in a schedule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ScheduleDay {
    /// Before, in or after the phases.
    pub state: ScheduleState,
    /// The phase of the day.
    pub phase: Option<PhaseKind>,
    /// The day of the phase; the first day is 1.
    pub day_of_phase: Option<i64>,
    /// The next day on which a phase starts or the course ends.
    pub next_boundary: Option<Day>,
}

code_list! {
    /// A duty in a CTI course.
    #[da = "Det, der skal gøres i et CTI-forløb."]
    DutyKind {
        Plan = "plan", "make the plan of the phase", "læg en plan for fasen";
        TransferMeeting = "transfer_meeting", "hold the transfer-of-care meeting", "hold overdragelsesmødet";
        Agreement = "agreement", "agree on continued support", "indgå aftale om fortsat støtte";
        ClosingNote = "closing_note", "write the closing note", "skriv det afsluttende notat";
    }
}

/// A duty, the phase that it belongs to, and the day by which it must be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Duty {
    /// What has to be done.
    pub duty: DutyKind,
    /// The phase that it belongs to.
    pub phase: PhaseKind,
    /// The last day on which it can be done in time.
    pub due: Day,
}

impl Phase {
    fn between(phase: PhaseKind, name: LocalText, from: Day, to: Day) -> Self {
        let Period { first_day, last_day } = Period::between(from, to);
        Self { phase, name, first_day, last_day }
    }

    /// Returns the days of the phase.
    pub fn days(&self) -> Period {
        Period { first_day: self.first_day, last_day: self.last_day }
    }

    /// Returns the day after the last.
    pub(crate) fn to(&self) -> Day {
        self.days().to()
    }
}

impl Schedule {
    /// Returns the schedule of a course whose clock starts on this day.
    pub fn new(profile: &Profile, start: Day) -> Self {
        let months = u32::try_from(profile.months_per_phase).unwrap_or_default();
        let [first, second, end] = [1, 2, 3].map(|phases| start.add_months(months * phases));
        let phases = PhaseKind::ALL.iter().zip([start, first, second]).zip([first, second, end]);
        Self {
            profile: profile.id.clone(),
            months_per_phase: profile.months_per_phase,
            start,
            last_day: end.shifted(-1),
            phases: phases
                .map(|((phase, from), to)| {
                    let name = profile.phase_names.of(*phase).clone();
                    Phase::between(*phase, name, from, to)
                })
                .collect(),
        }
    }

    /// Returns the number and the name of a phase, as [`Phase::title`] does.
    pub fn title(&self, phase: PhaseKind, lang: Lang) -> String {
        let found = self.phases.iter().find(|each| each.phase == phase);
        found.map_or_else(|| phase.label(lang).to_owned(), |phase| phase.title(lang))
    }

    /// Returns the day after phase 3.
    pub(crate) fn end(&self) -> Day {
        self.last_day.shifted(1)
    }

    /// Returns the day after phase 1.
    pub(crate) fn phase_1_end(&self) -> Day {
        self.phases.first().map_or(self.end(), Phase::to)
    }

    /// Returns the position of a day in the schedule.
    pub fn on(&self, day: Day) -> ScheduleDay {
        if let Some(phase) = self.phases.iter().find(|phase| phase.days().contains(day)) {
            return ScheduleDay {
                state: ScheduleState::Running,
                phase: Some(phase.phase),
                day_of_phase: Some(phase.first_day.days_until(day) + 1),
                next_boundary: Some(phase.to()),
            };
        }
        let before = day < self.start;
        ScheduleDay {
            state: if before { ScheduleState::PreCti } else { ScheduleState::Over },
            phase: None,
            day_of_phase: None,
            next_boundary: before.then_some(self.start),
        }
    }

    /// Returns the last day on which continued support can be agreed in time.
    pub(crate) fn agreement_due(&self, parameters: &Parameters) -> Day {
        let months = self.months_per_phase * 3 - parameters.agreement_months_before_end;
        self.start.add_months(u32::try_from(months).unwrap_or_default())
    }

    /// Returns all duties, in the order of the days on which they are due.
    ///
    /// A plan is due a fixed number of days after its phase starts. The agreement on continued support is due a number of
    /// months before the end, counted from the start like every boundary. The transfer-of-care meeting and the closing note are due on the last day.
    pub fn duties(&self, parameters: &Parameters) -> Vec<Duty> {
        let days = u32::try_from(parameters.plan_within_days).unwrap_or_default();
        let last = PhaseKind::TransferOfCare;
        let mut duties: Vec<Duty> = self
            .phases
            .iter()
            .map(|phase| Duty {
                duty: DutyKind::Plan,
                phase: phase.phase,
                due: phase.first_day.add_days(days),
            })
            .collect();
        duties.push(Duty { duty: DutyKind::Agreement, phase: last, due: self.agreement_due(parameters) });
        duties.push(Duty { duty: DutyKind::TransferMeeting, phase: last, due: self.last_day });
        duties.push(Duty { duty: DutyKind::ClosingNote, phase: last, due: self.last_day });
        duties.sort_by_key(|duty| duty.due);
        duties
    }
}
