//! `baseline-outside-course`

use crate::code::RecordType;
use crate::evidence::{Entry, History, OfCourse};
use crate::judging::{Check, Judge, Scene, Span, judge_within, rule};
use crate::record::Record;
use crate::time::Day;

rule! {
    /// A baseline is recorded between the day on which contact-making began and the last day of the course. One that
    /// lies outside belongs to another course, or has a wrong day.
    ///
    /// If the course is not in the delivery, the rule is skipped: it may be in an earlier delivery.
    ///
    /// Fails: a course opened on 2014-03-03, its baseline on 2014-03-02.
    /// Fixed: the day on which the answers were given, or the id of the course that they belong to.
    Baseline Error "baseline-outside-course"
    args: {
        /// The day of the baseline.
        day: Day = "Den dag, borgerens situation ved start er registreret.",
        /// The days of the course.
        course: Span = "Forløbets dage.",
    }
    title: "Baseline outside the course", "Udgangspunkt uden for forløbet";
    en: "the client's situation is recorded for {day}, outside the course, {course}",
        "correct the day, the id of the course, or the days of the course";
    da: "borgerens situation ved start er registreret {day}, uden for forløbet, {course}",
        "ret datoen, forløbets id eller forløbets datoer";
    source: "the manual, section 6: \"between the day on which contact-making began and the last day of the course\"",
        "manualen, afsnit 6 (på engelsk)";
    manual_da:
        "Borgerens situation ved start registreres fra og med den dag, forløbet blev åbnet, og arbejdet med \
         at skabe kontakt begyndte, til og med forløbets sidste dag. En post uden for den tid hører til et \
         andet forløb eller har en forkert dato.",
        "Er forløbet ikke med i leverancen, springes reglen over: Forløbet kan være med i en tidligere \
         leverance.",
        "Forkert: forløbet er åbnet 3. marts 2014, men borgerens situation ved start er registreret 2. marts \
         2014.",
        "Rettet: den dag, svarene blev givet, eller id'et på det forløb, svarene hører til.";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    let baselines = history.of(RecordType::Baseline).iter().filter_map(what);
    judge_within(history, judge, "/day", baselines, |day, course| Args { day, course });
}

fn what(entry: &Entry) -> Option<(usize, OfCourse, Day)> {
    match entry.record {
        Record::Baseline(baseline) => Some((entry.index, entry.course?, baseline.day)),
        _ => None,
    }
}
