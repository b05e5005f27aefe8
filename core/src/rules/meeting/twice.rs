//! `meeting-twice`

use std::collections::BTreeSet;

use crate::record::Record;
use crate::rules::twice::judge_twice;
use crate::rules::{Check, Entry, Judge, Scene, rule};

rule! {
    /// Two records of one meeting make one too many in every count. Two calls to the client on one day do happen, so
    /// the record is usable all the same.
    ///
    /// The one with the lower id stands.
    ///
    /// Fails: two meetings of one course on one day, by the same worker, in the same place, with the same parties.
    /// Mended: one of them, the other `"status": "entered_in_error"`.
    Meeting Warning "meeting-twice"
    en: "the course has the same meeting on {day} already, in `{first}`: same worker, place and parties",
        "if it is one meeting, mark one of the two as entered in error";
    da: "forløbet har allerede det samme møde {day}, i `{first}`: samme medarbejder, sted og deltagere",
        "er det ét møde, så markér en af de to poster som fejlregistreret";
    source: "the manual, section 6: \"Nothing is registered twice: a meeting, an element of support that goes on, a count of staff on a day\"";
    check: Check::History(check);
}

fn check(entries: &[Entry], _: &Scene, judge: &mut Judge) {
    let meetings = entries.iter().filter_map(|entry| {
        let Record::Meeting(meeting) = entry.record else { return None };
        let with: BTreeSet<_> = meeting.with.iter().collect();
        Some(((&meeting.course, &meeting.worker, meeting.place, with), meeting.day, entry))
    });
    judge_twice(meetings.collect(), judge);
}
