//! `anonymity-after-withdrawal`

use foldhash::HashMap;

use crate::code::RecordType;
use crate::evidence::{Days, History, Pointer, clients, course_happened, earliest, happened};
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::{Key, Record};
use crate::time::Day;

rule! {
    /// Who withdraws consent is not registered any more. Later contacts can be anonymous, and then they are complete as they are.
    ///
    /// Judged are contacts, liftings and courses under the client's pseudonym, and what belongs to such a course: meetings,
    /// measurements and outcomes by their day, support by its first day. A course is judged by every day on which something
    /// was done, and by the start of its clock; the first that is too late is named. Its end and its closing note may
    /// come later: they say that the work has stopped.
    ///
    /// Fails: a contact under a pseudonym on 2012-05-02, whose client withdrew consent on 2012-05-01.
    /// Mended: no record, or `"client": "anonymous"`.
    Anonymity Error "anonymity-after-withdrawal"
    args: {
        /// The day after the withdrawal that the record has.
        day: Day,
        /// The day the client withdrew consent.
        withdrawn: Day,
    }
    en: "the record tells of {day}, after the client withdrew consent on {withdrawn}",
        "remove what came after it: the client is in no data set from then on";
    da: "posten fortæller om {day}, efter at borgeren trak sit samtykke tilbage {withdrawn}",
        "fjern det senere: fra da af er borgeren ikke i noget datasæt";
    source: "the manual, section 5: \"Withdrawing consent erases the client from every later data set\"";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    let withdrawn = withdrawals(history);
    for done in clients(history) {
        let Some(client) = done.client else {
            judge.skip(SkipReason::NotInDelivery);
            continue;
        };
        let late = withdrawn
            .get(&client)
            .and_then(|withdrawn| Some((first_after(done.days, *withdrawn)?, withdrawn)));
        match late {
            Some(((path, day), withdrawn)) => {
                judge.fail_at(done.index, path, Args { day, withdrawn: *withdrawn });
            }
            None => judge.pass(),
        }
    }
}

/// The day on which each client withdrew consent.
pub(super) fn withdrawals(history: &History) -> HashMap<Key, Day> {
    earliest(history.of(RecordType::ConsentWithdrawal).iter().filter_map(|entry| match entry.record {
        Record::ConsentWithdrawal(withdrawal) => Some((Key::of(&withdrawal.pseudonym), withdrawal.day)),
        _ => None,
    }))
}

/// The first thing that was done with the client after the day, and where it stands.
fn first_after(days: Days, day: Day) -> Option<(Pointer, Day)> {
    let mut done: Vec<(Pointer, Day)> = Vec::new();
    match days {
        Days::One(day) => done.push(("/day".into(), day)),
        Days::Lift(days) => days.happened(|path, day| done.push((path, day))),
        Days::Of(record) => happened(record, |path, day| done.push((path, day))),
        Days::Course(course) => {
            course_happened(course, |path, day| done.push((path, day)));
            done.retain(|(path, _)| path != "/end/day" && path != "/closing_note");
            done.extend(course.clock_start.map(|start| ("/clock_start".into(), start)));
        }
    }
    done.into_iter().filter(|(_, done)| day < *done).min_by_key(|(_, done)| *done)
}
