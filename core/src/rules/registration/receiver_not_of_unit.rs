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
        receiver: Receiver = "Hvem der tog imod henvendelsen.",
        /// The kind of unit.
        unit: UnitKind = "Den slags enhed, henvendelsen skete i.",
        /// The administration.
        administration: Administration = "Den forvaltning, der blev henvendt til.",
    }
    title: "Receiver does not fit the unit", "Modtager passer ikke til enheden";
    en: "the receiver ({receiver}) does not normally work in such a unit ({unit}, {administration})",
        "correct the receiver, the unit or the administration if one is wrong; if they are right, change nothing: the warning remains";
    da: "modtageren ({receiver}) arbejder normalt ikke i en sådan enhed ({unit}, {administration})",
        "ret modtageren, enheden eller forvaltningen, hvis noget er forkert; er oplysningen rigtig, skal intet rettes, og advarslen bliver stående";
    source: "the status, 27 October 2010: \"Pt. er der 25 brobyggere i Københavns Kommunes jobcenter, socialcenter og rådgivningscenter. I selve brobyggergruppen er også repræsentanter fra Reden København, Kompetencecenter Prostitution og Beskæftigelses- og Integrationsforvaltningen\"",
        "statusnotatet, 27. oktober 2010: »Pt. er der 25 brobyggere i Københavns Kommunes jobcenter, \
         socialcenter og rådgivningscenter. I selve brobyggergruppen er også repræsentanter fra Reden \
         København, Kompetencecenter Prostitution og Beskæftigelses- og Integrationsforvaltningen«";
    manual_da:
        "Brobyggere arbejder i kommunens centre. I brobyggergruppen sidder også repræsentanter fra Reden og \
         fra Kompetencecenter Prostitution (KCP). Derfor kan der være en brobygger i en NGO, i KCP og i deres \
         opsøgende arbejde, men ikke i kommunens eget opsøgende arbejde.",
        "Den thailandske kulturformidler arbejder for socialforvaltningen, i dens centre og i opsøgende \
         arbejde. En medarbejder i KCP arbejder for staten og en medarbejder i en NGO for NGO'en, begge i eget \
         hus eller i opsøgende arbejde. En sagsbehandler kan arbejde alle steder.",
        "Forkert: den thailandske kulturformidler har taget imod henvendelsen i et jobcenter under \
         beskæftigelsesforvaltningen.",
        "Rettet: en brobygger tog imod den (`\"received_by\": \"bridge_builder\"`), eller det skete i \
         socialforvaltningens opsøgende arbejde (`\"administration\": \"social\", \"unit\": \"outreach\"`), \
         alt efter hvad der er rigtigt.";
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
