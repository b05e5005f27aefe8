//! `delivery-municipality-unknown`

use crate::code::is_danish_municipality;
use crate::judging::{Check, Judge, Municipality, Scene, rule};
use crate::record::Delivery;

rule! {
    /// A delivery is about one municipality: one of the 98, or Christiansø (0411). Codes from before the reform of
    /// 2007 are older than the programmes.
    ///
    /// Fails: `"municipality": "0100"`.
    /// Fixed: `"municipality": "0101"`.
    Delivery Error "delivery-municipality-unknown"
    args: {
        /// The municipality code of the delivery.
        municipality: Municipality = "Leverancens kommunekode.",
    }
    title: "Unknown municipality", "Ukendt kommune";
    en: "the header has a code that is not a Danish municipality: {municipality}",
        "correct the municipality code in the header";
    da: "leverancens kommunekode er ikke en dansk kommune: {municipality}",
        "ret kommunekoden i oplysningerne om leverancen";
    source: "the manual, section 6: \"Municipality codes are four digits\"",
        "manualen, afsnit 6 (på engelsk)";
    manual_da:
        "En leverance handler om én kommune: en af de 98 eller Christiansø (0411). Koderne fra før \
         kommunalreformen i 2007 er ældre end exitindsatserne.",
        "Forkert: `\"municipality\": \"0100\"`.",
        "Rettet: `\"municipality\": \"0101\"`.";
    check: Check::Header(check);
}

fn check(delivery: &Delivery, _: &Scene, judge: &mut Judge) {
    let known = is_danish_municipality(&delivery.municipality);
    judge.pass_if(known, "/delivery/municipality", || Args {
        municipality: delivery.municipality.as_str().into(),
    });
}
