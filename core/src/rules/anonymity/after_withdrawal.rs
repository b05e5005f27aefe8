//! `anonymity-after-withdrawal`

use crate::record::Record;
use crate::rules::{Check, Entry, Judge, Scene, earliest, rule};

rule! {
    /// Who withdraws consent is not registered any more. Later contacts can be anonymous, and then they are complete as they are.
    ///
    /// Judged are contacts, liftings and courses under the client's pseudonym; a course by the day it was opened.
    ///
    /// Fails: a contact under a pseudonym on 2012-05-02, whose client withdrew consent on 2012-05-01.
    /// Mended: no record, or `"client": "anonymous"`.
    Anonymity Error "anonymity-after-withdrawal"
    en: "the record is dated {day}, after the client withdrew consent on {withdrawn}",
        "remove the record: the client is in no data set from then on";
    da: "posten er dateret {day}, efter at borgeren trak sit samtykke tilbage {withdrawn}",
        "fjern posten: fra da af er borgeren ikke i noget datasæt";
    source: "the manual, section 5: \"Withdrawing consent erases the client from every later data set\"";
    check: Check::History(check);
}

fn check(entries: &[Entry], _: &Scene, judge: &mut Judge) {
    let withdrawn = earliest(entries.iter().filter_map(|entry| match entry.record {
        Record::ConsentWithdrawal(withdrawal) => Some((withdrawal.pseudonym.as_str(), withdrawal.day)),
        _ => None,
    }));
    for entry in entries {
        let (path, day) = match entry.record {
            Record::Contact(contact) => ("/day", contact.day),
            Record::AnonymityLift(lift) => ("/day", lift.day),
            Record::Course(course) => ("/opened", course.opened),
            _ => continue,
        };
        let Some(pseudonym) = entry.record.pseudonym() else { continue };
        match withdrawn.get(pseudonym) {
            Some(withdrawn) if *withdrawn < day => {
                judge.fail_at(entry, path, &[("day", day.to_string()), ("withdrawn", withdrawn.to_string())]);
            }
            _ => judge.pass(),
        }
    }
}
