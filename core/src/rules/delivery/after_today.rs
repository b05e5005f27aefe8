//! `delivery-after-today`

use crate::code::RecordType;
use crate::evidence::happened;
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::Record;
use crate::time::Day;

rule! {
    /// A record describes what has happened, so none of its days can be later than the day of judgement. Each
    /// later day is a finding.
    ///
    /// In a course the rule checks the day it was opened, the tenancy, the subgroups, the plans, the transfer of
    /// care, the end and the closing note; in support, its first day; in a lifting, also the days of the consents.
    /// The start of a clock, the periods of a worker, the end of support and the days of an offer may be planned
    /// ahead.
    ///
    /// Fails: a contact on 2031-02-03, judged as of 2013-03-07.
    /// Fixed: `"day": "2013-02-03"`, if that was the day.
    Delivery Error "delivery-after-today"
    args: {
        /// The day that is later than the day of judgement.
        day: Day = "Den dag, der er senere end den dag, posten vurderes pr.",
        /// The day of judgement.
        today: Day = "Den dag, posten vurderes pr.",
    }
    title: "Dated in the future", "Dateret i fremtiden";
    en: "the record has the day {day}, after the day of judgement {today}",
        "correct the day; a record describes what has happened";
    da: "posten indeholder noget fra {day}, men vurderes pr. {today}",
        "ret datoen; en post fortæller, hvad der er sket";
    source: "the manual, section 6: \"A record tells what has happened\"",
        "manualen, afsnit 6 (på engelsk)";
    manual_da:
        "En post fortæller, hvad der er sket. Ingen af dens datoer kan derfor være senere end den dag, \
         vurderingen gælder. Hver senere dato giver en bemærkning.",
        "I et forløb ser reglen på den dag, forløbet blev åbnet, boligen, delmålgrupperne, planerne, \
         overdragelsen, afslutningen og det afsluttende notat; i støtte på den første dag; i en ophævelse af \
         anonymitet også på datoerne for samtykkerne. Et forløbs start, en medarbejders tid på forløbet, \
         støttens sidste dag og de dage, et tilbud er åbent, kan være planlagt.",
        "Forkert: en henvendelse 3. februar 2031, der vurderes pr. 7. marts 2013.",
        "Rettet: `\"day\": \"2013-02-03\"`, hvis det var dagen.";
    check: Check::Record(RecordType::ALL, check);
}

fn check(record: &Record, scene: &Scene, judge: &mut Judge) {
    let before = judge.judged();
    happened(record, |path, day| {
        judge.pass_if(day <= scene.today, path, || Args { day, today: scene.today });
    });
    if judge.judged() == before {
        judge.skip(SkipReason::NotApplicable);
    }
}
