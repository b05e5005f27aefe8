//! `delivery-other-municipality`

use crate::code::RecordType;
use crate::judging::{Check, Judge, Municipality, Scene, SkipReason, rule};
use crate::record::Record;

rule! {
    /// A delivery is about one municipality, so that no record is counted in two.
    ///
    /// The rule is skipped for a record that is checked on its own, without a delivery.
    ///
    /// Fails: a contact in 0751 in a delivery for 0101.
    /// Fixed: `"municipality": "0101"`, if the contact was there.
    Delivery Error "delivery-other-municipality"
    args: {
        /// The municipality of the record.
        record: Municipality = "Postens kommune.",
        /// The municipality of the delivery.
        delivery: Municipality = "Leverancens kommune.",
    }
    title: "Record of another municipality", "Post fra en anden kommune";
    en: "the record belongs to {record}, but the delivery is for {delivery}",
        "correct the municipality, or move the record to the delivery of its own municipality";
    da: "posten hører til en anden kommune ({record}) end leverancen ({delivery})",
        "ret kommunen, eller flyt posten til den rigtige kommunes leverance";
    source: "the manual, section 8: \"what one sender hands over for one municipality and one period\"",
        "manualen, afsnit 8 (på engelsk)";
    manual_da:
        "En leverance handler om én kommune, så ingen post bliver talt i to.",
        "Reglen springes over for en post, der kontrolleres alene, uden en leverance.",
        "Forkert: en henvendelse i Aarhus (0751) i en leverance for København (0101).",
        "Rettet: `\"municipality\": \"0101\"`, hvis henvendelsen var i København.";
    check: Check::Record(RecordType::ALL, check);
}

fn check(record: &Record, scene: &Scene, judge: &mut Judge) {
    let Some(delivery) = scene.delivery else { return judge.skip(SkipReason::NotInDelivery) };
    let municipality = record.municipality();
    let args = || Args { record: municipality.into(), delivery: delivery.municipality.as_str().into() };
    judge.pass_if(is_same(municipality, &delivery.municipality), "/municipality", args);
}

/// Whether two municipalities are the same. Codes are compared as four bytes: the code of the record was just
/// written to memory as four bytes, and a wider load of it would stall until that write is done.
fn is_same(one: &str, other: &str) -> bool {
    match (<&[u8; 4]>::try_from(one.as_bytes()), <&[u8; 4]>::try_from(other.as_bytes())) {
        (Ok(one), Ok(other)) => one == other,
        _ => one == other,
    }
}
