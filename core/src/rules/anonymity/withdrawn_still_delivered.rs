//! `anonymity-withdrawn-still-delivered`

use super::after_withdrawal::withdrawals;
use crate::evidence::{Days, History, named};
use crate::judging::{Check, Judge, Scene, rule};
use crate::time::Day;

rule! {
    /// A delivery that tells of a withdrawal is made after it, and so is later than the consent. What was recorded of the client
    /// while the consent held is left out of it and of every delivery that follows; the withdrawal alone stays, so that the
    /// receiver erases what it has.
    ///
    /// What belongs to a course goes with it and has no finding of its own. What came after the withdrawal is
    /// `anonymity-after-withdrawal`.
    ///
    /// Fails: a contact under a pseudonym on 2012-04-30, and the withdrawal of its client on 2012-05-01.
    /// Mended: the withdrawal alone.
    Anonymity Warning "anonymity-withdrawn-still-delivered"
    args: {
        /// The day of the record.
        day: Day,
        /// The day the client withdrew consent.
        withdrawn: Day,
    }
    en: "the record of {day} is delivered together with the client's withdrawal of consent on {withdrawn}",
        "leave the client's records, and what belongs to them, out of this and every later delivery";
    da: "posten fra {day} er leveret sammen med borgerens tilbagetrækning af samtykket {withdrawn}",
        "udelad borgerens poster, og hvad der hører til dem, af denne og alle senere leverancer";
    source: "the manual, section 5: \"Withdrawing consent erases the client from every later data set\"";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    let withdrawn = withdrawals(history);
    for done in named(history) {
        let day = match done.days {
            Days::One(day) => day,
            Days::Lift(days) => days.day,
            Days::Course(course) => course.opened,
            Days::Of(_) => continue,
        };
        match done.client.and_then(|client| withdrawn.get(&client)) {
            Some(withdrawn) if day <= *withdrawn => {
                judge.fail_at(done.index, "", Args { day, withdrawn: *withdrawn });
            }
            _ => judge.pass(),
        }
    }
}
