//! `staffing-meetings-misplaced`

use crate::code::{RecordType, StaffingKind};
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::Record;

rule! {
    /// Staff are counted on a day, and a meeting is held on a day. Only meetings can be counted over a period: then
    /// `meetings` says how many there were, at least one.
    ///
    /// Fails: `"kind": "bridge_builders"` from 2010-01-01 to 2010-12-31, or with `"meetings": 5`.
    /// Fixed: `"first_day": "2010-10-27", "last_day": "2010-10-27"`, the day on which they were counted.
    Staffing Error "staffing-meetings-misplaced"
    args: {
        /// What is counted.
        kind: StaffingKind = "Hvad der er talt.",
    }
    title: "Number of meetings does not belong here", "Antal møder hører ikke til her";
    en: "{kind}: only meetings can be counted over several days, and then `meetings` must give their number",
        "for people at work write the day twice, in `first_day` and `last_day`; for meetings over a period write their number in `meetings`";
    da: "{kind}: kun møder kan opgøres over flere dage, og så skal antallet af møder stå i `meetings`",
        "skriv samme dag i `first_day` og `last_day`, hvis det gælder bemanding på en dag; gælder det møder i en periode, så angiv antallet i `meetings`";
    source: "the manual, section 6: \"Staff are counted on a day; meetings each by itself, or as so many in a period\"",
        "manualen, afsnit 6 (på engelsk)";
    manual_da:
        "Bemanding tælles på en dag, og et møde holdes på en dag. Kun møder kan opgøres over en periode, og så \
         siger `meetings`, hvor mange der blev holdt, mindst ét.",
        "Forkert: brobyggere talt fra og med 1. januar 2010 til og med 31. december 2010, eller med \
         `\"meetings\": 5`.",
        "Rettet: den dag, brobyggerne blev talt (`\"first_day\": \"2010-10-27\", \"last_day\": \
         \"2010-10-27\"`).";
    check: Check::Record(&[RecordType::Staffing], check);
}

fn check(record: &Record, _: &Scene, judge: &mut Judge) {
    let Record::Staffing(staffing) = record else { return judge.skip(SkipReason::NotApplicable) };
    let args = || Args { kind: staffing.kind };
    match staffing.meetings {
        Some(meetings) => judge.pass_if(staffing.kind.is_meeting() && meetings > 0, "/meetings", args),
        None => judge.pass_if(staffing.first_day == staffing.last_day, "/last_day", args),
    }
}
