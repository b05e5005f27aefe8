//! `registration-unit-not-of-administration`

use crate::code::{Administration, UnitKind};
use crate::judging::{Check, Judge, Scene, rule};
use crate::record::Contact;

rule! {
    /// Job centres belong to the employment administration (BIF), social centres and counselling centres to the
    /// social administration (SOF), and NGOs to the administration `ngo`. Outreach work is done by SOF, by NGOs
    /// and by the state, whose Kompetencecenter Prostitution visits massage clinics.
    ///
    /// Fails: a job centre under `sof`.
    /// Fixed: `"administration": "bif"`, or the right unit.
    Registration Error "registration-unit-not-of-administration"
    args: {
        /// The kind of unit.
        unit: UnitKind,
        /// The administration.
        administration: Administration,
    }
    title: "Unit does not fit the administration", "Enhed passer ikke til forvaltningen";
    en: "a unit of this kind ({unit}) does not belong to this administration: {administration}",
        "correct the unit or the administration";
    da: "en enhed af denne slags ({unit}) hører ikke under denne forvaltning: {administration}",
        "ret enheden eller forvaltningen";
    source: "the letter, 7 March 2013: \"brobyggere i hhv. Socialforvaltningens og Beskæftigelses- og Integrationsforvaltningens social- og jobcentre\"";
    check: Check::Contact(check);
}

fn check(contact: &Contact, _: &Scene, judge: &mut Judge) {
    let belongs = match contact.unit {
        UnitKind::Jobcenter => contact.administration == Administration::Bif,
        UnitKind::Socialcenter | UnitKind::CounsellingCentre => contact.administration == Administration::Sof,
        UnitKind::Ngo => contact.administration == Administration::Ngo,
        UnitKind::Outreach => contact.administration != Administration::Bif,
    };
    let args = || Args { unit: contact.unit, administration: contact.administration };
    judge.pass_if(belongs, "/unit", args);
}
