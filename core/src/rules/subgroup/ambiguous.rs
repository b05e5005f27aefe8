//! `subgroup-ambiguous`

use std::collections::BTreeSet;

use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::Course;
use crate::time::Day;

rule! {
    /// On any day exactly one set of subgroups holds: the last that began. Two sets from one day, or out of order, leave it
    /// to the reader which one; a subgroup that stands twice in a set would be counted twice.
    ///
    /// Fails: two sets from 2013-05-01.
    /// Mended: one set with both subgroups.
    Subgroup Error "subgroup-ambiguous"
    args: {
        /// The first day of the membership.
        from: Day,
    }
    en: "it is not clear which subgroups hold from {from}",
        "write one set for each day from which it holds, the earliest first, each subgroup once";
    da: "det er ikke klart, hvilke delmålgrupper der gælder fra {from}",
        "skriv ét sæt for hver dag, det gælder fra, det tidligste først, og hver delmålgruppe én gang";
    source: "the manual, section 3: \"They overlap, a client can be in both or in neither, and membership can change during a course\"";
    check: Check::Course(check);
}

fn check(course: &Course, _: &Scene, judge: &mut Judge) {
    if course.subgroups.is_empty() {
        return judge.skip(SkipReason::NotApplicable);
    }
    let mut previous = None;
    for (i, membership) in course.subgroups.iter().enumerate() {
        let distinct: BTreeSet<_> = membership.subgroups.iter().collect();
        let later = previous.is_none_or(|previous| previous < membership.from);
        previous = Some(membership.from);
        let clear = later && distinct.len() == membership.subgroups.len();
        judge.pass_if(clear, format_args!("/subgroups/{i}"), || Args { from: membership.from });
    }
}
