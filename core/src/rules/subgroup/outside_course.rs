//! `subgroup-outside-course`

use crate::evidence::in_course;
use crate::judging::{Check, Judge, Scene, SkipReason, Span, days_of, rule};
use crate::record::Course;
use crate::time::Day;

rule! {
    /// A set of subgroups begins on a day of the course: not before the course was opened, and before the day of
    /// its end.
    ///
    /// Fails: a set from 2013-04-01 in a course opened on 2013-04-02.
    /// Fixed: `"first_day": "2013-04-02"`, the day on which the course was opened.
    Subgroup Warning "subgroup-outside-course"
    args: {
        /// The first day of the membership.
        from: Day,
        /// The days of the course.
        course: Span,
    }
    title: "Subgroup outside the course", "Delmålgruppe uden for forløbet";
    en: "the membership begins on {from}, outside its course ({course})",
        "correct the day; a membership known before the course begins on the day the course was opened";
    da: "delmålgruppen gælder fra {from}, uden for forløbet ({course})",
        "ret datoen; en delmålgruppe, der var kendt forinden, gælder fra den dag, forløbet blev åbnet";
    source: "the manual, section 3: \"Each set begins on a day of its course\"";
    check: Check::Course(check);
}

fn check(course: &Course, _: &Scene, judge: &mut Judge) {
    if course.subgroups.is_empty() {
        return judge.skip(SkipReason::NotApplicable);
    }
    for (i, membership) in course.subgroups.iter().enumerate() {
        // A course that was taken over began before it was opened here.
        let began = course.continues.is_some() && membership.from < course.opened;
        if began || in_course(membership.from, course) {
            judge.pass();
        } else {
            let args = Args { from: membership.from, course: days_of(course) };
            judge.fail(format!("/subgroups/{i}/from"), args);
        }
    }
}
