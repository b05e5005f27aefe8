//! `registration-after-death`

use foldhash::HashSet;

use crate::code::EndReason;
use crate::evidence::{History, clients, earliest};
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::time::Day;

rule! {
    /// Nothing happens with a client who is dead, so the day or the reason of the end is wrong, or the record belongs
    /// to somebody else. The last day of the course that ended because the client died is taken as the day of death.
    ///
    /// The rule looks at what was done under the client's pseudonym and in all the client's courses. The end of a
    /// course and its closing note may be later, and so may a measurement that only gives the reason why there is no
    /// value.
    ///
    /// Fails: a contact on 2014-06-02 with a client whose course ended on 2014-06-01 with the reason `died`.
    /// Fixed: the day of the contact, or the reason `lost_contact`, whichever is wrong.
    Registration Warning "registration-after-death"
    args: {
        /// The earliest day in the record after the death.
        day: Day = "Den første dato i posten, der ligger efter dødsfaldet.",
        /// The day on which the client died.
        died: Day = "Den dag, borgeren døde.",
    }
    title: "Registered after the client's death", "Registreret efter borgerens død";
    en: "the record has the day {day}, but the client's course ended on {died} because the client died",
        "correct the day, the pseudonym, or the end of the course, whichever is wrong";
    da: "der er registreret noget {day}, men borgerens forløb sluttede {died}, fordi borgeren døde",
        "ret det, der er forkert: datoen, pseudonymet eller forløbets afslutning";
    source: "the manual, section 6: \"Nothing happens with a client after their death\"",
        "manualen, afsnit 6 (på engelsk)";
    manual_da:
        "Der sker ikke mere med en borger, der er død. Enten er datoen eller årsagen til afslutningen forkert, \
         eller også handler posten om en anden. Den sidste dag i det forløb, der sluttede, fordi borgeren \
         døde, regnes som dødsdagen.",
        "Reglen ser på alt, hvad der er registreret under borgerens pseudonym og i borgerens forløb. Forløbets \
         afslutning og det afsluttende notat må gerne ligge senere. Det må en måling også, når den kun \
         oplyser, hvorfor der ikke er nogen værdi.",
        "Forkert: en henvendelse 2. juni 2014 fra en borger, hvis forløb sluttede 1. juni 2014, fordi borgeren \
         døde.",
        "Rettet: den rigtige dato for henvendelsen, eller den rigtige årsag til afslutningen, for eksempel at \
         borgeren ikke længere kunne træffes (`lost_contact`), alt efter hvad der er forkert.";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    let died = earliest(history.courses.iter().filter_map(|course| {
        let end = course.record.end.as_ref()?;
        (end.reason == EndReason::Died).then_some((course.client, end.day))
    }));
    if died.is_empty() {
        return judge.skip(SkipReason::NothingOfItsKind);
    }
    let without_value = history.measurements.iter().filter(|measurement| !measurement.has_value);
    let without_value: HashSet<usize> = without_value.map(|measurement| measurement.index).collect();
    for done in clients(history) {
        let Some(died) = done.client.and_then(|client| died.get(&client)) else { continue };
        match done.days.first_after(*died) {
            Some((path, day)) if !without_value.contains(&done.index) => {
                judge.fail_at(done.index, path, Args { day, died: *died });
            }
            _ => judge.pass(),
        }
    }
}
