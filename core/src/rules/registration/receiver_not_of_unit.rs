//! `registration-receiver-not-of-unit`

use crate::code::{Administration, Receiver, UnitKind};
use crate::judging::{Check, Judge, Scene, rule};
use crate::record::Contact;

rule! {
    /// Bridge builders sit in job centres, social centres and counselling centres. Their group also has members from Reden and
    /// from Kompetencecenter Prostitution (KCP), so an NGO, and the outreach work of an NGO or of the state, may have one; the
    /// municipality's own outreach work has none.
    ///
    /// The Thai cultural mediator works for the social administration (SOF), in its centres and in the street. A caseworker can
    /// be anywhere.
    ///
    /// Fails: `"unit": "jobcenter", "received_by": "thai_cultural_mediator"`.
    /// Mended: `"received_by": "bridge_builder"`, or `"administration": "sof", "unit": "outreach"`.
    Registration Warning "registration-receiver-not-of-unit"
    args: {
        /// Who received the contact.
        receiver: Receiver,
        /// The kind of unit.
        unit: UnitKind,
        /// The administration.
        administration: Administration,
    }
    en: "`{receiver}` is not to be met in a unit of the kind `{unit}` under `{administration}`",
        "correct who received the contact, or where";
    da: "`{receiver}` træffes ikke i en enhed af typen `{unit}` under `{administration}`",
        "ret, hvem der modtog henvendelsen, eller hvor";
    source: "the status, 27 October 2010: \"Pt. er der 25 brobyggere i Københavns Kommunes jobcenter, socialcenter og rådgivningscenter. I selve brobyggergruppen er også repræsentanter fra Reden København, Kompetencecenter Prostitution og Beskæftigelses- og Integrationsforvaltningen\"";
    check: Check::Contact(check);
}

fn check(contact: &Contact, _: &Scene, judge: &mut Judge) {
    let administration = contact.administration;
    let there = match contact.received_by {
        Receiver::Caseworker => true,
        Receiver::BridgeBuilder => {
            let elsewhere = matches!(administration, Administration::Ngo | Administration::State);
            contact.unit != UnitKind::Outreach || elsewhere
        }
        // Which units belong to the administration is a rule of its own.
        Receiver::ThaiCulturalMediator => administration == Administration::Sof,
    };
    let args = || Args { receiver: contact.received_by, unit: contact.unit, administration };
    judge.pass_if(there, "/received_by", args);
}
