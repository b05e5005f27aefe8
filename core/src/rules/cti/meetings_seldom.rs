//! `cti-meetings-seldom`

use crate::code::{CodeList, PhaseKind};
use crate::evidence::History;
use crate::judging::{Check, Count, Judge, Scene, SkipReason, rule};

rule! {
    /// The guide is one meeting a week in phase 1, one a fortnight in phase 2 and one a month in phase 3. It is
    /// advice: fewer meetings for a client who needs less are not an error. Only phases that are over, and that
    /// the course ran through, are checked, if the delivery's period covers them. Only their whole weeks, fortnights and months count.
    ///
    /// The rule is skipped for a course without any meeting in the delivery: its meetings may be in another
    /// delivery.
    ///
    /// Fails: sixteen meetings in the 123 days of a phase 1 from 2013-05-01 to 2013-08-31.
    /// Fixed: nothing to fix; seventeen meetings follow the guide.
    Cti Information "cti-meetings-seldom"
    args: {
        /// The phase.
        phase: PhaseKind = "Fasen.",
        /// The number of meetings recorded in the phase.
        held: Count = "Antallet af møder, der er registreret i fasen.",
        /// The number of days from one meeting to the next in the guide.
        every: Count = "Det vejledende antal dage fra det ene møde til det næste.",
        /// The number of meetings that the guide advises.
        advised: Count = "Det vejledende antal møder.",
    }
    title: "Fewer meetings than advised", "Færre møder end anbefalet";
    en: "number of meetings in {phase}: {held} (advised: {advised}, counted as one every {every} days)",
        "if meetings were held and not recorded, record them; otherwise nothing needs to be changed";
    da: "antal møder i {phase}: {held} (vejledende: {advised}; dage mellem møderne: {every})",
        "er der holdt møder, som ikke er registreret, så registrér dem; ellers skal intet rettes";
    source: "the manual, section 4: \"The frequency guide weekly, fortnightly, monthly is advice, never a finding above information\"; the strategy's `meeting_every_days`",
        "manualen, afsnit 4 (på engelsk); strategiens `meeting_every_days`";
    manual_da:
        "Vejledende holdes der ét møde om ugen i fase 1, ét hver fjortende dag i fase 2 og ét om måneden i \
         fase 3. Det er kun vejledende: Færre møder med en borger, der har mindre brug for støtte, er ingen \
         fejl. Kun faser, der er slut, og som forløbet varede igennem, bliver vurderet, hvis leverancens \
         periode dækker dem. Kun fasens hele uger, hele perioder på fjorten dage og hele måneder tæller.",
        "Reglen springes over for et forløb, der ingen møder har i leverancen: Møderne kan være med i en \
         anden leverance.",
        "Forkert: seksten møder i fase 1, der varer 123 dage, fra og med 1. maj 2013 til og med 31. august \
         2013.",
        "Rettet: intet skal rettes; sytten møder svarer til det vejledende antal.";
    check: Check::History(check);
}

fn check(history: &History, scene: &Scene, judge: &mut Judge) {
    for course in history.cti_courses() {
        if course.meetings.is_empty() {
            judge.skip(SkipReason::NotInDelivery);
            continue;
        }
        let completed = course.completed_phases(scene.known_until());
        if completed.is_empty() {
            judge.skip(SkipReason::NotYetDue);
        }
        for (phase, held) in completed {
            let Some(every) = scene.strategy.parameters.meeting_every_days.get(phase.phase.place()) else {
                continue;
            };
            if !scene.sees(phase.days()) {
                judge.skip(SkipReason::OutsidePeriod);
                continue;
            }
            let advised = phase.days().length() / i64::from(*every).max(1);
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
