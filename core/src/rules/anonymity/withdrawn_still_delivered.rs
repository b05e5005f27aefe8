//! `anonymity-withdrawn-still-delivered`

use crate::evidence::{Days, History, named};
use crate::judging::{Check, Judge, Scene, rule};
use crate::time::Day;

rule! {
    /// A delivery that contains a withdrawal of consent is made after the withdrawal. It therefore leaves out what
    /// was recorded about the client while the consent was valid, and so does every later delivery. Only the
    /// withdrawal is delivered, so that the receiver erases what it holds.
    ///
    /// Records of a course are left out with the course and have no finding of their own. Records of days after
    /// the withdrawal are reported by `anonymity-after-withdrawal`.
    ///
    /// Fails: a contact under a pseudonym on 2012-04-30, and the withdrawal of its client on 2012-05-01.
    /// Fixed: the withdrawal only.
    Anonymity Warning "anonymity-withdrawn-still-delivered"
    args: {
        /// The day of the record.
        day: Day,
        /// The day the client withdrew consent.
        withdrawn: Day,
    }
    en: "the record of {day} is in the same delivery as the client's withdrawal of consent on {withdrawn}",
        "leave the client's records, and the records that belong to them, out of this and every later delivery";
    da: "posten fra {day} er leveret sammen med borgerens tilbagetrækning af samtykket {withdrawn}",
        "udelad borgerens poster, og hvad der hører til dem, af denne og alle senere leverancer";
    source: "the manual, section 5: \"Withdrawing consent erases the client from every later data set\"";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    for done in named(history) {
        let day = match done.days {
            Days::One(day) => day,
            Days::Lift(days) => days.day,
            Days::Course(course) => course.opened,
            Days::Of(_) => continue,
        };
        match done.client.and_then(|client| history.withdrawn.get(&client)) {
            Some(withdrawn) if day <= *withdrawn => {
                judge.fail_at(done.index, "", Args { day, withdrawn: *withdrawn });
            }
            _ => judge.pass(),
        }
    }
}
