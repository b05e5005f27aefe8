//! `delivery-parent-missing`

use crate::code::Wave;
use crate::evidence::MeasurementFacts;
use crate::judging::{Check, rule};
use crate::programme::Strategy;
use crate::record::Record;
use crate::time::{Day, Period};

rule! {
    /// A delivery with the scope `full` has everything that its sender has of the period, so it has every course that
    /// ran in it. A record that names a course which is not there names a wrong one, or the course was left out.
    ///
    /// The rule judges a record only where the course must have run in the period, or the contact been in it. Meetings,
    /// baselines and the start of support lie within their course: their day is enough. A measurement at the start or
    /// between two phases may be some days late, so the period must also cover the length of its window on either
    /// side. The other waves and outcomes may come long after the course, and anonymity may be lifted long after the
    /// contact: they are judged if the period covers all days from the start of the programme. Otherwise the rule is
    /// skipped: the course or the contact may be in an earlier delivery. It is also skipped while the delivery has a
    /// text of which not even the id can be read.
    ///
    /// Fails: a meeting of course `f-10` on 2014-03-01 in a full delivery of 2014, which has `f-1` but no `f-10`.
    /// Fixed: the id of the course that the meeting belongs to; or `"scope": "changes"`, if the delivery has only what
    /// is new.
    Delivery Error "delivery-parent-missing"
    title: "Belongs to a record that is not in the delivery", "Hører til en post, der ikke er i leverancen";
    en: "the record depends on one that is not in the delivery, though the delivery has everything of the period",
        "correct the id, or deliver the record that is missing; if the delivery has only what is new or corrected, write \
         `changes` as its `scope`";
    da: "posten hører til en post, der ikke er i leverancen, selv om leverancen har alt for perioden",
        "ret id'et, eller aflevér også den post, der mangler; har leverancen kun det nye og det rettede, så skriv \
         `changes` i `scope`";
    source: "the manual, section 8: \"A full delivery has every course that ran in its period\"",
        "manualen, afsnit 8 (på engelsk)";
    manual_da:
        "En leverance, hvis `scope` er `full`, har alt, hvad afsenderen har for perioden, og dermed hvert forløb, der \
         var i gang i den. Peger en post på et forløb, der ikke er der, er forløbets id forkert, eller forløbet er \
         glemt.",
        "Reglen bruges kun, hvor forløbet må have været i gang i perioden, eller henvendelsen må ligge i den. Møder, \
         borgerens situation ved start og begyndelsen af støtte ligger inden for forløbet, så deres dato er nok. En \
         måling ved start eller mellem to faser kan være nogle dage forsinket, så perioden skal også dække \
         måleperiodens længde før og efter målingen. De øvrige målinger og udfald kan komme længe efter forløbet, og \
         anonymiteten kan ophæves længe efter henvendelsen; de vurderes, når perioden dækker alle dage fra indsatsens \
         begyndelse. Ellers bruges reglen ikke, for forløbet eller henvendelsen kan være i en tidligere leverance. Den \
         bruges heller ikke, så længe leverancen har en tekst, hvor ikke engang id'et kan læses.",
        "Forkert: et møde 1. marts 2014 i forløbet `f-10` i en leverance med alt for 2014, som har forløbet `f-1`, men \
         ikke `f-10`.",
        "Rettet: id'et på det forløb, mødet hører til, eller `\"scope\": \"changes\"`, hvis leverancen kun har det nye.";
    check: Check::Exchange;
}

/// Returns days on one of which the course of this record ran. A full delivery that shows all of them has the course.
pub(crate) fn course_ran(record: &Record, strategy: &Strategy) -> Option<Period> {
    match record {
        Record::Baseline(baseline) => Some(one(baseline.day)),
        Record::Support(support) => Some(one(support.first_day)),
        _ => in_programme_until(record.day()?, strategy),
    }
}

/// Returns the same of a measurement.
pub(crate) fn measured_course_ran(made: &MeasurementFacts, strategy: &Strategy) -> Option<Period> {
    let within = matches!(made.wave, Wave::Start | Wave::Phase1To2 | Wave::Phase2To3);
    match strategy.wave(made.wave).filter(|_| within) {
        Some(wave) => {
            let late = i64::from(wave.days_before) + i64::from(wave.days_after);
            Some(Period { first_day: made.day.shifted(-late), last_day: made.day.shifted(late) })
        }
        None => in_programme_until(made.day, strategy),
    }
}

/// Returns the day as a period.
pub(crate) fn one(day: Day) -> Period {
    Period { first_day: day, last_day: day }
}

/// Returns all days of the programme up to this one, or `None` if the strategy does not say when the programme began.
pub(crate) fn in_programme_until(day: Day, strategy: &Strategy) -> Option<Period> {
    strategy.exit_package_from.map(|first_day| Period { first_day, last_day: day })
}
