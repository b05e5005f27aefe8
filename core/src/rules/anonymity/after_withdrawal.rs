//! `anonymity-after-withdrawal`

use crate::evidence::{Days, History, Pointer, clients, course_happened, happened};
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::time::Day;

rule! {
    /// After a client withdraws consent, nothing more is registered about that client. Later contacts can be
    /// anonymous; such a contact is complete without a pseudonym.
    ///
    /// The rule checks contacts, liftings and courses under the client's pseudonym. It also checks the records of
    /// such a course: meetings, measurements and outcomes by their day, support by its first day. A course is
    /// checked by each day on which something was done and by the start of its clock; the finding names the
    /// earliest day after the withdrawal. The end of the course and its closing note may be later, because they
    /// record that the work has stopped.
    ///
    /// A withdrawal counts as soon as its pseudonym can be read, whatever else is wrong with it. If its day cannot be
    /// read, the day on which the delivery was made stands for it.
    ///
    /// Fails: a contact under a pseudonym on 2012-05-02, whose client withdrew consent on 2012-05-01.
    /// Fixed: no record, or `"client": "anonymous"`.
    Anonymity Error "anonymity-after-withdrawal"
    args: {
        /// The earliest day in the record after the withdrawal.
        day: Day,
        /// The day the client withdrew consent.
        withdrawn: Day,
    }
    en: "the record has the day {day}, after the client withdrew consent on {withdrawn}",
        "remove what was registered after the withdrawal; from that day the client is in no data set";
    da: "posten fortæller om {day}, efter at borgeren trak sit samtykke tilbage {withdrawn}",
        "fjern det senere: fra da af er borgeren ikke i noget datasæt";
    source: "the manual, section 5: \"Withdrawing consent erases the client from every later data set\"";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    for done in clients(history) {
        let Some(client) = done.client else {
            judge.skip(SkipReason::NotInDelivery);
            continue;
        };
        let late = history
            .withdrawn
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

/// Returns the earliest day in the record after `day`, and the pointer to its field; `None` if there is none.
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
