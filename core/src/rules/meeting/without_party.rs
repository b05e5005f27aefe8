//! `meeting-without-party`

use crate::code::{CodeSet, MeetingParty};
use crate::judging::{Check, Judge, Scene, rule};
use crate::record::Meeting;

rule! {
    /// Meetings are counted by whom they were with. One with nobody is counted nowhere; a party that stands twice could be
    /// counted twice.
    ///
    /// Fails: `"with": []`.
    /// Mended: `"with": ["client"]`.
    Meeting Error "meeting-without-party"
    en: "the meeting does not say clearly whom it was with",
        "name each party once: the client, the network, a provider";
    da: "mødet angiver ikke klart, hvem det var med",
        "angiv hver deltager én gang: borgeren, netværket, en støttegiver";
    source: "the manual, section 6: \"A meeting says whom it was with\"";
    check: Check::Meeting(check);
}

fn check(meeting: &Meeting, _: &Scene, judge: &mut Judge) {
    let distinct = meeting.with.iter().copied().collect::<CodeSet<MeetingParty>>().len();
    judge.pass_if(distinct > 0 && distinct == meeting.with.len(), "/with", || Args);
}
