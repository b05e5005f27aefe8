//! `registration-count-or-range`

use crate::code::RecordType;
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::{CountRange, Record};

rule! {
    /// A number is given as the source gives it: as one number, or as a range whose least number is lower than its
    /// most.
    ///
    /// Fails: `"count": 3, "range": {"least": 0, "most": 3}`, or neither of them.
    /// Fixed: `"range": {"least": 0, "most": 3}`, if the source says "between 0 and 3".
    Registration Error "registration-count-or-range"
    title: "Neither a number nor a range, or both", "Hverken antal eller interval, eller begge";
    en: "the record needs either `count` or `range`, and in `range` `least` must be lower than `most`",
        "give one number in `count`, or the least and the most that the source states in `range`";
    da: "der skal stå enten `count` eller `range`, og i `range` skal `least` være mindre end `most`",
        "angiv ét tal i `count`, eller det mindste og det største tal, som kilden oplyser, i `range`";
    source: "the manual, section 6: \"A number is one number or a range, as its source gives it\"",
        "manualen, afsnit 6 (på engelsk)";
    manual_da:
        "Et tal angives, som kilden angiver det: enten som ét tal eller som et interval, hvor det mindste tal \
         er mindre end det største.",
        "Forkert: både ét tal og et interval (`\"count\": 3, \"range\": {\"least\": 0, \"most\": 3}`), eller \
         ingen af delene.",
        "Rettet: `\"range\": {\"least\": 0, \"most\": 3}`, hvis kilden siger »mellem 0 og 3«.";
    check: Check::Record(&[RecordType::Tally, RecordType::Staffing], check);
}

fn check(record: &Record, _: &Scene, judge: &mut Judge) {
    let (count, range) = match record {
        Record::Tally(tally) => (tally.count, tally.range),
        Record::Staffing(staffing) => (staffing.count, staffing.range),
        _ => return judge.skip(SkipReason::NotApplicable),
    };
    match (count, range) {
        (Some(_), None) => judge.pass(),
        (None, Some(CountRange { least, most })) => judge.pass_if(least < most, "/range", || Args),
        (None, None) => judge.fail("/count", Args),
        (Some(_), Some(_)) => judge.fail("/range", Args),
    }
}
