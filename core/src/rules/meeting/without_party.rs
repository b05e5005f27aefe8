//! `meeting-without-party`

use crate::code::{CodeSet, MeetingParty};
use crate::judging::{Check, Judge, Scene, rule};
use crate::record::Meeting;

rule! {
    /// Meetings are counted by party. A meeting without a party is not counted, and a party that is listed twice
    /// could be counted twice.
    ///
    /// Fails: `"with": []`.
    /// Fixed: `"with": ["client"]`, if the client took part.
    Meeting Error "meeting-without-party"
    title: "Participants unclear", "Deltagere uklare";
    en: "the meeting names no party, or names one twice",
        "name each party that took part once: the client, the private network, the professional network";
    da: "mødet har ingen deltagere, eller en deltager står to gange",
        "angiv hver deltager én gang: borgeren, det private netværk, det professionelle netværk";
    source: "the manual, section 6: \"A meeting says whom it was with\"",
        "manualen, afsnit 6 (på engelsk)";
    manual_da:
        "Møder tælles efter, hvem der deltog. Et møde uden deltagere bliver ikke talt med, og en deltager, der \
         står to gange, kunne blive talt to gange.",
        "Forkert: `\"with\": []`.",
        "Rettet: `\"with\": [\"client\"]`, hvis borgeren deltog.";
    check: Check::Meeting(check);
}

fn check(meeting: &Meeting, _: &Scene, judge: &mut Judge) {
    let distinct = meeting.with.iter().copied().collect::<CodeSet<MeetingParty>>().len();
    judge.pass_if(distinct > 0 && distinct == meeting.with.len(), "/with", || Args);
}
