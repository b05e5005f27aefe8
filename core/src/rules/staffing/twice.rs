//! `staffing-twice`

use crate::code::{RecordType, StaffingKind};
use crate::evidence::{Entry, History};
use crate::judging::{Check, Id, Judge, Scene, judge_once, rule};
use crate::record::Record;
use crate::time::Day;

rule! {
    /// Of two counts of the same thing on one day only one can be used; adding them could count people twice.
    ///
    /// The count with the lower id is used.
    ///
    /// Fails: two records with `"kind": "bridge_builders", "day": "2013-03-07"` in one municipality.
    /// Fixed: the count that is right, or one record with the sum if each counted a part.
    Staffing Warning "staffing-twice"
    args: {
        /// The day of both counts.
        day: Day,
        /// The id of the count that is used.
        first: Id,
    }
    title: "Same staff counted twice", "Samme bemanding to gange";
    en: "the same staff was already counted on {day}, in `{first}`",
        "keep the count that is right; if each counted a part, write one record with the sum";
    da: "den samme bemanding er allerede opgjort {day}, i `{first}`",
        "behold den rigtige af de to; dækker de hver sin del, så skriv én post med summen";
    source: "the manual, section 6: \"Nothing is registered twice: a meeting, an element of support that goes on, a count of staff on a day\"";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    let counts =
        history.of(RecordType::Staffing).iter().filter_map(|entry| Some((what(entry)?, entry.index)));
    judge_once(history, judge, "/day", counts, |(_, _, day), first| Args { day: *day, first });
}

/// The key under which only one count is used: the municipality, the kind and the day.
fn what<'a>(entry: &Entry<'a>) -> Option<(&'a str, StaffingKind, Day)> {
    match entry.record {
        Record::Staffing(count) => Some((&count.municipality, count.kind, count.day)),
        _ => None,
    }
}
