//! `delivery-before-period`

use crate::code::RecordType;
use crate::evidence::{History, OfCourse};
use crate::judging::{Check, Count, Judge, Scene, SkipReason, rule};
use crate::record::{Course, Delivery};
use crate::time::{Day, Period};

rule! {
    /// Some senders deliver everything again each time, and some things are registered late. Both are right. What
    /// happened before the period belongs to the counts of an earlier period, so a count of this delivery leaves
    /// it out.
    ///
    /// Two kinds of records are expected before the period and are not counted: corrections, which have a revision
    /// above 1, and records of a course that runs on a day of the period. There is one finding in a delivery, at the
    /// earliest of the records. The rule is skipped for a record whose course is not in the delivery, and for
    /// courses, support, offers and tallies, because they have no single day.
    ///
    /// Fails: a contact on 2011-12-31 in a delivery from 2012-01-01 to 2012-12-31.
    /// Fixed: nothing to fix, if the days are right.
    Delivery Information "delivery-before-period"
    args: {
        /// The number of records before the period.
        count: Count = "Antallet af poster fra før perioden.",
        /// The day of the earliest of them.
        day: Day = "Den dag, den tidligste af dem er fra.",
        /// The delivery's period.
        period: Period = "Leverancens periode.",
    }
    title: "Before the delivery's period", "Før leverancens periode";
    en: "records dated before the delivery's period {period}: {count}; the earliest is of {day}",
        "nothing needs to be changed if the days are right; counts of this period leave the records out";
    da: "poster fra før leverancens periode {period}: {count}; den tidligste er fra {day}",
        "er datoerne rigtige, skal intet rettes; opgørelser for perioden tæller ikke posterne med";
    source: "the manual, section 8: \"What happened before its period is a correction, or belongs to something that goes on in the period, or was registered late\"",
        "manualen, afsnit 8 (på engelsk)";
    manual_da:
        "Nogle afsendere leverer alt igen hver gang, og noget bliver registreret sent. Begge dele er i orden. \
         Det, der skete før perioden, hører til opgørelserne for en tidligere periode, så en opgørelse af \
         denne leverance tæller det ikke med.",
        "To slags poster er ventet fra før perioden og er ikke med i antallet: rettelser, altså poster med et \
         versionsnummer over 1, og poster fra et forløb, der er i gang på en dag i perioden. En leverance får \
         højst én bemærkning; den står ved den tidligste af posterne. Reglen springes over for en post, hvis \
         forløb ikke er med i leverancen, og for forløb, støtte, tilbud og opgørelser, for de har ikke én \
         bestemt dato.",
        "Forkert: en henvendelse 31. december 2011 i en leverance for 1. januar 2012 – 31. december 2012.",
        "Rettet: intet skal rettes, hvis datoerne er rigtige.";
    check: Check::History(check);
}

/// A record with a single day.
struct Dated {
    index: usize,
    day: Day,
    /// The pointer to the field with the day.
    path: &'static str,
    course: Option<OfCourse>,
}

fn check(history: &History, scene: &Scene, judge: &mut Judge) {
    let Some(delivery) = scene.delivery else { return judge.skip(SkipReason::NotInDelivery) };
    let mut earliest: Option<(Day, &str, usize, &'static str)> = None;
    let mut count = 0_i64;
    for Dated { index, day, path, course } in dated(history) {
        if day >= delivery.period.first_day || is_correction(history, index) {
            continue;
        }
        if let Some(course) = course {
            match history.course(course) {
                None => {
                    judge.skip(SkipReason::NotInDelivery);
                    continue;
                }
                Some(course) if goes_on(course.record, delivery) => continue,
                Some(_) => {}
            }
        }
        count += 1;
        let this = (day, history.id(index), index, path);
        earliest = Some(earliest.map_or(this, |earliest| earliest.min(this)));
    }
    match earliest {
        None => judge.pass(),
        Some((day, _, index, path)) => {
            judge.fail_at(index, path, Args { count: count.into(), day, period: delivery.period });
        }
    }
}

/// Returns every record with a single day.
fn dated<'h>(history: &'h History) -> impl Iterator<Item = Dated> + 'h {
    let alone = |index, day| Dated { index, day, path: "/day", course: None };
    let contacts = history.contacts.iter().map(move |contact| alone(contact.index, contact.day));
    let lifts = history.lifts().iter().map(move |lift| alone(lift.facts.index, lift.facts.days.day));
    let meetings = history.meetings.iter();
    let meetings = meetings.map(|held| Dated {
        index: held.index,
        day: held.day,
        path: "/day",
        course: Some(held.course),
    });
    let measurements = history.measurements.iter();
    let measurements = measurements.map(|made| Dated {
        index: made.index,
        day: made.day,
        path: "/day",
        course: Some(made.course),
    });
    let whole = RecordType::ALL.iter().flat_map(|record| history.of(*record));
    let whole = whole.filter_map(|entry| {
        let (day, path) = (entry.record.day()?, entry.record.day_path());
        Some(Dated { index: entry.index, day, path, course: entry.course })
    });
    contacts.chain(lifts).chain(meetings).chain(measurements).chain(whole)
}

fn is_correction(history: &History, index: usize) -> bool {
    history.positions.get(index).is_some_and(|position| position.revision > 1)
}

/// Returns whether the course runs on a day of the delivery's period.
fn goes_on(course: &Course, delivery: &Delivery) -> bool {
    course.days().overlaps(&delivery.period)
}
