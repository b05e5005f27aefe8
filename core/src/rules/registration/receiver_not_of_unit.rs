//! `registration-receiver-not-of-unit`

use crate::code::{Administration, Receiver, UnitKind};
use crate::judging::{Check, Judge, Scene, rule};
use crate::record::Contact;

rule! {
    /// Bridge builders work in the centres of the municipality. Their group also has members from Reden and from
    /// Kompetencecenter Prostitution (KCP). An NGO, KCP, and the outreach work of either may therefore have one; the
    /// municipality's own outreach work has none.
    ///
    /// The Thai cultural mediator works for the social administration, in its centres and in outreach work. A worker
    /// of KCP works for the state, and one of an NGO for the NGO, each in its own house or in outreach work. A
    /// caseworker can work anywhere.
    ///
    /// Fails: `"administration": "employment", "unit": "jobcenter", "received_by": "thai_cultural_mediator"`.
    /// Fixed: `"received_by": "bridge_builder"`, or `"administration": "social", "unit": "outreach"`, whichever is
    /// true.
    Registration Warning "registration-receiver-not-of-unit"
    args: {
        /// The receiver of the contact.
        receiver: Receiver,
        /// The kind of unit.
        unit: UnitKind,
        /// The administration.
        administration: Administration,
    }
    title: "Receiver does not fit the unit", "Modtager passer ikke til enheden";
    en: "the receiver ({receiver}) does not work in such a unit ({unit}, {administration})",
        "correct the receiver, the unit or the administration";
    da: "modtageren ({receiver}) arbejder normalt ikke i en sådan enhed ({unit}, {administration})",
        "ret modtageren, enheden eller forvaltningen, hvis noget er forkert; er oplysningen rigtig, skal intet rettes, og advarslen bliver stående";
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
        Receiver::ThaiCulturalMediator => {
            matches!(administration, Administration::Social | Administration::SocialAndEmployment)
                && !matches!(contact.unit, UnitKind::Jobcenter | UnitKind::Kcp | UnitKind::Ngo)
        }
        Receiver::KcpWorker => {
            administration == Administration::State
                && matches!(contact.unit, UnitKind::Kcp | UnitKind::Outreach)
        }
        Receiver::NgoWorker => {
            administration == Administration::Ngo
                && matches!(contact.unit, UnitKind::Ngo | UnitKind::Outreach)
        }
    };
    let args = || Args { receiver: contact.received_by, unit: contact.unit, administration };
    judge.pass_if(there, "/received_by", args);
}
