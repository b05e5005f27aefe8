//! `anonymity-after-withdrawal`

use crate::evidence::{Consents, Days, History, LiftDays, Pointer, clients};
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::Key;
use crate::time::Day;

rule! {
    /// After a client withdraws consent, nothing more is registered about that client. Later contacts can be
    /// anonymous; such a contact is complete without a pseudonym.
    ///
    /// A client may consent anew: anonymity is lifted again, with a consent given after the withdrawal. From the day
    /// of that lifting the client is known.
    ///
    /// The rule checks contacts, liftings, courses and support under the client's pseudonym. It also checks the
    /// records of such a course: meetings, baselines, measurements and outcomes by their day, support by its first
    /// day. A course is checked by each day on which something was done and by the start of its clock; the finding names the
    /// earliest day after the withdrawal. The end of the course and its closing note may be later, because they
    /// record that the work has stopped.
    ///
    /// A withdrawal counts as soon as its pseudonym can be read, whatever else is wrong with it. If its day cannot be
    /// read, the day on which the delivery was made stands for it.
    ///
    /// Fails: a contact under a pseudonym on 2012-05-02, whose client withdrew consent on 2012-05-01.
    /// Fixed: no record, or `"client": "anonymous"`; or the lifting of anonymity, if the client consented anew.
    Anonymity Error "anonymity-after-withdrawal"
    args: {
        /// The earliest day in the record after the withdrawal.
        day: Day = "Den tidligste dag i posten efter tilbagetrækningen.",
        /// The day the client withdrew consent.
        withdrawn: Day = "Den dag, borgeren trak sit samtykke tilbage.",
    }
    title: "Registered after consent was withdrawn", "Registreret efter tilbagetrukket samtykke";
    en: "the record has the day {day}, after the client withdrew consent on {withdrawn}",
        "if the client has consented anew, record that lifting of anonymity; otherwise delete everything that was registered after the withdrawal";
    da: "posten indeholder noget fra {day}, men borgeren trak sit samtykke tilbage {withdrawn}",
        "har borgeren samtykket igen, så registrér den ophævelse af anonymitet; slet ellers alt, der er registreret om borgeren efter tilbagetrækningen";
    source: "the manual, section 5: \"Withdrawing consent erases the client from every later data set\"",
        "manualen, afsnit 5 (på engelsk)";
    manual_da:
        "Når en borger har trukket sit samtykke tilbage, registreres der ikke mere om borgeren. Senere \
         henvendelser kan være anonyme; en anonym henvendelse er fuldstændig uden pseudonym.",
        "En borger kan samtykke igen. Så ophæves anonymiteten på ny med et samtykke, der er givet efter \
         tilbagetrækningen. Fra og med den dag, anonymiteten bliver ophævet igen, er borgeren kendt.",
        "Reglen ser på henvendelser, ophævelser af anonymitet, forløb og støtte, der er registreret under \
         borgerens pseudonym. Den ser også på det, der hører til et sådant forløb: møder, situation ved \
         start, målinger og udfald efter deres dato og støtte efter den første dag. I selve forløbet ser den \
         på forløbets start og på hver dag, hvor noget er sket; bemærkningen nævner den tidligste dag efter \
         tilbagetrækningen. Forløbets afslutning og det afsluttende notat må ligge senere, for de fortæller, \
         at arbejdet er standset.",
        "En tilbagetrækning gælder, så snart dens pseudonym kan læses, uanset hvad der ellers er galt med \
         den. Kan datoen ikke læses, gælder den fra den dag, leverancen er dannet.",
        "Forkert: en henvendelse under et pseudonym 2. maj 2012, selv om borgeren trak sit samtykke tilbage \
         1. maj 2012.",
        "Rettet: posten er slettet, eller den er registreret med `\"client\": \"anonymous\"`, hvis borgeren \
         var anonym; har borgeren samtykket igen, er den nye ophævelse af anonymiteten registreret.";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    let consents = history.consents();
    for done in clients(history) {
        let Some(client) = done.client else {
            judge.skip(SkipReason::NotInDelivery);
            continue;
        };
        match first_without_consent(client, done.days, consents) {
            Some((path, day, withdrawn)) => judge.fail_at(done.index, path, Args { day, withdrawn }),
            None => judge.pass(),
        }
    }
}

/// Returns the earliest day in the record on which the client's consent was withdrawn, with the pointer to its field and
/// the day of the withdrawal; `None` if there is none.
fn first_without_consent(client: Key, days: Days, consents: &Consents) -> Option<(Pointer, Day, Day)> {
    let done = match days {
        Days::Lift(days) => lift_happened(days),
        days => days.all(),
    };
    let without_consent =
        done.into_iter().filter_map(|(path, day)| Some((path, day, consents.withdrawn_before(client, day)?)));
    without_consent.min_by_key(|(_, day, _)| *day)
}

/// Returns the days of a lifting of anonymity. A consent to it may be given while the earlier one is withdrawn, so only one
/// after the day of the lifting is a day of its own.
fn lift_happened(lift: LiftDays) -> Vec<(Pointer, Day)> {
    let mut done = Days::Lift(lift).all();
    done.retain(|(path, day)| path == "/day" || lift.day < *day);
    done
}
