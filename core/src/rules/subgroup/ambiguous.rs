//! `subgroup-ambiguous`

use std::collections::BTreeSet;

use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::Course;
use crate::time::Day;

rule! {
    /// On any day the set of subgroups with the latest `from` applies. If two sets have the same `from`, or are
    /// out of order, it is unknown which one applies. A subgroup that is listed twice in a set would be counted
    /// twice.
    ///
    /// Fails: two sets from 2013-05-01.
    /// Fixed: one set with the subgroups that apply.
    Subgroup Error "subgroup-ambiguous"
    args: {
        /// The first day of the membership.
        from: Day = "Den første dag, delmålgrupperne gælder.",
    }
    title: "Subgroups unclear", "Delmålgrupper uklare";
    en: "it is not clear which subgroups apply from {from}",
        "write one set for each first day, in order of the days, with each subgroup once";
    da: "det er uklart, hvilke delmålgrupper der gælder fra og med {from}",
        "skriv ét sæt for hver dag, det gælder fra, i rækkefølge efter dag, og hver delmålgruppe én gang";
    source: "the manual, section 3: \"They overlap, a client can be in both or in neither, and membership can change during a course\"",
        "manualen, afsnit 3 (på engelsk)";
    manual_da:
        "På en given dag gælder det sæt delmålgrupper, der begyndte senest (`from`). Begynder to sæt samme \
         dag, eller står de i forkert rækkefølge, vides det ikke, hvilket der gælder. En delmålgruppe, der \
         står to gange i et sæt, ville blive talt to gange.",
        "Forkert: to sæt, der begge gælder fra og med 1. maj 2013.",
        "Rettet: ét sæt med de delmålgrupper, der gælder.";
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
