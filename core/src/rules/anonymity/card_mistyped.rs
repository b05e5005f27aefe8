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
    source: "the manual, section 5: \"two are check symbols (a typing error is caught)\"";
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
