//! `anonymity-card-mistyped`

use crate::client::card;
use crate::code::RecordType;
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::{AnonymityLift, ClientRef, Contact, LiftSource, Record};

rule! {
    /// A mistyped token would make a new anonymous client out of a known card, and the person would be counted
    /// twice. The check symbols catch every single wrong symbol and every exchange of two neighbouring symbols.
    ///
    /// Fails: a token with one symbol wrong.
    /// Fixed: the token as printed on the card.
    Anonymity Error "anonymity-card-mistyped"
    title: "Card token mistyped", "Kortnummer tastet forkert";
    en: "the check symbols of the card token do not match; it was mistyped",
        "read the token from the card again";
    da: "kortets nummer er tastet forkert; kontroltegnene passer ikke",
        "aflæs nummeret på kortet igen";
    source: "the manual, section 5: \"two are check symbols (a typing error is caught)\"",
        "manualen, afsnit 5 (på engelsk)";
    manual_da:
        "Et forkert tastet kortnummer ville gøre borgeren med kortet til en ny anonym borger, og den samme \
         person ville blive talt to gange. Kontroltegnene afslører ethvert enkelt forkert tegn og enhver \
         ombytning af to nabotegn.",
        "Forkert: et kortnummer, hvor ét tegn er forkert.",
        "Rettet: nummeret, som det står på kortet.";
    check: Check::Record(&[RecordType::Contact, RecordType::AnonymityLift], check);
}

fn check(record: &Record, _: &Scene, judge: &mut Judge) {
    let (path, token) = match record {
        Record::Contact(Contact { client: ClientRef::Card { token }, .. }) => ("/client/card", token),
        Record::AnonymityLift(AnonymityLift { from: LiftSource::Card(token), .. }) => ("/from/card", token),
        _ => return judge.skip(SkipReason::NotApplicable),
    };
    judge.pass_if(card::checks(token), path, || Args);
}
