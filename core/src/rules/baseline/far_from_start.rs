//! `baseline-far-from-start`

use crate::code::{CourseKind, RecordType};
use crate::evidence::History;
use crate::judging::{Check, Count, Judge, Scene, SkipReason, rule};
use crate::record::Record;
use crate::time::Day;

rule! {
    /// A baseline describes the client as the course began. Recorded much earlier or later it describes something
    /// else, and courses cannot be compared by it.
    ///
    /// A CTI course starts with its clock, any other course when it is opened. While no clock is set, if the course
    /// was taken over from another municipality, or if it is not in the delivery, the rule is skipped.
    ///
    /// Fails: clock start 2014-05-01 under `exit_dk`, baseline on 2014-06-01.
    /// Fixed: the day that the answers are about, if the recorded day is wrong.
    Baseline Warning "baseline-far-from-start"
    args: {
        /// The day of the baseline.
        day: Day = "Den dag, borgerens situation ved start er registreret.",
        /// The day on which the course started.
        start: Day = "Den dag, forløbet begyndte.",
        /// The largest number of days between the two.
        most: Count = "Det højeste tilladte antal dage mellem de to.",
    }
    title: "Baseline far from the start", "Udgangspunkt langt fra starten";
    en: "the client's situation at the start is recorded for {day}, but the course started on {start}; days between the two: at most {most}",
        "correct the day if it is wrong; if it is right, change nothing: the warning remains";
    da: "borgerens situation ved start er registreret {day}, men forløbet begyndte {start}; dage mellem de to: højst {most}",
        "ret datoen, hvis den er forkert; er den rigtig, skal intet rettes, og advarslen bliver stående";
    source: "the manual, section 6: \"At its start means within some days of it, before or after\"",
        "manualen, afsnit 6 (på engelsk)";
    manual_da:
        "Posten beskriver borgerens situation, da forløbet begyndte. Er den registreret længe før eller \
         efter, beskriver den noget andet, og så kan forløb ikke sammenlignes ud fra den.",
        "Et CTI-forløb begynder sammen med fase 1, et andet forløb den dag, det bliver åbnet. Reglen springes \
         over, så længe et CTI-forløb ingen startdato har. Den springes også over, hvis forløbet er overtaget \
         fra en anden kommune eller ikke er med i leverancen.",
        "Forkert: forløbets fase 1 begynder 1. maj 2014, leverancen følger strategien `exit_dk`, og borgerens \
         situation ved start er registreret 1. juni 2014.",
        "Rettet: den dag, svarene handler om, hvis den registrerede dato er forkert.";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    for entry in history.of(RecordType::Baseline) {
        let Record::Baseline(baseline) = entry.record else { continue };
        let Some(of) = entry.course.and_then(|course| history.course(course)) else {
            judge.skip(SkipReason::NotInDelivery);
            continue;
        };
        let course = of.record;
        if course.continues.is_some() {
            judge.skip(SkipReason::NotApplicable);
            continue;
        }
        let start = match course.kind {
            CourseKind::Cti => course.clock_start,
            CourseKind::BridgeBuilder => Some(course.opened),
        };
        let day = baseline.day;
        let most = i64::from(history.strategy_of(of.index).parameters.baseline_within_days);
        match start {
            None => judge.skip(SkipReason::NotYetDue),
            Some(start) if start.days_until(day).abs() <= most => judge.pass(),
            Some(start) => judge.fail_at(entry.index, "/day", Args { day, start, most: most.into() }),
        }
    }
}
