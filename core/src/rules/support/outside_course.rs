//! `support-outside-course`

use crate::code::RecordType;
use crate::evidence::History;
use crate::judging::{Check, Judge, Scene, SkipReason, Span, judge_within, rule};
use crate::record::Record;
use crate::time::Day;

rule! {
    /// Support that is registered as part of a course begins while the course runs. It may continue after the
    /// course.
    ///
    /// The rule is skipped for support without a course. If the course is not in the delivery, it is skipped too:
    /// the course may be in an earlier delivery.
    ///
    /// Fails: debt counselling from the day after the last day of the course.
    /// Fixed: the day on which the support began, or the course that it belongs to.
    Support Error "support-outside-course"
    args: {
        /// The first day of the support.
        day: Day = "Støttens første dag.",
        /// The days of the course.
        course: Span = "Forløbets dage.",
    }
    title: "Support outside the course", "Støtte uden for forløbet";
    en: "the support began on {day}, outside its course ({course})",
        "correct the day, or the id of the course";
    da: "støtten begyndte {day}, uden for forløbet ({course})",
        "ret datoen eller forløbets id";
    source: "the manual, section 6: \"Meetings and support lie within their course\"",
        "manualen, afsnit 6 (på engelsk)";
    manual_da:
        "Støtte, der er registreret som en del af et forløb, begynder, mens forløbet er i gang. Den må gerne \
         fortsætte efter forløbet.",
        "Reglen gælder ikke for støtte uden forløb. Den vurderes heller ikke, hvis forløbet ikke er i \
         leverancen: forløbet kan være i en tidligere.",
        "Forkert: gældsrådgivning fra dagen efter forløbets sidste dag.",
        "Rettet: den dag, støtten begyndte, eller det forløb, den hører til.";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    let without_course = history.of(RecordType::Support).iter().filter(|entry| entry.course.is_none());
    without_course.for_each(|_| judge.skip(SkipReason::NotApplicable));
    let supports = history.of(RecordType::Support).iter().filter_map(|entry| match entry.record {
        Record::Support(support) => Some((entry.index, entry.course?, support.first_day)),
        _ => None,
    });
    judge_within(history, judge, "/first_day", supports, |day, course| Args { day, course });
}
