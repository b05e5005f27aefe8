//! `meeting-outside-course`

use crate::evidence::History;
use crate::judging::{Check, Judge, Scene, Span, judge_within, rule};
use crate::time::Day;

rule! {
    /// A meeting belongs to a course from the day contact-making began to the day before the course ended.
    ///
    /// If the course is not in the delivery, it may be in an earlier one, and this rule does not judge.
    ///
    /// Fails: a meeting on the day that the course ended.
    /// Mended: a meeting on the day before, or none.
    Meeting Error "meeting-outside-course"
    args: {
        /// The day of the meeting.
        day: Day,
        /// The days of the course.
        course: Span,
    }
    en: "the meeting was held on {day}, outside its course, {course}",
        "correct the day, or the id of the course";
    da: "mødet er holdt {day}, uden for sit forløb, {course}",
        "ret datoen, eller forløbets id";
    source: "the manual, section 6: \"Meetings and support lie within their course\"";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    let meetings = history.meetings.iter().map(|meeting| (meeting.index, meeting.course, meeting.day));
    judge_within(history, judge, "/day", meetings, |day, course| Args { day, course });
}
