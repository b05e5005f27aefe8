//! `registration-before-programme`

use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::Contact;
use crate::time::Day;

rule! {
    /// The Exit-pakken was adopted on 30 April 2008 and came into force in November 2008. Earlier contacts were
    /// not registered under it: the letter puts them at 0 to 3 people a year.
    ///
    /// Fails: a contact on 2008-10-31.
    /// Fixed: `"day": "2008-11-01"`, if that was the day.
    Registration Error "registration-before-programme"
    args: {
        /// The day of the contact.
        day: Day = "Datoen for henvendelsen.",
        /// The first day of the programme.
        from: Day = "Den dag, Exit-pakken trådte i kraft.",
    }
    title: "Contact before the Exit-pakken", "Henvendelse før Exit-pakken";
    en: "the contact on {day} is earlier than the Exit-pakken, which came into force on {from}",
        "correct the day; an earlier contact was not made under the programme";
    da: "henvendelsen er fra {day}, men Exit-pakken trådte først i kraft {from}",
        "ret datoen; en tidligere henvendelse er ikke sket under Exit-pakken";
    source: "the status, 27 October 2010: \"EXIT-pakken er en handleplan, som blev iværksat i november 2008\"",
        "statusnotatet, 27. oktober 2010: »EXIT-pakken er en handleplan, som blev iværksat i november 2008«";
    manual_da:
        "Exit-pakken blev tiltrådt 30. april 2008 og trådte i kraft i november 2008. Tidligere henvendelser \
         blev ikke registreret under den; ifølge brevet kom der dengang mellem 0 og 3 personer om året.",
        "Forkert: en henvendelse 31. oktober 2008.",
        "Rettet: henvendelsen er fra 1. november 2008 (`\"day\": \"2008-11-01\"`), hvis det var den dag.";
    check: Check::Contact(check);
}

fn check(contact: &Contact, scene: &Scene, judge: &mut Judge) {
    let Some(from) = scene.strategy.exit_package_from else {
        return judge.skip(SkipReason::NotApplicable);
    };
    judge.pass_if(contact.day >= from, "/day", || Args { day: contact.day, from });
}
