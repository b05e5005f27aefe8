//! `cti-meetings-seldom`

use crate::code::PhaseKind;
use crate::evidence::History;
use crate::judging::{Check, Count, Judge, Scene, SkipReason, rule};

rule! {
    /// The guide is a meeting a week in phase 1, one a fortnight in phase 2, one a month in phase 3. It is advice: a
    /// client who needs less is no fault. Only phases that are over, and that the course ran through, are looked at,
    /// and only whole weeks, fortnights and months of them.
    ///
    /// A course without any meeting in the delivery is not judged: they may be in another one.
    ///
    /// Fails: sixteen meetings in the 123 days of a phase 1 from 2013-05-01 to 2013-09-01.
    /// Mended: not a fault; seventeen follow the guide.
    Cti Information "cti-meetings-seldom"
    args: {
        /// The phase.
        phase: PhaseKind,
        /// How many meetings were held in it.
        held: Count,
        /// How many days there are from one meeting to the next by the guide.
        every: Count,
        /// How many meetings there would be by the guide.
        advised: Count,
    }
    en: "{held} meetings were held in the phase `{phase}`; by the guide, one for every {every} days, there would be {advised}",
        "nothing has to be mended; record the meetings that are missing, if any are";
    da: "der er holdt {held} møder i fasen `{phase}`; vejledningen, et møde hver {every}. dag, ville give {advised}",
        "intet skal rettes; registrér de møder, der eventuelt mangler";
    source: "the manual, section 4: \"The frequency guide weekly, fortnightly, monthly is advice, never a finding above information\"; the strategy's `meeting_every_days`";
    check: Check::History(check);
}

fn check(history: &History, scene: &Scene, judge: &mut Judge) {
    for course in history.cti_courses() {
        if course.meetings.is_empty() {
            judge.skip(SkipReason::NotInDelivery);
            continue;
        }
        let completed = course.completed_phases(scene.today);
        if completed.is_empty() {
            judge.skip(SkipReason::NotYetDue);
        }
        // Completed phases are the first ones, so each stands beside its own number of days.
        for ((phase, held), every) in completed.into_iter().zip(&scene.strategy.parameters.meeting_every_days)
        {
            let advised = phase.from.days_until(phase.to) / i64::from(*every).max(1);
            if i64::try_from(held).unwrap_or(i64::MAX) >= advised {
                judge.pass();
            } else {
                let args = Args {
                    phase: phase.phase,
                    held: held.into(),
                    every: (*every).into(),
                    advised: advised.into(),
                };
                judge.fail_at(course.index, "", args);
            }
        }
    }
}
