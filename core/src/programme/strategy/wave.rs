//! Waves of measurements: what is measured in a course, and when.

use crate::code::{EndReason, Instrument, Wave};
use crate::json::{AtLeastOne, OrBlank, Range, object};
use crate::programme::Schedule;
use crate::record::CourseEnd;
use crate::time::{Day, Period};

object! {
    /// A wave of measurements: its instruments, and the days on which they are used (måletidspunkt).
    ///
    /// The days are counted from an anchor: the start of the clock, the first day of phase 2 or of phase 3, the last day of
    /// the course, or some months after its end.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct MeasurementWave {
        /// The wave (måletidspunkt).
        #[da = "Måletidspunktet."]
        wave: Wave,
        /// The instruments that must be used, at least (måleredskaber).
        #[da = "De måleredskaber, der mindst skal bruges."]
        instruments: Vec<Instrument> as AtLeastOne<Instrument>,
        /// Months from the end of the course to the anchor of `follow_up`; 0 for every other wave (måneder efter slut).
        #[da = "Måneder fra forløbets afslutning til opfølgningen; 0 for alle andre måletidspunkter."]
        #[unit("calendar months", "kalendermåneder")]
        months_after_end: i32 as OrBlank<Range<0, 60>>,
        /// Days before the anchor on which the window opens (dage før).
        #[da = "Hvor mange dage før måletidspunktet måleperioden begynder."]
        #[unit("days", "dage")]
        days_before: i32 as Range<0, 365>,
        /// Days after the anchor up to which the window is open, that day included (dage efter).
        #[da = "Hvor mange dage efter måletidspunktet måleperioden slutter."]
        #[unit("days", "dage")]
        days_after: i32 as Range<0, 365>,
    }
}

impl MeasurementWave {
    /// Returns the window of the wave: the days on which its measurements are in time. `last_day` is the last day of a
    /// course that has ended. Without it the course ends with its schedule. The window ends with the course and, except
    /// before `start`, begins with its clock; that of the follow-up begins after the course.
    ///
    /// ```
    /// use udvej::code::Wave;
    /// use udvej::programme::{Schedule, Strategy};
    /// let strategy = Strategy::shipped("exit_dk").ok_or("not shipped")?;
    /// let profile = strategy.profile("exit_dk").ok_or("no such profile")?;
    /// let schedule = Schedule::new(profile, "2014-05-01".parse()?);
    /// let wave = strategy.waves.iter().find(|wave| wave.wave == Wave::Phase1To2).ok_or("no such wave")?;
    /// assert_eq!(wave.window(&schedule, None).to_string(), "2014-08-18/2014-09-15");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn window(&self, schedule: &Schedule, last_day: Option<Day>) -> Period {
        let last_day = last_day.unwrap_or(schedule.last_day);
        let phase = |n: usize| schedule.phases.get(n).map_or(schedule.end(), |phase| phase.first_day);
        let anchor = match self.wave {
            Wave::Start => schedule.start,
            Wave::Phase1To2 => phase(1),
            Wave::Phase2To3 => phase(2),
            Wave::End => last_day,
            Wave::FollowUp => {
                last_day.shifted(1).add_months(u32::try_from(self.months_after_end).unwrap_or_default())
            }
        };
        let window = Period {
            first_day: anchor.shifted(-i64::from(self.days_before)),
            last_day: anchor.shifted(i64::from(self.days_after)),
        };
        // A wave that the course does not have keeps the window of the plan.
        window.common(&self.bounds(schedule, last_day)).unwrap_or(window)
    }

    /// Returns the days that the window of the wave cannot leave. Only `start` may begin before the clock, in the
    /// contact-making period.
    fn bounds(&self, schedule: &Schedule, last_day: Day) -> Period {
        match self.wave {
            Wave::Start => {
                Period { first_day: schedule.start.shifted(-i64::from(self.days_before)), last_day }
            }
            Wave::Phase1To2 | Wave::Phase2To3 | Wave::End => Period { first_day: schedule.start, last_day },
            Wave::FollowUp => Period::open(last_day.shifted(1), None),
        }
    }

    /// Returns whether the wave does not apply, because the course ended before the planned start of its window. The waves at
    /// and after the end move with the end, unless the client died or another municipality took the course over.
    pub(crate) fn is_void(&self, schedule: &Schedule, end: Option<&CourseEnd>) -> bool {
        let Some(end) = end else { return false };
        if end.day < schedule.start {
            return true;
        }
        let is_over = !matches!(end.reason, EndReason::Died | EndReason::TakenOver);
        let moves = matches!(self.wave, Wave::End | Wave::FollowUp) && is_over;
        !moves && end.after() <= self.window(schedule, None).first_day
    }
}
