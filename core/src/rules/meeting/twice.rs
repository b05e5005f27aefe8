//! `meeting-twice`

use crate::code::{MeetingParty, MeetingPlace, RecordType};
use crate::record::Record;
use crate::rules::twice::judge_once;
use crate::rules::{Check, Entry, History, Judge, Scene, rule};
use crate::time::Day;

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

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    judge_once(history, judge, RecordType::Meeting, "/day", what, |(_, day, ..), first| {
        vec![("day", day.to_string()), ("first", first.to_owned())]
    });
}

/// What is registered once: the course, the day, the place, the parties and the worker.
type Held<'a> = ((usize, &'a str), Day, MeetingPlace, Parties, &'a str);

/// For each party, whether it was there.
type Parties = [bool; MeetingParty::ALL.len()];

fn what<'a>(entry: &'a Entry<'a>) -> Option<Held<'a>> {
    let Record::Meeting(meeting) = entry.record else { return None };
    let mut there = [false; MeetingParty::ALL.len()];
    for party in &meeting.with {
        if let Some(there) = there.get_mut(*party as usize) {
            *there = true;
        }
    }
    Some((entry.course_key(), meeting.day, meeting.place, there, &meeting.worker))
}
