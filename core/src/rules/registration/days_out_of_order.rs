//! `registration-days-out-of-order`

use crate::code::RecordType;
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::{CardDistribution, Offer, Outcome, Record, Staffing, Support};
use crate::time::{Day, Period};

rule! {
    /// A period contains at least one day, contact is made before the clock of a course starts, and a course does not
    /// end before it was opened. Each pair of days that is out of order is a finding. The start of the clock may be
    /// planned, so a course can end before it. The clock of a course that was taken over may have started before the
    /// course was opened here.
    ///
    /// Fails: a course opened on 2013-05-01 whose clock starts on 2013-04-01.
    /// Fixed: `"opened": "2013-03-01"`, if that was the day.
    Registration Error "registration-days-out-of-order"
    args: {
        /// The day that should be the earlier one.
        earlier: Day = "Den dato, der skulle ligge først.",
        /// The day that should be the later one.
        later: Day = "Den dato, der skulle ligge sidst.",
    }
    title: "Days out of order", "Datoer i forkert rækkefølge";
    en: "{later} must not be before {earlier}",
        "correct the day that is wrong";
    da: "{later} kan ikke ligge før {earlier}",
        "ret den dato, der er forkert";
    source: "the manual, section 8: \"A period is written by its first day and its last day, both included, and it has at least one day\"",
        "manualen, afsnit 8 (på engelsk)";
    manual_da:
        "En periode har mindst én dag, kontaktskabelsen begynder før forløbets start, og et forløb slutter \
         ikke, før det er åbnet. Hvert par af datoer i forkert rækkefølge giver en bemærkning. Forløbets start \
         kan være planlagt, så et forløb kan godt slutte før den. Et forløb, der er overtaget, kan være \
         startet, før det blev åbnet her.",
        "Forkert: et forløb er åbnet 1. maj 2013, men startede 1. april 2013.",
        "Rettet: forløbet er åbnet 1. marts 2013 (`\"opened\": \"2013-03-01\"`), hvis det var den dag.";
    check: Check::Record(TYPES, check);
}

/// The record types with two days in a fixed order.
const TYPES: &[RecordType] = &[
    RecordType::Tally,
    RecordType::Course,
    RecordType::Support,
    RecordType::Offer,
    RecordType::Outcome,
    RecordType::Staffing,
    RecordType::CardDistribution,
];

fn check(record: &Record, _: &Scene, judge: &mut Judge) {
    match record {
        Record::Tally(tally) => in_order(judge, "/period", tally.period),
        Record::Course(course) => {
            // The clock of a course that was taken over may have started before it was opened here.
            let start = course.clock_start.filter(|_| course.continues.is_none());
            if let Some(start) = start {
                not_before(judge, "/clock_start", course.opened, start);
            }
            if let Some(end) = &course.end {
                not_before(judge, "/end/day", course.opened, end.day);
            }
            for (i, worker) in course.workers.iter().enumerate() {
                if let Some(last_day) = worker.last_day {
                    not_before(judge, &format!("/workers/{i}"), worker.first_day, last_day);
                }
            }
        }
        Record::Support(Support { first_day, last_day: Some(last_day), .. })
        | Record::Offer(Offer { first_day, last_day: Some(last_day), .. })
        | Record::Staffing(Staffing { first_day, last_day, .. })
        | Record::CardDistribution(CardDistribution { first_day, last_day, .. }) => {
            not_before(judge, "/last_day", *first_day, *last_day);
        }
        Record::Outcome(Outcome { window: Some(window), .. }) => {
            in_order(judge, "/window", *window);
        }
        _ => judge.skip(SkipReason::NotApplicable),
    }
}

fn in_order(judge: &mut Judge, path: &str, period: Period) {
    not_before(judge, path, period.first_day, period.last_day);
}

fn not_before(judge: &mut Judge, path: &str, earlier: Day, later: Day) {
    judge.pass_if(earlier <= later, path, || Args { earlier, later });
}
