//! `meeting-twice`

use crate::code::{CodeSet, MeetingParty, MeetingPlace};
use crate::evidence::{History, MeetingFacts};
use crate::judging::{Check, Id, Judge, Scene, judge_once, rule};
use crate::record::Key;
use crate::time::Day;

rule! {
    /// Two records of one meeting count it twice. Two calls to the client on one day do happen, so the record is
    /// still accepted.
    ///
    /// The record with the lower id counts.
    ///
    /// Fails: two meetings of one course on one day, by the same worker, in the same place, with the same parties.
    /// Fixed: if it is one meeting, one record; the other has `"status": "entered_in_error"`.
    Meeting Warning "meeting-twice"
    args: {
        /// The day of both meetings.
        day: Day = "Datoen for begge møder.",
        /// The id of the meeting that counts.
        first: Id = "Id på det møde, der tæller.",
    }
    title: "Same meeting twice", "Samme møde to gange";
    en: "the course already has the same meeting on {day}, in `{first}`: same worker, place and parties",
        "if it is one meeting, mark one of the two as entered in error; if there were two, change nothing: the warning remains";
    da: "forløbet har allerede et møde {day} med samme medarbejder, sted og deltagere, i `{first}`",
        "er det ét møde, så markér den ene post som fejlregistreret; var der to møder, skal intet rettes, og advarslen bliver stående";
    source: "the manual, section 6: \"Nothing is registered twice: a meeting, an element of support that goes on, a count of staff on a day\"",
        "manualen, afsnit 6 (på engelsk)";
    manual_da:
        "Med to poster bliver ét møde talt to gange. To opkald til borgeren på samme dag forekommer, så posten \
         bliver alligevel godkendt.",
        "Posten med det laveste id tæller.",
        "Forkert: to møder i samme forløb på samme dag, med samme medarbejder, sted og deltagere.",
        "Rettet: én post, hvis der kun var ét møde; den anden har `\"status\": \"entered_in_error\"`.";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    let meetings = history.meetings.iter().map(|meeting| (what(meeting), meeting.index));
    judge_once(history, judge, "/day", meetings, |(_, day, ..), first| Args { day: *day, first });
}

/// The key under which only one meeting counts: the course, the day, the place, the parties and the worker.
type Held = ((u32, Option<Key>), Day, MeetingPlace, CodeSet<MeetingParty>, Key);

fn what(meeting: &MeetingFacts) -> Held {
    (meeting.course.order(), meeting.day, meeting.place, meeting.with, meeting.worker)
}
