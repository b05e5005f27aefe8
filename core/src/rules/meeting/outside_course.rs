//! `meeting-outside-course`

use crate::evidence::History;
use crate::judging::{Check, Judge, Scene, Span, judge_within, rule};
use crate::time::Day;

rule! {
    /// The meetings of a course lie from the day contact-making began to the last day of the course.
    ///
    /// If the course is not in the delivery, the rule is skipped: it may be in an earlier delivery.
    ///
    /// Fails: a meeting on the day after the last day of the course.
    /// Fixed: the day on which the meeting was held, or no record if it was held outside the course.
    Meeting Error "meeting-outside-course"
    args: {
        /// The day of the meeting.
        day: Day = "Datoen for mødet.",
        /// The days of the course.
        course: Span = "De dage, forløbet varede.",
    }
    title: "Meeting outside the course", "Møde uden for forløbet";
    en: "the meeting was held on {day}, outside its course ({course})",
        "correct the day of the meeting, the id of the course, or the days of the course";
    da: "mødet er holdt {day}, uden for forløbet ({course})",
        "ret mødets dato, forløbets id eller forløbets datoer";
    source: "the manual, section 6: \"Meetings and support lie within their course\"",
        "manualen, afsnit 6 (på engelsk)";
    manual_da:
        "Et forløbs møder ligger fra og med den dag, kontaktskabelsen begyndte, til og med forløbets sidste \
         dag.",
        "Er forløbet ikke med i leverancen, springes reglen over: det kan stå i en tidligere leverance.",
        "Forkert: et møde dagen efter forløbets sidste dag.",
        "Rettet: den dag, mødet blev holdt, eller ingen post, hvis det blev holdt uden for forløbet.";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    let meetings = history.meetings.iter().map(|meeting| (meeting.index, meeting.course, meeting.day));
    judge_within(history, judge, "/day", meetings, |day, course| Args { day, course });
}
